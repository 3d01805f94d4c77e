import type { DateMention, Difference, Period, Relation } from '../types.ts';
import type { OpenDate } from './comparable-values.ts';
import { datesAlike, isAside, relateDates } from './dates-relate.ts';

interface Pair {
  here: DateMention;
  there: DateMention;
  alike: 'same' | 'unknown';
  relation: Relation | 'same';
}

/**
 * Dates of two reports of one fact that differ once resolved. A conflict is reported only where no date of the one side agrees with any of
 * the other, and it is plain which two belong together: they date the same kind of happening, or (unless `isStrict`) each side has but one.
 * @param every date of the two sentences, where `here` and `there` are only those that belong to the fact
 * @param isAsked the fact's label asks when it was
 */
export function compareDates(
  here: DateMention[],
  there: DateMention[],
  isStrict = false,
  every: { here: DateMention[]; there: DateMention[] } = { here, there },
  isAsked = false,
): Difference[] {
  const pairs: Pair[] = [];
  for (const ours of here) {
    for (const theirs of there) {
      const alike = datesAlike(ours, theirs) ?? (isAsked && isSole(every) && !isAside(ours) && !isAside(theirs) ? 'unknown' : null);
      const relation = alike === null || !mayMeet(ours, theirs) ? null : relateDates(ours, theirs);
      // "12 weeks ago", written on two days of one week.
      const isSameWords = relation !== 'conflict' && ours.text.toLowerCase() === theirs.text.toLowerCase();
      if (alike === null || relation === null) continue;
      if (isStrict && (alike !== 'same' || (relation === 'conflict' && daysApart(ours, theirs) > SLIP_DAYS))) continue;
      pairs.push({ here: ours, there: theirs, alike, relation: isSameWords ? 'same' : relation });
    }
  }
  if (pairs.length === 0) return isStrict ? [] : compareRelative(here, there);
  const agreeing = pairs.filter(({ relation }) => relation !== 'conflict');
  if (agreeing.length === 0) return sharesDate(every.here, every.there) ? [] : compareConflicts(pairs, here, there, isAsked);
  const taken = (pair: Pair) =>
    agreeing.some((other) => other.relation === 'same' && (other.here === pair.here || other.there === pair.there));
  const open = agreeing.filter(
    (pair) => pair.relation !== 'same' && !taken(pair) && isOnly(pair, agreeing) && (pair.alike === 'same' || (isAsked && isSole(every))),
  );
  return open.map(differ);
}

/** "since 2019" holds 2021, and "by the end of the year" May: only a day before the one or after the other says something else. */
function mayMeet(here: OpenDate, there: OpenDate): boolean {
  if (here.open === there.open) return true;
  if (!here.from || !here.to || !there.from || !there.to) return false;
  if (here.open && there.open) return true; // "closed until Saturday" | "open from 22 March"
  const [bound, other] = here.open ? [here, there] : [there, here];
  return bound.open === 'from' ? other.to! < bound.from! : other.from! > bound.to!;
}

/** Each side dates but one thing, whatever verb stands beside it. */
function isSole({ here, there }: { here: DateMention[]; there: DateMention[] }): boolean {
  return [here, there].every((mentions) => mentions.filter((mention) => !isAside(mention)).length <= 1);
}

/** "arrested on Tuesday" | "arrested on Thursday; one has been in custody since Tuesday": either side has the other's day, whatever it dates. */
function sharesDate(here: DateMention[], there: DateMention[]): boolean {
  return here.some((ours) => !isAside(ours) && there.some((theirs) => !isAside(theirs) && relateDates(ours, theirs) === 'same'));
}

/** Two reports date one happening a day or so apart; further apart it is another one, where only a model says that they belong together. */
const SLIP_DAYS = 3;

/** Further apart, two dates that answer one "when" are of two things: "sat in the court until 2021" | "results are expected in the autumn". */
const ONE_STORY_DAYS = 400;

function daysApart(here: DateMention, there: DateMention): number {
  const [a, b] = [here.from, there.from].map((iso) => (iso === null ? Number.NaN : Date.parse(iso.slice(0, 10)) / 86_400_000));
  return Number.isNaN(a! - b!) ? Number.POSITIVE_INFINITY : Math.abs(a! - b!);
}

function compareConflicts(pairs: Pair[], here: DateMention[], there: DateMention[], isAsked: boolean): Difference[] {
  const sure = pairs.filter(
    (pair) =>
      pair.alike === 'same' &&
      isOnly(
        pair,
        pairs.filter(({ alike }) => alike === 'same'),
      ),
  );
  if (sure.length > 0) return sure.map(differ);
  // Two verbs that may tell of one happening ("killed", "struck") are enough where nothing else is dated.
  const kin = pairs.filter(
    ({ here: ours, there: theirs }) =>
      (isAsked && ours.text !== theirs.text && daysApart(ours, theirs) <= ONE_STORY_DAYS) ||
      (ours.event !== undefined && theirs.event !== undefined && !isTwoSteps(ours.event, theirs.event)),
  );
  return pairs.length === 1 && here.length === 1 && there.length === 1 ? kin.map(differ) : [];
}

/** A treaty is signed on one day and in force from another: no contradiction. */
const isTwoSteps = (a: string, b: string): boolean => (a === 'sign' && b === 'force') || (a === 'force' && b === 'sign');

/** "hours after capture" here, confirmed "on December 27" there: two answers to when, which nothing contradicts. */
function compareRelative(here: DateMention[], there: DateMention[]): Difference[] {
  const relative = (mentions: DateMention[]) =>
    mentions.filter((mention) => mention.from === null && mention.partial === undefined && /\b(?:after|later)\b/i.test(mention.text));
  const confirmed = (mentions: DateMention[]) =>
    mentions.filter((mention) => mention.event === 'confirm' && mention.from !== null && mention.from === mention.to);
  for (const [ours, theirs] of [
    [relative(here), confirmed(there)],
    [confirmed(here), relative(there)],
  ] as const) {
    if (ours.length === 1 && theirs.length === 1)
      return [differ({ here: ours[0]!, there: theirs[0]!, alike: 'unknown', relation: 'compatible' })];
  }
  return [];
}

function isOnly(pair: Pair, pairs: Pair[]): boolean {
  return pairs.every((other) => other === pair || (other.here !== pair.here && other.there !== pair.there));
}

function differ({ here, there, relation }: Pair): Difference {
  const difference: Difference = {
    kind: 'dates',
    here: here.text,
    there: there.text,
    relation: relation as Relation,
    span: { start: there.start, end: there.end },
  };
  const [ours, theirs] = [periodOf(here), periodOf(there)];
  return ours && theirs ? { ...difference, periods: { here: ours, there: theirs } } : difference;
}

function periodOf({ from, to }: DateMention): Period | null {
  return from !== null && to !== null ? { from, to } : null;
}
