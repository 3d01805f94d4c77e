/** Shortest word that tells a topic, in letters; shorter ones are mostly function words. */
const MIN_LETTERS = 4;
const COMMON = new Set(
  'that this with from have been were their they will would could should about after before more most other than then there these those which while when what where also into over under between during said says according been being does into only some such very just like'.split(
    ' ',
  ),
);

/** The words of a text that tell what it is about, lower case, endings cut: "soldiers captured" → soldier, captur. */
export function topicWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= MIN_LETTERS && !COMMON.has(word)).map((word) => word.replace(/(?:ies|ing|ed|es|s|e)$/, '')),
  );
}

/** Share of a text's topic words that a vocabulary has, 0..1; 0 for a text without any. */
export function topicShare(text: string, vocabulary: ReadonlySet<string>): number {
  const words = topicWords(text);
  let shared = 0;
  for (const word of words) if (vocabulary.has(word)) shared++;
  return words.size === 0 ? 0 : shared / words.size;
}
