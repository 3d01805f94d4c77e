import { cutArticle } from '../../lib/article/cut-article.ts';
import { readPage } from '../../lib/extract/extract-page.ts';
import { anchorMarks } from '../../lib/page/anchor.ts';
import { Highlighter } from '../../lib/page/highlighter.ts';
import { PageSession } from '../../lib/page/page-session.ts';
import { runSliced } from '../../lib/page/run-sliced.ts';
import type { Review, Sentence, UncutArticle } from '../../lib/types.ts';

/** Runs in the page's own world, where it and its peers meet the same engine at the same temperature. */

const QUOTE =
  'According to the harbour office, some 2,800 tonnes of grain were on board when the vessel struck the wall on Thursday, and nobody was hurt.';

/** A review as the background would send it: every third sentence is marked, with three reports of a fact each. */
function inventReview(sentences: Pick<Sentence, 'index' | 'text' | 'start' | 'end'>[]): Review {
  const report = {
    article: 'other',
    outlet: 'Harbour Times',
    author: null,
    published: '2025-03-01',
    title: 'Ferry strikes wall',
    url: 'https://harbour.example/1',
    sentence: 3,
    quote: QUOTE,
    differences: [],
    origin: 0,
  };
  const why = { words: ['grain', 'vessel', 'wall'], names: [], figures: ['2,800'], dates: [] };
  return {
    title: null,
    outlet: null,
    published: null,
    copyOf: null,
    sentences: sentences.map(({ index, text, start, end }) => {
      const isMarked = index % 3 === 1;
      const match = { fact: `f${index}`, label: 'What the ferry carried', score: 0.9, span: { start: 0, end: text.length }, why };
      const facts = isMarked ? [{ ...match, reports: [report, report, report], origins: 3 }] : [];
      const state = isMarked ? (['corroborated', 'varies', 'differs'] as const)[index % 9 === 1 ? 0 : index % 9 === 4 ? 1 : 2] : 'alone';
      return { index, text, start, end, state, facts };
    }),
    omitted: [],
    origins: [],
  };
}

/** The background cuts an article into sentences; this stands in for it, at next to no cost for the page that is measured. */
function cutRoughly({ blocks }: UncutArticle): Pick<Sentence, 'index' | 'text' | 'start' | 'end'>[] {
  const text = blocks.map((block) => block.text).join('\n');
  return [...text.matchAll(/[^\s.!?\n][^.!?\n]*[.!?]*/g)].map(([words], index, all) => {
    const start = all[index]!.index;
    return { index, text: words, start, end: start + words.length };
  });
}

const { port1, port2 } = new MessageChannel();
let onTask = () => {};
port1.onmessage = () => onTask();

/** Lets everything else have its turn, without the four milliseconds that nested timers wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    onTask = resolve;
    port2.postMessage(null);
  });
}

/** Turns of the microtask queue in which work that never paused is over. */
const TURNS = 40;

async function untilDecided(session: PageSession): Promise<void> {
  for (;;) {
    for (let turn = 0; turn < TURNS; turn++) {
      if (session.state().status !== 'loading') return;
      await null;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const done = async () => ({ ok: true as const, value: null });

/** Milliseconds from switching on until the marks are painted or the page is left alone. */
async function wholeWork(): Promise<{ ms: number; status: string; marks: number }> {
  // A pause is no work: without this, Firefox would wait for its timers.
  (globalThis as { scheduler?: unknown }).scheduler = { yield: nextTask };
  const stop = new AbortController();
  const started = performance.now();
  const session = new PageSession(
    {
      document,
      highlights: { registry: CSS.highlights, Highlight },
      background: {
        review: async (article) => ({ ok: true, value: structuredClone(inventReview(cutRoughly(structuredClone(article)))) }),
        loadScript: done,
        clearBadge: done,
        reject: done,
        restore: done,
        reviewSelection: async () => ({ ok: false, failure: { code: 'stopped', values: null } }),
        reviewText: async () => ({ ok: false, failure: { code: 'stopped', values: null } }),
        openPanel: done,
      },
    },
    stop.signal,
  );
  session.setEnabled(true);
  await untilDecided(session);
  const ms = performance.now() - started;
  const { status, review } = session.state();
  const marks = review?.sentences.filter(({ state }) => state !== 'alone').length ?? 0;
  stop.abort();
  return { ms, status, marks };
}

interface Peers {
  Readability: new (document: Document) => { parse(): { textContent?: string } | null };
  Mark: new (root: Element) => { mark(words: string[], options: object): void };
}
const peers = globalThis as unknown as Peers;

function readabilityAlone(): { ms: number; found: boolean } {
  const started = performance.now();
  const result = new peers.Readability(document.cloneNode(true) as Document).parse();
  return { ms: performance.now() - started, found: result !== null };
}

/** Reads the page, then paints marks over its first `count` sentences of text; layout included. */
async function paintOurs(count: number): Promise<{ ms: number; marks: number; isDomSame: boolean }> {
  const reading = await runSliced(readPage(document, location.href), new AbortController().signal);
  if (reading?.status !== 'article') throw new Error('The page is no article.');
  const sentences = cutArticle(reading.article).sentences.filter(({ kind }) => kind === 'text');
  const review = inventReview(sentences.slice(0, count));
  for (const sentence of review.sentences) sentence.state = 'corroborated';
  const before = document.documentElement.outerHTML;
  const highlighter = new Highlighter({ registry: CSS.highlights, Highlight });
  void document.body.offsetHeight;
  const started = performance.now();
  const marks = anchorMarks(review, reading.map, [], () => undefined);
  highlighter.show(marks);
  void document.body.offsetHeight;
  return { ms: performance.now() - started, marks: marks.length, isDomSame: document.documentElement.outerHTML === before };
}

/** The same sentences, wrapped in elements by mark.js. */
async function paintMarkJs(count: number): Promise<{ ms: number; marks: number; isDomSame: boolean }> {
  const reading = await runSliced(readPage(document, location.href), new AbortController().signal);
  if (reading?.status !== 'article') throw new Error('The page is no article.');
  const texts = cutArticle(reading.article)
    .sentences.filter(({ kind }) => kind === 'text')
    .map(({ text }) => text);
  const before = document.documentElement.outerHTML;
  void document.body.offsetHeight;
  const started = performance.now();
  new peers.Mark(document.body).mark(texts.slice(0, count), { separateWordSearch: false, acrossElements: true });
  void document.body.offsetHeight;
  const ms = performance.now() - started;
  return { ms, marks: document.querySelectorAll('mark').length, isDomSame: document.documentElement.outerHTML === before };
}

export const bench = { wholeWork, readabilityAlone, paintOurs, paintMarkJs };
export type Bench = typeof bench;
(globalThis as { corroborateBench?: Bench }).corroborateBench = bench;
