/** A question, or somebody speaking of himself: "We heard a bang", "How safe are old cable cars?" */
const FIRST_PERSON = /(?<![\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|me)(?![\p{L}'’])/iu;
const QUESTION = /\?["”’')\]]*\s*$/u;
/** Opinion in so many words. */
const OPINION =
  /\b(?:should|ought to|must not|shameful|disgrace(?:ful)?|in my view|frankly|sadly|unfortunately|thankfully|clearly|obviously)\b/i;

/** True for a sentence that comments rather than reports; to leave such a one out is no omission. */
export function isCommentary(sentence: string): boolean {
  return QUESTION.test(sentence) || FIRST_PERSON.test(sentence) || OPINION.test(sentence);
}
