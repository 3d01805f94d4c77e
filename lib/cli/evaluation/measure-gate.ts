import { SearchIndex } from '../../match/search-index.ts';
import { buildBundledPack } from '../build-pack.ts';
import { loadLexicon } from '../load-index.ts';
import { readDescriptions } from '../train.ts';
import { holdOutArticles, holdOutPages } from '../training/cross-validate.ts';
import { type Gold, ROOT, readEvents, readGoldEvent, readJson } from '../training/events.ts';
import { averagePrecision, confuse, precisionRecall } from '../training/metrics.ts';
import { readPairRows } from '../training/pair-rows.ts';
import { measurePages } from './measure-pages.ts';
import { measurePairs } from './measure-pairs.ts';

/** Figures that need nothing but this repository: trained on the seeds and invented events alone, so a little below the scoreboard's. */
export interface GateFigures {
  pairsAp: number;
  pairsHF1: number;
  pairsNdAp: number;
  linksAp: number;
  linksF1: number;
  /** The committed weights on the further pages. */
  furtherF1: number;
  furtherPrecision: number;
}

export async function measureGate(): Promise<GateFigures> {
  const lexicon = await loadLexicon();
  const events = readEvents('').map((event) => readPairRows(event, lexicon));
  const pairs = measurePairs(holdOutArticles(events), null);
  const links = holdOutPages(events, readDescriptions());
  const index = SearchIndex.build([await buildBundledPack()], lexicon);
  const further = measurePages(readGoldEvent('seed-event', readJson<Gold>(`${ROOT}tests/fixtures/events/seed-event/gold.json`)), index);
  return {
    pairsAp: pairs.ap,
    pairsHF1: pairs.hF1,
    pairsNdAp: pairs.ndAp,
    linksAp: averagePrecision(links),
    linksF1: precisionRecall(confuse(links)).f1,
    furtherF1: further.f1,
    furtherPrecision: further.precision,
  };
}
