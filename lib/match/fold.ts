/** Letters that NFD leaves whole, as English newsrooms write them. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** ASCII-folds one word: "Kraków" → "krakow", "Zelenskyy’s" → "zelenskyy's". Length may change: offsets come from the raw text. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z']*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter]!);
}

/** Endings of romanised Slavic names that outlets write differently: "zelenskyy", "zelenskiy", "zelenskii" → "zelensky". */
export function foldName(name: string): string {
  return name.length > 5 ? name.replace(/(?:yy|iy|ij|ii|yi)$/, 'y') : name;
}
