import { SearchIndex } from '../../match/search-index.ts';
import { buildBundledPack } from '../build-pack.ts';
import { loadLexicon } from '../load-index.ts';
import { readDescriptions } from '../train.ts';
import { holdOutArticles, holdOutPages } from '../training/cross-validate.ts';
import { readEvents, readFurtherEvent } from '../training/events.ts';
import { averagePrecision, confuse, precisionRecall } from '../training/metrics.ts';
import { readHeldNear } from '../training/near-pages.ts';
import { readPairRows } from '../training/pair-rows.ts';
import { measureNear, measurePages } from './measure-pages.ts';
import { measurePairs } from './measure-pairs.ts';

/** Figures that need nothing but this repository: trained on the seeds and invented events alone, so a little below the scoreboard's. */
export interface GateFigures {
  pairsAp: number;
  pairsHF1: number;
  pairsNdAp: number;
  linksAp: number;
  linksF1: number;
  /** The committed weights on further pages in ordinary news English. */
  plainF1: number;
  plainPrecision: number;
  /** The same on further pages that paraphrase very freely. */
  furtherF1: number;
  furtherPrecision: number;
  /** Share of the sentences of pages near the seeds' event that get no wrong link. */
  nearClean: number;
}

export async function measureGate(): Promise<GateFigures> {
  const lexicon = await loadLexicon();
  const events = readEvents('').map((event) => readPairRows(event, lexicon));
  const pairs = measurePairs(holdOutArticles(events), null);
  const links = holdOutPages(events, readDescriptions());
  const index = SearchIndex.build([await buildBundledPack()], lexicon);
  const plain = measurePages(readFurtherEvent('seed-event-plain'), index);
  const further = measurePages(readFurtherEvent('seed-event'), index);
  const near = measureNear(readHeldNear(events[0]!.event), index);
  return {
    pairsAp: pairs.ap,
    pairsHF1: pairs.hF1,
    pairsNdAp: pairs.ndAp,
    linksAp: averagePrecision(links),
    linksF1: precisionRecall(confuse(links)).f1,
    plainF1: plain.f1,
    plainPrecision: plain.precision,
    furtherF1: further.f1,
    furtherPrecision: further.precision,
    nearClean: 1 - near.wrong / near.sentences,
  };
}
