import type { Followed, OriginEvidence, OriginGroup } from '../types.ts';
import { compareTraces, type OriginInput, type PairEvidence, type Trace, traceArticle } from './origins-evidence.ts';

/** From here on one text stands in the other, whatever was cut. Trimmed agency copies share .85 and more of their five-word runs. */
const COPY_WORDING = 0.8;
/** Share of five-word runs from which on one text was edited into the other. Independent reports of one event share up to .05 (seeds). */
const EDITED_WORDING = 0.2;
/**
 * The same where that share makes up as many runs as stand in MANY_RUNS: several sentences taken over beside others of one's own. Of the pairs of
 * ECB+ in between, all but a handful share an agency's or a press office's paragraphs; independent reports there share up to .1.
 */
const TAKEN_WORDING = 0.14;
/** Five-word runs of four or five sentences; fewer are a headline, a charge, the place of a quake. */
const MANY_RUNS = 25;
/**
 * Share of the sentences with a shared fact, times how far the order of these facts is from chance (standard deviations), from which on one
 * article follows the other. Measured: the seeds' pair that does 3.8 (2.7 with automatic facts); independent reports of one event, 34 pairs
 * of the seeds and of tests/fixtures/events, up to 2.1: news tells the main thing first whoever writes it.
 */
const FOLLOWED = 2.4;
/** Fewer shared facts than this follow nothing: any two reports of an event share its handful of main facts. */
const FEWEST_FACTS = 8;
/** Kendall's tau from which on an order is the same: it leaves at most one pair in forty turned round. */
const SAME_ORDER = 0.95;
/** A shared agency or shared quotations lower what else is asked to this share, together to no less than the last. */
const WITH_AGENCY = 0.85;
const WITH_QUOTES = 0.9;
/** Two groups become one only if their loosest pair reaches this share of what makes a pair; else a chain would join strangers. */
const LOOSEST_PAIR = 0.7;
/** Characters of an ISO date that name its day. */
const DAY = 10;
/** Why a group of one article is one. */
const ON_ITS_OWN = 'reports on its own';

/**
 * Which articles derive from one origin (one text, or one report followed fact by fact), each article in exactly one group, in the order
 * given. `why` is a plain reason.
 */
export function groupOrigins(inputs: OriginInput[]): OriginGroup[] {
  const traces = inputs.map(traceArticle);
  const pairs = findPairs(traces);
  const strength = new Map(pairs.map((pair) => [`${pair.a},${pair.b}`, pair]));
  const groups = traces.map((_, i) => [i]);
  for (const { a, b, score } of pairs) {
    if (score < 1) break;
    const left = groups.find((group) => group.includes(a))!;
    const right = groups.find((group) => group.includes(b))!;
    if (left === right) continue;
    const isLoose = left.some((i) => right.some((j) => (strength.get(`${Math.min(i, j)},${Math.max(i, j)}`)?.score ?? 0) < LOOSEST_PAIR));
    if (isLoose) continue;
    left.push(...right);
    groups.splice(groups.indexOf(right), 1);
  }
  return groups
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((group) => ({ articles: group.map((i) => traces[i]!.id), why: explainGroup(group, strength) }));
}

/**
 * The article that another one, read now, copies or follows, with the reason; null where it goes its own way. `least` is the score asked;
 * 0 where it is known that one of the others is it.
 */
