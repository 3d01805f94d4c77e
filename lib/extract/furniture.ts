import { ASIDES, ENDINGS, LABELS, NETWORKS, PATTERNS, SHARE_WORDS } from './furniture.data.ts';
import { isByline } from './plain/byline.ts';
import { isDateLine } from './plain/date-line.ts';
import { isSectionLabel } from './plain/labels.ts';

/** Longest line that may be furniture, in code units: the longest cookie notices seen; past it a line is text whatever it says. */
const MAX_FURNITURE = 600;

const whole = (lines: readonly string[], end: string) => new RegExp(`^(?:${lines.join('|')})[${end}]?$`, 'iu');
const labels = whole(LABELS, '.:!…»');
const patterns = whole(PATTERNS, '.:!…»');
const asides = whole(ASIDES, ':!…»');
const endings = whole(ENDINGS, ':!…»');
const networks = new Set(NETWORKS.split(' '));
const shareWords = new Set(SHARE_WORDS.split(' '));

const BULLET = /^(?:[•⁃▪‣●◦*·›»|–—-]\s*)+/;
/** "Like US officials, …" is not "Like us on …". */
const NAMES_THE_COUNTRY = /\bUS\b(?! ON\b)/;
const CREDIT_AT_END =
  /(?:\((?:AP|AFP|Reuters|EPA|Getty|File|Photo|Image|Credit|Courtesy|Screenshot)\b[^()]{0,80}\)|\b(?:Getty Images|AP Photo|Shutterstock|iStock|Unsplash|Wikimedia Commons|via (?:AP|Reuters|REUTERS|AFP|Getty Images)|\/(?:AFP|Reuters|REUTERS|AP|EPA|Getty Images|TASS))[^.]{0,40})\.?$/;

/** "aside" opens a box of other stories, "ending" what stands below the article for good, "furniture" is one line of page around the text. */
export type Furniture = 'aside' | 'ending' | 'furniture';

/**
 * What a line of a page's text is, where its words say that it is no part of the article; else null.
 *
 *     'Facebook X (Twitter) Instagram' → 'furniture' · 'Related Posts' → 'aside' · 'Leave a Reply' → 'ending' · 'He left a reply.' → null
 */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > MAX_FURNITURE) return null;
  const text = line.replace(BULLET, '').trim();
  if (text === '' || !/\p{L}/u.test(text)) return 'furniture';
  if (endings.test(text)) return 'ending';
  if (asides.test(text)) return 'aside';
  if (labels.test(text) || isShareBar(text) || isMenuRow(text) || isDateLine(text) || isByline(text)) return 'furniture';
  if (patterns.test(text) && !NAMES_THE_COUNTRY.test(text)) return 'furniture';
  return CREDIT_AT_END.test(text) && text.length <= 300 ? 'furniture' : null;
}

/** "Share. Facebook Twitter Pinterest LinkedIn Email Copy Link": every word a network or a word of such a bar, one network at least. */
function isShareBar(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}’'/-]*/gu) ?? [];
  if (words.length === 0 || words.length > 40 || !words.some((word) => networks.has(word))) return false;
  return words.every((word) => networks.has(word) || shareWords.has(word));
}

/** "Terms of Use | Privacy Policy | Contact": every part between bars a label or the name of a section. */
function isMenuRow(text: string): boolean {
  const parts = text.split(/\s[|•·/]\s/);
  return parts.length > 1 && parts.length <= 30 && parts.every((part) => labels.test(part) || isSectionLabel(part));
}
