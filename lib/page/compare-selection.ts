import type { Extraction } from '../extract/extract-page.ts';
import { rangeFor, type TextMap } from '../extract/text-map.ts';
import type { Result } from '../failure.ts';
import type { Review, ReviewedSentence, State, UncutArticle } from '../types.ts';
import type { Subject } from './popover-opener.ts';

/** A selection of more sentences than this is no question about a fact; the first ones are looked at. */
const MOST_SENTENCES = 20;
/** Longest selection that is read where it stands in no article, in UTF-16 units: some fifty sentences. */
const MOST_TEXT = 8_000;

const GRAVITY: State[] = ['differs', 'varies', 'corroborated'];
const NOTHING_KNOWN = { title: null, outlet: null, published: null, copyOf: null, sentences: [], omitted: [], origins: [] };

interface Reviewers {
  reviewSelection(article: UncutArticle): Promise<Result<Review>>;
  reviewText(text: string): Promise<Result<Review>>;
}

/**
 * What the popover of a selection is about: the whole sentences it touches where they are the article's, else the selected words themselves.
 * Null where nothing is selected. `text` is the selection as the browser tells it, for what is selected inside a frame.
 */
export async function subjectOfSelection(
  document: Document,
  text: string,
  shown: { extraction: Extraction; review: Review } | null,
  background: Reviewers,
): Promise<Subject | null> {
  const selection = document.getSelection();
  const selected = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  const touched = (selected && shown && touchedSentences(selected, shown.review, shown.extraction.map)) ?? [];
  if (selected && shown && touched.length > 0) {
    const { article, text, map } = shown.extraction;
    const span = { start: touched[0]!.start, end: touched.at(-1)!.end };
    const indexes = touched.map(({ index }) => index);
    const answer = await background.reviewSelection(article);
    return subjectOf(rangeFor(map, span) ?? selected, text.slice(span.start, span.end), article.url, answer, ({ index }) =>
      indexes.includes(index),
    );
  }
  const words = (selected?.toString() || text).slice(0, MOST_TEXT).trim();
  if (words === '') return null;
  const answer = await background.reviewText(words);
  return subjectOf(selected ?? rangeOfFrame(document), words, null, answer, ({ index }) => index < MOST_SENTENCES);
}

function touchedSentences(selected: Range, { sentences }: Review, map: TextMap): ReviewedSentence[] {
  const root = selected.startContainer.getRootNode();
  const touched = sentences.filter((sentence) => {
    const range = rangeFor(map, sentence);
    if (range === null || range.startContainer.getRootNode() !== root) return false;
    const endsBefore = selected.compareBoundaryPoints(Range.END_TO_START, range) >= 0;
    return !endsBefore && selected.compareBoundaryPoints(Range.START_TO_END, range) > 0;
  });
  return touched.slice(0, MOST_SENTENCES);
}

/** What is selected in a frame cannot be seen from here: the popover stands by the frame. */
function rangeOfFrame(document: Document): Range {
  const range = document.createRange();
  range.selectNode(document.activeElement ?? document.body);
  return range;
}

/** All that is reported of the sentences, as if they were one. */
function subjectOf(
  range: Range,
  text: string,
  url: string | null,
  answer: Result<Review>,
  isAsked: (sentence: ReviewedSentence) => boolean,
): Subject {
  const review: Review = answer.ok ? answer.value : NOTHING_KNOWN;
  const sentences = review.sentences.filter(isAsked);
  const seen = new Set<string>();
  const facts = sentences.flatMap((sentence) => sentence.facts).filter(({ fact }) => !seen.has(fact) && seen.add(fact));
  const state = GRAVITY.find((one) => sentences.some((sentence) => sentence.state === one)) ?? 'alone';
  const [{ index, start } = { index: 0, start: 0 }] = sentences;
  const sentence = { index, text, start, end: start + text.length, state, facts };
  const failure = answer.ok ? undefined : answer.failure;
  return { range, sentence, review: { ...review, sentences: [sentence] }, url, mark: null, failure };
}