export function findFollowed(page: OriginInput, others: OriginInput[], least = 1): Omit<Followed, 'origin'> | null {
  const own = traceArticle(page);
  const candidates = others
    .map((other) => ({ other, evidence: compareTraces(own, traceArticle(other)) }))
    .map((pair) => ({ ...pair, score: scoreOrigin(pair.evidence) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const [nearest] = candidates;
  if (nearest === undefined) return null;
  // Of several that it may follow, one whose outlet is known says more; but a copy is a copy.
  const named =
    nearest.evidence.wording >= COPY_WORDING
      ? undefined
      : candidates.find(({ other, score }) => score >= 1 && other.article.outlet !== null);
  const best = named ?? nearest;
  const { id, outlet, author, published, title, url } = best.other.article;
  const isLater = isAfter(page.article.published, published);
  const relation = best.evidence.wording >= COPY_WORDING ? 'copies' : isLater ? 'follows' : 'shares';
  const article = { article: id, outlet, author, published, title, url };
  return { why: explainPair(best.evidence), article, evidence: readEvidence(best.evidence), relation };
}

/** Of two ISO dates, where both are known; with a day alone, another day is asked for. */
function isAfter(published: string | null, other: string | null): boolean {
  if (published === null || other === null) return false;
  const isDay = published.length === DAY || other.length === DAY;
  const [a, b] = isDay ? [published.slice(0, DAY), other.slice(0, DAY)] : [published, other];
  return new Date(a).getTime() > new Date(b).getTime();
}

interface Pair {
  a: number;
  b: number;
  evidence: PairEvidence;
  /** 1 and more: one origin. */
  score: number;
}

/** Pairs that share a run of words or enough facts, strongest first; others cannot reach a score that counts. */
function findPairs(traces: Trace[]): Pair[] {
  const shared = new Map<number, number>();
  const count = traces.length;
  for (const key of ['shingles', 'facts'] as const) {
    const holders = new Map<string, number[]>();
    for (const [i, trace] of traces.entries()) {
      for (const item of trace[key]) {
        const others = holders.get(item) ?? [];
        for (const other of others) shared.set(other * count + i, (shared.get(other * count + i) ?? 0) + 1);
        others.push(i);
        holders.set(item, others);
      }
    }
  }
  const pairs: Pair[] = [];
  for (const [code, items] of shared) {
    if (items < FEWEST_FACTS) continue;
    const [a, b] = [Math.floor(code / count), code % count];
    const evidence = compareTraces(traces[a]!, traces[b]!);
    pairs.push({ a, b, evidence, score: scoreOrigin(evidence) });
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

const leastWording = ({ runs }: PairEvidence): number => (runs >= MANY_RUNS ? TAKEN_WORDING : EDITED_WORDING);

/** How near two articles are to one origin: 1 is the threshold. The better of near-same wording and the same facts in the same order. */
export function scoreOrigin(evidence: PairEvidence): number {
  const asked = (evidence.agencies.length > 0 ? WITH_AGENCY : 1) * (evidence.quotes >= 2 ? WITH_QUOTES : 1);
  const wording = evidence.wording / leastWording(evidence);
  const facts = evidence.sharedFacts < FEWEST_FACTS ? 0 : (evidence.coverage * Math.max(0, evidence.orderZ)) / FOLLOWED;
  return Math.max(wording, facts) / asked;
}

function explainGroup(group: number[], strength: Map<string, Pair>): string {
  let best: Pair | undefined;
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const pair = strength.get(`${a},${b}`);
      if (pair && (!best || pair.score > best.score)) best = pair;
    }
  }
  return best ? explainPair(best.evidence) : ON_ITS_OWN;
}

/** Of all that two articles share, what counts: the reasons for one origin. */
function readEvidence(evidence: PairEvidence): OriginEvidence {
  const { wording, sharedFacts, coverage, orderZ, order, agencies, quotes } = evidence;
  const byWording = wording >= leastWording(evidence) * WITH_AGENCY * WITH_QUOTES;
  const byFacts = wording < COPY_WORDING && sharedFacts >= FEWEST_FACTS && coverage * orderZ >= FOLLOWED * WITH_AGENCY * WITH_QUOTES;
  return {
    wording: byWording ? wording : 0,
    facts: byFacts ? sharedFacts : 0,
    coverage: byFacts ? coverage : 0,
    order: byFacts ? (order >= SAME_ORDER ? 'same' : 'nearly') : null,
    agencies,
    quotes,
  };
}

/** "22 facts shared, in 66 % of the sentences, in nearly the same order; the same agency credited: Yonhap". */
export function explainPair(pair: PairEvidence): string {
  const { wording, facts, coverage, order, agencies, quotes } = readEvidence(pair);
  const reasons: string[] = [];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  if (wording >= COPY_WORDING) reasons.push('the same text');
  else if (wording > 0) reasons.push(`near-same wording: ${percent(wording)} of the shorter text stands in the other word by word`);
  if (order !== null) {
    const how = order === 'same' ? 'in the same order' : 'in nearly the same order';
    reasons.push(`${facts} facts shared, in ${percent(coverage)} of the sentences, ${how}`);
  }
  if (agencies.length > 0) reasons.push(`the same agency credited: ${agencies.join(', ')}`);
  if (quotes > 0) reasons.push(quotes === 1 ? 'one quotation shared' : `${quotes} quotations shared`);
  return reasons.join('; ');
}
