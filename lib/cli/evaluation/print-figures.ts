import type { Figures } from './measure-all.ts';
import type { PageFigures } from './measure-pages.ts';
import type { PairFigures } from './measure-pairs.ts';
import type { StepFigures } from './measure-steps.ts';

const PAIR_LINES: [string, keyof PairFigures][] = [
  ['AP', 'ap'],
  ['F1 at a threshold of the other articles (hF1)', 'hF1'],
  ['precision there', 'precision'],
  ['recall there', 'recall'],
  ['recall at precision .9', 'recallAtP90'],
  ['off the main fact (ND), AP', 'ndAp'],
  ['off the main fact (ND), hF1', 'ndHF1'],
  ['macro recall by fact', 'macroRecall'],
  ['ECB+ per topic, fact tier, topics left out, AP', 'ecbAp'],
];

const show = (value: number | null) => (value === null ? '–' : value.toFixed(3));

const pageLine = (name: string, { precision, recall, f1, macroRecall }: PageFigures) =>
  `| ${name} | – | ${show(precision)} | ${show(recall)} | ${show(f1)} | ${show(macroRecall)} |`;

const STEP_NAMES = ['most matches', 'more', 'as it comes', 'fewer', 'fewest'];

const stepLine = ({ seeds, plain, further, falseLinks }: StepFigures, i: number) =>
  `| ${STEP_NAMES[i]} | ${[seeds, plain, further].map(({ precision, recall }) => `${show(precision)} / ${show(recall)}`).join(' | ')} | ${falseLinks ?? '–'} |`;

/** The scoreboard as a Markdown table. */
export function printFigures(figures: Figures): string {
  const { ours, tfidf, minisearch, uselite } = figures.pairs;
  const { links, plainPages, furtherPages, nearPages, calibration, speed, falseLinks, segmentation } = figures;
  const lines = [
    '# Scoreboard',
    '',
    'Made by `npm run --silent corroborate -- evaluate`. Automatic linking; all that is fitted (weights, thresholds, calibration) is fitted',
    'without the article, event or topic it is scored on. Seeds: tests/fixtures/gold, one article left out at a time.',
    '',
    '| pairs of sentences | ours | TF-IDF cosine | MiniSearch BM25 | USE-lite (28 MB encoder) |',
    '|---|---|---|---|---|',
    ...PAIR_LINES.map(
      ([name, key]) =>
        `| ${name} | ${show(ours[key])} | ${show(tfidf[key])} | ${show(minisearch[key])} | ${show(uselite?.[key] ?? null)} |`,
    ),
    ...(uselite === null ? ['', 'USE-lite was not measured: `npm ci --prefix tests/peers` installs it.'] : []),
    '',
    '| linking a page to facts | AP | precision | recall | F1 | macro recall |',
    '|---|---|---|---|---|---|',
    `| each seed as the page, the other four as the pack | ${show(links.ap)} | ${show(links.precision)} | ${show(links.recall)} | ${show(links.f1)} | ${show(links.macroRecall)} |`,
    pageLine('four further articles in ordinary news English (tests/fixtures/events/seed-event-plain), bundled pack', plainPages),
    pageLine('five that paraphrase very freely (tests/fixtures/events/seed-event), bundled pack', furtherPages),
    '',
    'Six pages about happenings near that event (tests/fixtures/near/seeds-held: the same people, the same kind of event, the same story later),',
    `${nearPages.sentences} sentences, bundled pack: ${nearPages.right} links right, ${nearPages.wrong} wrong.`,
    '',
    'How sure a match must be, by step of the reader’s setting: precision and recall of the same links.',
    '',
    '| step | seeds | ordinary news English | very free paraphrase | links of pages on other events (all false) |',
    '|---|---|---|---|---|',
    ...figures.steps.map(stepLine),
    '',
    '| measure | value |',
    '|---|---|',
    `| calibration error (ECE): pairs of the seeds / invented events / ECB+ / links to facts | ${[calibration.seeds, calibration.invented, calibration.ecb, calibration.facts].map(show).join(' / ')} |`,
    `| links of pages on other events (all false) | ${falseLinks === null ? '–' : `${falseLinks.links} on ${falseLinks.pages} pages of ECB+`} |`,
    `| segmentation cases passed | ${segmentation === null ? '–' : `${segmentation.passed} of ${segmentation.cases}`} |`,
    `| ${speed.page} sentences against ${speed.indexed}: claims + link, ms | ${speed.claims.toFixed(1)} + ${speed.link.toFixed(1)} (${((speed.claims + speed.link) / speed.page).toFixed(2)} a sentence) |`,
    `| MiniSearch, the same ${speed.page} queries, ms | ${speed.miniSearch.toFixed(1)} |`,
    `| building that index, ms | ${speed.build.toFixed(1)} |`,
    '',
    '| event left out | AP |',
    '|---|---|',
    ...Object.entries(figures.events).map(([name, ap]) => `| ${name} | ${show(ap)} |`),
    '',
  ];
  return lines.join('\n');
}
