import { SearchIndex } from '../../match/search-index.ts';
import { buildBundledPack } from '../build-pack.ts';
import { loadLexicon } from '../load-index.ts';
import { readDescriptions } from '../train.ts';
import { holdOutArticles, holdOutEvents, holdOutPages } from '../training/cross-validate.ts';
import { ECB, readEvents, readFurtherEvent, SHARED } from '../training/events.ts';
import { averagePrecision, calibrationError, confuse, macroRecall, mean, precisionRecall } from '../training/metrics.ts';
import { readHeldNear } from '../training/near-pages.ts';
import { readPairRows } from '../training/pair-rows.ts';
import { scoreByMiniSearch, scoreByTfIdf } from './baselines.ts';
import { type GateFigures, measureGate } from './measure-gate.ts';
import { countFalseLinks, measureNear, measurePages, type NearFigures, type PageFigures } from './measure-pages.ts';
import { measurePairs, measureUntrained, mergeFolds, type PairFigures } from './measure-pairs.ts';
import { measureSegmentation } from './measure-segmentation.ts';
import { measureSpeed, type SpeedFigures } from './measure-speed.ts';
import { measureSteps, type StepFigures } from './measure-steps.ts';
import { loadUseLite, scoreByEncoder } from './use-lite.ts';

/** Everything the scoreboard tells. Null where the data are not there. */
export interface Figures {
  pairs: Record<'ours' | 'tfidf' | 'minisearch', PairFigures> & { uselite: PairFigures | null };
  /** Average precision of each other event by a model fitted without it. */
  events: Record<string, number>;
  /** Expected calibration errors on data left out: pairs of the seeds, of invented events, of ECB+ (main events only), links to facts. */
  calibration: { seeds: number; invented: number; ecb: number | null; facts: number };
  /** Each seed as the page, the other four as the pack with its editorial facts. */
  links: { ap: number; precision: number; recall: number; f1: number; macroRecall: number };
  /** Four further articles on the seeds' event in ordinary news English, written for this project, against the bundled pack; never trained on. */
  plainPages: PageFigures;
  /** Five that paraphrase very freely, by the same rules. */
  furtherPages: PageFigures;
  /** Six pages about happenings near the seeds' event, against the bundled pack; never trained on. */
  nearPages: NearFigures;
  /** The same by step of the reader's setting, from most matches to fewest. */
  steps: StepFigures[];
  falseLinks: { pages: number; links: number } | null;
  segmentation: { passed: number; cases: number } | null;
  speed: SpeedFigures;
  /** What the test suite measures again. */
  gate: GateFigures;
}

export async function measureAll(data?: string): Promise<Figures> {
  const lexicon = await loadLexicon();
  const encode = await loadUseLite();
  const folder = data ?? `${SHARED}eval`;
  const events = readEvents(data === undefined ? ECB : `${data}/ecb_dev.json`).map((event) => readPairRows(event, lexicon));
  const pairs = holdOutArticles(events);
  const others = holdOutEvents(events);
  const scored = (kind: string) => others.filter((event) => event.kind === kind);
  const hasEcb = scored('ecb').length > 0;
  const ecbAp = hasEcb ? mean(scored('ecb').map((event) => averagePrecision(event.scored))) : null;
  const links = holdOutPages(events, readDescriptions());
  const index = SearchIndex.build([await buildBundledPack()], lexicon);
  const further = readFurtherEvent('seed-event');
  const ecbEvents = events.map(({ event }) => event).filter(({ kind }) => kind === 'ecb');
  return {
    pairs: {
      ours: measurePairs(pairs, ecbAp),
      tfidf: await measureUntrained(events, scoreByTfIdf),
      minisearch: await measureUntrained(events, scoreByMiniSearch),
      uselite: encode && (await measureUntrained(events, (event) => scoreByEncoder(event, encode))),
    },
    events: Object.fromEntries(others.map((event) => [event.name, averagePrecision(event.scored)])),
    calibration: {
      seeds: calibrationError(mergeFolds(pairs)),
      invented: mean(scored('invented').map((event) => calibrationError(event.scored))),
      ecb: hasEcb ? calibrationError(scored('ecb').flatMap((event) => event.scored)) : null,
      facts: calibrationError(links),
    },
    links: {
      ap: averagePrecision(links),
      ...precisionRecall(confuse(links)),
      macroRecall: macroRecall(links.filter(({ y }) => y === 1).map(({ row, same }) => ({ facts: [row.fact], same }))),
    },
    plainPages: measurePages(readFurtherEvent('seed-event-plain'), index),
    furtherPages: measurePages(further, index),
    nearPages: measureNear(readHeldNear(events[0]!.event), index),
    steps: measureSteps({ links, plain: readFurtherEvent('seed-event-plain'), further, others: ecbEvents, index }),
    falseLinks: hasEcb ? countFalseLinks(ecbEvents, index) : null,
    segmentation: measureSegmentation(`${folder}/segmentation_en.json`),
    gate: await measureGate(),
    speed: measureSpeed(
      [...events.slice(0, 1), { event: further }, ...events.slice(1)].flatMap(({ event }) => event.articles),
      lexicon,
    ),
  };
}
