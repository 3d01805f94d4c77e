import type { Difference, Figure } from '../types.ts';
import type { Side } from './compare-claims.ts';
import { isGrowingCount } from './figures.ts';

/** "a further 140", "its remaining five": what is left beside others that are not counted in. */
const REST_BEFORE = /\b(?:remaining|other|another|further|additional|more)\s$/i;
const REST_AFTER = /^ others\b/i;
/** "thirteen people suffered minor injuries": those of one degree alone. */
const OF_A_DEGREE = /\b(?:minor|slight|light|serious|severe|critical)(?:ly)?\b/i;
/** "4.5 percent from April and a further 2 percent", "by four per cent and by another two": the first of two steps. */
const FIRST_STEP = /^[^.;,]{0,40}(?:,|\b)(?: and| plus| then)(?: by| of)? (?:another|a further|an additional)\b/i;
/** Characters behind a figure in which its degree stands. */
const DEGREE_REACH = 40;
/** Characters from the start of a clause in which "In Belgium" stands. */
const OPENING_REACH = 16;
/** A total and its hedged parts may differ by so much: "about 310,000", "around 85,000 here, more than 220,000 there". */
const SUM_SHARE = 0.1;
/** More figures than this in a sentence are a list of unlike things. */
const MOST_PARTS = 4;

/** Does one report give a part of what the other gives whole? Then the two do not contradict each other. */
export function isPartOfWhole({ kind, relation, here: ours, span }: Difference, here: Side, there: Side): boolean {
  if (kind !== 'figures' || relation === 'compatible') return false;
  const a = figuresIn(here).find(({ text }) => text === ours);
  const b = figuresIn(there).find(({ start }) => start === span?.start);
  if (!a || !b) return false;
  if (isOfOneArea(here, a) !== isOfOneArea(there, b)) return true;
  if (isOfOthers(here, a) !== isOfOthers(there, b)) return true;
  if (differs(roleOf(here, a), roleOf(there, b))) return true;
  if (a.unit === 'percent' && b.unit === 'percent' && differs(directionOf(here, a), directionOf(there, b))) return true;
  if (a.unit !== null && b.unit !== null && areOfTwoPeriods(here, a, there, b)) return true;
  if (a.unit === 'percent' && b.unit === 'percent' && frameOf(here, a) !== frameOf(there, b)) return true;
  if (relation !== 'conflict' && relation !== 'newer') return false;
  const signs = [isRest, isOfADegree, isFirstStep, isPerTime, isDescribed, isOfOne];
  return signs.some((is) => is(here, a) !== is(there, b)) || addsUpTo(a, b, there) || addsUpTo(b, a, here);
}

const figuresIn = ({ claims }: Side): Figure[] => claims.flatMap((claim) => claim.figures);

function isRest({ sentence }: Side, { start, end }: Figure): boolean {
  // "eleven people are still being treated"
  if (
    /^[^.;,]{0,24}\b(?:is|are|was|were|remains?|remained) still\b|^[^.;,]{0,24} (?:still|remain(?:s|ed)?)\b/i.test(
      sentence.text.slice(end, end + DEGREE_REACH),
    )
  )
    return true;
  return REST_BEFORE.test(sentence.text.slice(Math.max(0, start - 12), start)) || REST_AFTER.test(sentence.text.slice(end, end + 8));
}

function isOfADegree({ sentence }: Side, { end }: Figure): boolean {
  return OF_A_DEGREE.test(sentence.text.slice(end, end + DEGREE_REACH).split(/[,;.]/)[0]!);
}

