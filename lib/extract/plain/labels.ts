import { OUTLET_WORDS, SECTIONS } from '../furniture.data.ts';

const sections = new Set(SECTIONS.split(' '));
const outletWords = new Set(OUTLET_WORDS.split(' '));

/** "Harbour Gazette": few words, one of them usual in names of outlets and one that is not, so not "Live TV" or "World News". */
export function isOutletLike(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(text)) return false;
  return (
    words.some((word) => outletWords.has(word)) && words.some((word) => word.length > 3 && !outletWords.has(word) && !sections.has(word))
  );
}

/** "World", "Business News": only names of sections, so a label and no heading of the article. */
export function isSectionLabel(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((word) => sections.has(word) || word === 'and');
}
