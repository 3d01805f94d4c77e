import type { Bounds, DateMention, Difference, Figure } from '../types.ts';
import { datesOf } from './comparable-values.ts';
import type { Side } from './compare-claims.ts';
import { isAside, relateDates } from './dates-relate.ts';
import { isGrowingCount } from './figures.ts';

/** Characters behind a figure in which a place says where it was counted: "168,000 people in Indonesia's Aceh province". */
const AREA_REACH = 60;
/** Reports of one earthquake differ by up to so much; more is another one. */
const ONE_QUAKE = 0.5;
/** Days before its publication that a report without a date tells of. */
const NEWS_DAYS = 31;

/** Days between the dates of two sentences from which on they tell of two happenings: "In 2007 an earthquake" and "on Tuesday". */
const LONG_AGO_DAYS = 200;

/** Do two linked sentences tell of two happenings all the same? By their own dates, or by earthquakes of two strengths. */
export function areTwoEvents(differences: Difference[], here: Side, there: Side): boolean {
  if (differences.some((difference) => difference.kind === 'figures' && !isOfOneQuake(difference, here, there))) return true;
  const [ours, theirs] = [here, there].map((side) => datesOf(side).filter((date) => !isAside(date))) as [DateMention[], DateMention[]];
  return ours.length > 0 && theirs.length > 0 && ours.every((a) => theirs.every((b) => isLongAgo(a, b)));
}

function isLongAgo(a: DateMention, b: DateMention): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  const day = (iso: string) => Date.parse(iso.slice(0, 10)) / 86_400_000;
  return day(b.from) - day(a.to) > LONG_AGO_DAYS || day(a.from) - day(b.to) > LONG_AGO_DAYS;
}

/** May two figures of sentences that a model linked be one count? Not of two areas, two times, or two earthquakes. */
export function isOfOneCount(difference: Difference, here: Side, there: Side): boolean {
  return (
    isOfOneArea(difference, here, there) &&
    isOfOneTime(here, there) &&
    isOfOneQuake(difference, here, there) &&
    !isUndatedToll(difference, here, there)
  );
}

/** A toll, or the strength of a quake, of an article without a date: of an earlier disaster, of an earlier hour, or another value? Nobody can tell. */
function isUndatedToll({ here: ours, there: theirs, bounds }: Difference, here: Side, there: Side): boolean {
  if (here.article.published !== null && there.article.published !== null) return false;
  const [a, b] = [findFigure(here, ours), findFigure(there, theirs)];
  const isOfEvent = (figure: Figure | undefined) => figure !== undefined && (isGrowingCount(figure) || figure.measure === 'magnitude');
  const endOf = (ends: Bounds | undefined) => ends?.low ?? ends?.high;
  return (isOfEvent(a) || isOfEvent(b)) && endOf(bounds?.here) !== endOf(bounds?.there);
}

function findFigure(side: Side, text: string): Figure | undefined {
  return side.claims.flatMap(({ figures }) => figures).find((figure) => figure.text === text);
}

/** "killed 230,000 people across Asia" and "168,000 in Aceh" count two things. */
function isOfOneArea({ here: ours, span, relation }: Difference, here: Side, there: Side): boolean {
  const at = here.sentence.text.indexOf(ours);
  const a = at < 0 ? null : areaBehind(here, at + ours.length);
  const b = span ? areaBehind(there, span.end) : null;
  // "170,000 people in the province" | "230,000 people": where they contradict each other, both must say where.
  const mayBeOne = a === null || b === null;
  return a === b || (mayBeOne && relation !== 'conflict' && relation !== 'newer');
}

function areaBehind({ claims, sentence }: Side, end: number): string | null {
  const place = claims
    .flatMap(({ places }) => places)
    .find(({ start, unknown, near }) => !unknown && !near && start >= end && start - end <= AREA_REACH);
  if (place && !/[.;,]/.test(sentence.text.slice(end, place.start))) return place.name;
  return (
    /^[^.;,]{0,40} (?:in|across) the (province|region|district|city|town|island|state|county|country|area)\b/i.exec(
      sentence.text.slice(end),
    )?.[1] ?? null
  );
}

/** A report that dates nothing tells of the days before it was published. */
function isOfOneTime(here: Side, there: Side): boolean {
  const [ours, theirs] = [timesOf(here), timesOf(there)];
  return (
    ours.length === 0 ||
    theirs.length === 0 ||
    ours.some((a) => theirs.some((b) => relateDates(a, b) !== 'conflict' && mayMeet(a, b) && mayMeet(b, a)))
  );
}

/** "in September", of no known year, lies in no other month than the dates of the other side. */
function mayMeet({ from, to }: DateMention, { partial }: DateMention): boolean {
  const month = /^--(\d\d)/.exec(partial ?? '')?.[1];
  return month === undefined || from === null || to === null || from.slice(5, 7) === month || to.slice(5, 7) === month;
}

function timesOf(side: Side): DateMention[] {
  const dates = datesOf(side).filter((date) => !isAside(date));
  if (dates.length > 0 || side.article.published === null) return dates;
  const day = Date.parse(side.article.published.slice(0, 10));
  if (Number.isNaN(day)) return [];
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return [{ start: 0, end: 0, text: '', from: iso(day - NEWS_DAYS * 86_400_000), to: iso(day), source: 'article' }];
}

function isOfOneQuake({ here: ours, there: theirs, relation }: Difference, here: Side, there: Side): boolean {
  const [a, b] = [findFigure(here, ours), findFigure(there, theirs)];
  if (relation !== 'conflict' || a?.measure !== 'magnitude' || b?.measure !== 'magnitude') return true;
  return Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) <= ONE_QUAKE;
}