/** "In Belgium 1,100 jobs are at stake", where the other side says of no place: one part of all. */
function isOfOneArea({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  if (!claim || isGrowingCount(figure) || figure.unit !== null) return false;
  return (
    /^(?:in|across|throughout) (?:the )?\p{Lu}/iu.test(sentence.text.slice(claim.start, claim.end)) &&
    claim.places.some(({ start, unknown }) => !unknown && start - claim.start <= OPENING_REACH && start < figure.start)
  );
}

/** "a third of the children never got the jab" | "the rate lies at 79 percent": of those who do, and of those who do not. */
function isOfOthers({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  if (!claim || !/^(?:percent|share)$/.test(figure.unit ?? '')) return false;
  return /\b(?:not|never|no|none|without|against|refus\w+|un(?:vaccinated|insured|employed|paid|decided|treated)|fail\w*|lack\w*|miss\w*|reject\w*)\b|n['’]t\b/i.test(
    sentence.text.slice(claim.start, claim.end),
  );
}

/** "640 shots in one day" | "5,200 doses since May" */
const PER_TIME =
  /^[^.;,]{0,30}\b(?:(?:a|an|per|each|every|in one|in a single|within a) (?:minute|hour|day|night|week|month|year)|daily|weekly|monthly|yearly|annually)\b/i;

function isPerTime({ sentence }: Side, { end }: Figure): boolean {
  return PER_TIME.test(sentence.text.slice(end, end + DEGREE_REACH));
}

const OWNED =
  /\b(?:customers|clients|members|employees|staff|workers|people|inhabitants|residents|pupils|students|branches|shops|stores|offices|users|subscribers)$/i;

/** "the bank, which has 620,000 customers": what somebody has, beside what happened to some of them. */
function isDescribed({ sentence }: Side, { start, counted }: Figure): boolean {
  return (
    /\b(?:(?:which|who|that) (?:has|have|had)|employs?|serves?|with a total of) (?:\p{L}+ ){0,2}$/iu.test(
      sentence.text.slice(Math.max(0, start - DEGREE_REACH), start),
    ) && OWNED.test(counted)
  );
}

/** "One of them, a plumber, lost 180,000": of one among many. */
function isOfOne({ sentence, claims }: Side, figure: Figure): boolean {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  return (
    claim !== undefined &&
    /^(?:one of (?:them|the|those|its))\b/i.test(sentence.text.slice(Math.min(claim.start, sentence.text.search(/\p{L}/u)), figure.start))
  );
}

/** When within a day, or since when, a share price or a rate had moved so far; null where nothing says so. */
function frameOf({ sentence, claims }: Side, figure: Figure): string | null {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  const text = claim ? sentence.text.slice(claim.start, claim.end) : '';
  return FRAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const claimText = ({ sentence, claims }: Side, figure: Figure): string => {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  return claim ? sentence.text.slice(claim.start, claim.end) : '';
};

/** "wants 15 per cent", "has offered 8", "agreed on 11": three figures of one quarrel. */
function roleOf(side: Side, figure: Figure): string | null {
  const text = claimText(side, figure);
  return ROLES_OF_FIGURES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const ROLES_OF_FIGURES: [string, RegExp][] = [
  ['agreed', /\b(?:agree(?:s|d)? (?:on|to)|settled (?:on|for)|accepted|reached a deal|deal (?:on|of))\b/i],
  ['offered', /\b(?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing))\b/i],
  [
    'wanted',
    /\b(?:wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|requests?|requested|call(?:s|ed|ing) for)\b/i,
  ],
];

const UP =
  /\b(?:rose|risen|rises?|rising|gain(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|increas\w+|up|higher|grew|grow(?:s|n|th)?|surg\w+|soar\w+|leap\w*)\b/i;
const DOWN =
  /\b(?:fell|fallen|falls?|falling|los[et]|loses|drop(?:s|ped)?|declin\w+|decreas\w+|down|lower|shr[aiu]nk\w*|slump\w*|plung\w+|slid\w*|tumbl\w+|dip(?:s|ped)?)\b/i;

/** Did it rise or fall, by the words right before the figure, or right behind? */
function directionOf({ sentence }: Side, { start, end }: Figure): string | null {
  for (const words of [
    sentence.text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[,;]/)
      .at(-1)!,
    sentence.text.slice(end, end + NEAR).split(/[,;]/)[0]!,
  ]) {
    const [up, down] = [UP.test(words), DOWN.test(words)];
    if (up !== down) return up ? 'up' : 'down';
  }
  return null;
}

/** Characters on either side of a figure in which its verb stands. */
const NEAR = 24;

/** Days from which a stretch is a period that money is earned, or a rate is taken, in. */
const PERIOD_DAYS = 80;

/** "a profit of 161 million last year" | "58 million in the first half": both name the period, and not the same. */
function areOfTwoPeriods(here: Side, a: Figure, there: Side, b: Figure): boolean {
  const [ours, theirs] = [periodsOf(here, a), periodsOf(there, b)];
  return (
    ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((other) => one.from === other.from && one.to === other.to))
  );
}

function periodsOf({ claims, sentence }: Side, figure: Figure): { from: string; to: string }[] {
  const claim = claims.find(({ figures }) => figures.includes(figure));
  const half = /\b(?:first|second) half(?:-year)?\b|\b(?:first|second|third|fourth)[ -]quarter\b|\bhalf-year\b/i.exec(
    claimText({ claims, sentence } as Side, figure),
  )?.[0];
  const dated = (claim?.dates ?? []).flatMap(({ from, to }) =>
    from && to && (Date.parse(to) - Date.parse(from)) / 86_400_000 >= PERIOD_DAYS ? [{ from, to }] : [],
  );
  return half && dated.length === 0 ? [{ from: half.toLowerCase(), to: half.toLowerCase() }] : dated;
}

const FRAMES: [string, RegExp][] = [
  [
    'since',
    /\b(?:since|so far this|this year|over the (?:past|last)|in the (?:past|last)|year-on-year|year on year|from a year|than a year)\b/i,
  ],
  [
    'during',
    /\b(?:early trading|at lunchtime|midday|at (?:one|some) (?:point|stage)|as much as|initially|at the open\w*|in the morning|at first)\b/i,
  ],
];

function isFirstStep({ sentence }: Side, { end, unit }: Figure): boolean {
  return unit !== null && FIRST_STEP.test(sentence.text.slice(end, end + 80));
}

/** "4.5 percent and 2 percent": the figures of a sentence that has `part` make `total` together. */
function addsUpTo(total: Figure, part: Figure, side: Side): boolean {
  const parts = figuresIn(side).filter(({ unit, identifier }) => unit === part.unit && !identifier);
  if (parts.length < 2 || parts.length > MOST_PARTS || total.unit !== part.unit) return false;
  const value = ({ low, high }: Figure): number => low ?? high ?? 0;
  const sum = parts.reduce((all, figure) => all + value(figure), 0);
  const isHedged = [total, ...parts].some(({ qualifier }) => qualifier !== 'exact');
  return Math.abs(sum - value(total)) <= (isHedged ? SUM_SHARE : Number.EPSILON) * sum;
}
