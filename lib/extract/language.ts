/** English function words that German, Dutch, French, Spanish, Italian, Portuguese and the Nordic languages do not share. */
const ENGLISH = new Set(
  'the and of to that with from are this were which has have been their they would after it was by he its not'.split(' '),
);
/** Share of all words they must make up: .12 to .35 in 459 English news articles of ECB+, at most .03 in nine other languages tried. */
const MIN_SHARE = 0.08;
/** The same where the page itself says "en". */
const MIN_SHARE_DECLARED = 0.05;
/** How much of the text decides, in code units: some 500 words. */
const SAMPLE = 3000;
/** Fewer words than this prove nothing, and the page's own word counts. */
const MIN_WORDS = 12;

/** Whether a text is English, by its function words; `langAttribute` is the page's own claim ("en-GB"), which is often wrong. */
export function isEnglish(text: string, langAttribute?: string | null): boolean {
  const declared = /^\s*en\b/i.test(langAttribute ?? '');
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return declared || !langAttribute?.trim();
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return known / words.length >= (declared ? MIN_SHARE_DECLARED : MIN_SHARE);
}
