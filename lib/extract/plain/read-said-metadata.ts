import { readByline } from './byline.ts';
import { findDate } from './date-line.ts';
import type { Body } from './find-body.ts';
import { isOutletLike, isSectionLabel } from './labels.ts';
import type { Line } from './read-lines.ts';

/** Longest line that a date of publication stands in, in code units. */
const MAX_DATE_LINE = 120;
/** The name of the site stands in the first lines of a page, if at all; below them a phrase written twice is part of a menu. */
const MAX_TOP = 3;
const NOT_A_DATE_OF_THIS = /^(?:photo|image|picture|©|copyright|updated|last updated|modified)/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright)[\s©]*(?:\(c\)\s*)?/i;
const YEARS = /(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)?\d{2}))?[,.]?/g;
const RIGHTS = /\ball rights reserved\b.*/i;
const COMPANY = /,?\s(?:ltd|llc|inc|plc|gmbh|limited|pvt|pty|corp|co)\b\.?.*/i;
const MAKER = /\b(?:powered|designed|theme|wordpress|built|hosted|developed)\b/i;

/** Who, when and where published, as far as the text itself says so in a place made for it; else null. */
export function readMetadata(
  lines: readonly Line[],
  body: Body,
): { outlet: string | null; author: string | null; published: string | null } {
  const top = lines.slice(0, body.core).map((line) => line.text);
  const underTitle = lines.slice((body.title ?? -1) + 1, body.core).filter((line) => line.kind === 'furniture');
  const dates = underTitle
    .map((line) => line.text)
    .filter((text) => text.length <= MAX_DATE_LINE && !NOT_A_DATE_OF_THIS.test(text))
    .map((text) => findDate(text)?.iso ?? null);
  const below = lines.slice(body.last + 1, body.last + 3).map((line) => line.text);
  return {
    outlet: readOutlet(lines, body),
    author: [...top, ...below].map(readByline).find((name) => name !== null) ?? null,
    published: dates.find((date) => date !== null) ?? null,
  };
}

/** The name on the page: in the copyright line below, or at its very top, where it is written twice or as outlets are called. */
function readOutlet(lines: readonly Line[], body: Body): string | null {
  const above = lines.slice(0, body.title ?? 0).filter((line) => line.kind === 'short' && !line.bullet && !isSectionLabel(line.text));
  const owner =
    lines
      .slice(body.last + 1)
      .map((line) => readOwner(line.text))
      .find((name) => name !== null) ?? null;
  const top = above.filter((line) => lines.indexOf(line) < MAX_TOP);
  const isTwice = (text: string) => top.filter((line) => line.text.toLowerCase() === text.toLowerCase()).length > 1;
  const banner = top.find(
    ({ text }) => text.includes(' ') && text.split(' ').length <= 5 && (isTwice(text) || (text === lines[0]!.text && isOutletLike(text))),
  );
  if (owner && banner && owner.toLowerCase().includes(banner.text.toLowerCase())) return banner.text;
  return owner ?? banner?.text ?? null;
}

/** '© 2025 VOP.News (Voice of Pakistan) – All Rights Reserved.' → 'Voice of Pakistan' */
function readOwner(line: string): string | null {
  if (!COPYRIGHT.test(line) || MAKER.test(line)) return null;
  const bare = line
    .replace(COPYRIGHT, '')
    .replace(YEARS, '')
    .replace(RIGHTS, '')
    .replace(/^\s*by\s/i, '');
  const spelled = /\(([^()]{3,60})\)/.exec(bare)?.[1];
  const name = (spelled?.includes(' ') ? spelled : bare.replace(/\([^()]*\)/g, ''))
    .replace(COMPANY, '')
    .replace(/^[\s,.|–—-]+|(?<![\s,.|–—-])[\s,.|–—-]+$/g, '');
  const words = name.split(/\s+/);
  return words.length <= 6 && name.length >= 3 && /^[\p{Lu}\p{N}]/u.test(name) && !/[.!?]\s/.test(name) ? name : null;
}
