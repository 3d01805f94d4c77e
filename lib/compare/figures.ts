import type { Bounds, Difference, Figure, Relation } from '../types.ts';
import { alikeness } from './figures-alike.ts';
import { relateFigures } from './figures-relate.ts';
import { findSum } from './figures-sums.ts';

const SUM_SHARE = 0.1; // a total and the sum of its hedged parts may differ by so much: "1,000 casualties", "more than 100 killed and about 1,000 injured"

interface Pair {
  here: Figure;
  there: Figure;
  alike: number;
  relation: Relation | 'same';
}

/**
 * Figures of two reports of one fact that count the same thing and give it differently; `relation` says how `there` stands to `here`.
 * Nothing is reported of figures that only one side has, nor where it is unsure what belongs together: a wrong difference is worse.
 * @param others all figures of the two sentences, where `here` and `there` are only those that belong to the fact
 * @param asked the one figure of each side that answers what the fact's label asks, if there are any
 */
export function compareFigures(
  here: Figure[],
  there: Figure[],
  others: { here: Figure[]; there: Figure[] } = { here, there },
  asked: [Figure, Figure] | null = null,
): Difference[] {
  const pairs: Pair[] = [];
  for (const ours of here) {
    for (const theirs of there) {
      const alike = alikeness(ours, theirs);
      if (alike > 0) pairs.push({ here: ours, there: theirs, alike, relation: relateFigures(ours, theirs) });
    }
  }
  const aligned = align(pairs);
  const chosen = aligned.filter((pair) => isSure(pair, others.here, others.there));
  // Whatever the words, both answer what the fact's label asks.
  if (aligned.length === 0 && asked) chosen.push({ here: asked[0], there: asked[1], alike: 2, relation: relateFigures(...asked) });
  const differences = chosen
    .filter(({ relation }) => relation !== 'same')
    .map(({ here: ours, there: theirs, relation }) => differ(ours, theirs, relation as Relation));
  return [...differences, ...compareSums(here, there)].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/**
 * True for counts that later reports raise while a story lasts. Whether one is "newer" needs the dates of both articles.
 * @param named measures that the fact's label names: people in a report of how many fell ill are the ill
 */
export function isGrowingCount(figure: Figure, named: Set<string> = new Set()): boolean {
  if (figure.identifier || figure.unit !== null) return false;
  if (figure.measure === 'people' && [...named].some((measure) => GROWING.test(measure))) return true;
  return GROWING.test(figure.measure ?? '') || BUILDINGS.test(figure.counted);
}

const GROWING = /^(?:killed|wounded|casualties|missing|arrested|displaced|rescued|infected|captured|destroyed|damaged)$/;
/** What a disaster destroys is counted as people reach it. */
const BUILDINGS = /\b(?:homes?|houses?|dwellings?|buildings?|villages?|schools?|bridges?)$/i;

const RANK: Record<Pair['relation'], number> = { same: 0, compatible: 1, narrower: 2, vaguer: 2, newer: 3, conflict: 4 };

/** One partner at most for each figure: equal values first, then the surest kinship. A conflict needs both to have no other partner. */
function align(pairs: Pair[]): Pair[] {
  const sorted = [...pairs].sort(
    (a, b) => Number(b.relation === 'same') - Number(a.relation === 'same') || b.alike - a.alike || RANK[a.relation] - RANK[b.relation],
  );
  const chosen: Pair[] = [];
  for (const pair of sorted) {
    if (chosen.some(({ here, there }) => here === pair.here || there === pair.there)) continue;
    if (pair.relation !== 'same' && !isOnly(pair, pairs)) continue;
    chosen.push(pair);
  }
  return chosen;
}

/** No other figure of either side is as much alike: then the two must be the same count. */
function isOnly(pair: Pair, pairs: Pair[]): boolean {
  const rivals = pairs.filter((other) => other !== pair && (other.here === pair.here || other.there === pair.there));
  // "estimated the number to be 1,000": with nothing counted any second candidate makes it a guess.
  if (pair.alike === 1) return rivals.length === 0;
  return rivals.every((other) => other.alike < pair.alike);
}

/**
 * A number that says nothing of what it counts is only compared where it is the one count of its sentence. And where either report has the
 * other's value too ("up to 70 per cent, and 60 per cent in India" | "70 percent"), the two do not contradict each other.
 */
function isSure(pair: Pair, here: Figure[], there: Figure[]): boolean {
  if (pair.relation === 'same') return true;
  const rivals = (figures: Figure[], { unit }: Figure) => figures.filter((figure) => !figure.identifier && figure.unit === unit);
  if (pair.alike === 1 && (rivals(here, pair.here).length > 1 || rivals(there, pair.there).length > 1)) return false;
  const given = (value: Figure, partner: Figure, figures: Figure[]) =>
    figures.some(
      (other) =>
        other !== partner &&
        other.unit === value.unit &&
        endOf(other) === endOf(value) &&
        // "three men" is not given by "across three countries".
        (alikeness(other, value) > 0 || other.counted === '' || other.unit !== null),
    );
  return pair.relation !== 'conflict' || !(given(pair.here, pair.there, there) || given(pair.there, pair.here, here));
}

const endOf = ({ low, high }: Figure): number | null => high ?? low;

function compareSums(here: Figure[], there: Figure[]): Difference[] {
  const split = findSum(here, there);
  if (split) return sumDifference(split.total, split.figure);
  const whole = findSum(there, here);
  return whole ? sumDifference(whole.figure, whole.total) : [];
}

function sumDifference(here: Figure, there: Figure): Difference[] {
  const relation = relateFigures(here, there);
  if (relation === 'same') return [];
  const [a, b] = [here.low ?? here.high ?? 0, there.low ?? there.high ?? 0];
  const isHedged = here.qualifier !== 'exact' || there.qualifier !== 'exact';
  const isClose = isHedged && Math.abs(a - b) <= SUM_SHARE * Math.max(a, b);
  return [differ(here, there, isClose ? 'compatible' : relation)];
}

function differ(here: Figure, there: Figure, relation: Relation): Difference {
  const difference: Difference = {
    kind: 'figures',
    here: here.text,
    there: there.text,
    relation,
    span: { start: there.start, end: there.end },
  };
  const bounds = here.unit === there.unit ? { here: boundsOf(here), there: boundsOf(there) } : null;
  return bounds !== null && isStated(bounds.here) && isStated(bounds.there) ? { ...difference, bounds } : difference;
}

function boundsOf({ low, high }: Figure): Bounds {
  return { low, high };
}

/** "Many" has neither end, and no place on a line. */
function isStated({ low, high }: Bounds): boolean {
  return low !== null || high !== null;
}
