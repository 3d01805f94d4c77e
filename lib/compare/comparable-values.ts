import { eventsNamed } from '../claims/dates-event.ts';
import { lookUpPlace } from '../claims/places-gazetteer.ts';
import type { Claim, DateMention, Figure, Place } from '../types.ts';
import type { Side } from './compare-claims.ts';

/** "482 injured, 57 of them in a serious condition", "$334 million, of which $281 million in cash": a part of what is counted, not the count. */
const PART = /^ of (?:them|whom|which|those|these|the total)\b/i;
/** Not "offered each of them $2,000". */
const PART_BEFORE =
  /(?:(?<!\b(?:each|all|both|most|some|many|none|half|one|any|every|either) )\bof (?:them|whom|which)|\bincluding)[\s,]*$/i;
/** "$1 million (A$1.5 million)", "22 kilometres (14 miles)": the same amount once more. */
const CONVERTED = /(?:\d|illion|\p{L}{2,12}) ?\(\s*(?:about |around |some |roughly |or |US|A|C|NZ)?$/iu;
/** "a 2.9 aftershock", "2.2 at 2:15": a measure whose name is missing; nobody counts in tenths. */
const isTenths = ({ unit, low, high }: Figure): boolean =>
  unit === null && [low, high].some((end) => end !== null && end < 100 && !Number.isInteger(end));

/** "below the target of 2 percent", "against an earlier forecast of 1.6", "to 11.62, from 11.45": what the figure beside it is held against. */
const HELD_AGAINST =
  /\b(?:(?:target|limit|ceiling|forecast|estimate|average) of|(?:compared|up|down|risen|fallen) (?:with|to|from)|instead of|(?:against|from) (?:an? )?(?:earlier|previous|former))\s$/i;

/** Where a score is the outcome of a vote, it is a figure like any other. */
const VOTE = /\b(?:vot\w*|ruling|ruled|decision|ballot|senate|parliament|court)\b/i;

/**
 * Figures that stand for a count or amount of their own. Scores of matches change with every minute and team, and are left out; strictly,
 * ranks ("in the sixth round") are too: there are many of them in any report.
 */
export function figuresOf({ claims, sentence }: Side, isStrict: boolean): Figure[] {
  const figures = claims.flatMap((claim) => claim.figures);
  return figures.filter((figure) => {
    if (figure.measure === 'score' && !VOTE.test(sentence.text)) return false;
    if (isStrict && (figure.measure === 'ordinal' || sentence.text[figure.start - 1] === '/')) return false;
    if (isTenths(figure) && figure.measure !== 'magnitude' && figure.measure !== 'ratio') return false;
    if (PART.test(sentence.text.slice(figure.end, figure.end + 20))) return false;
    if (PART_BEFORE.test(sentence.text.slice(Math.max(0, figure.start - 20), figure.start))) return false;
    if (figure.unit !== null && HELD_AGAINST.test(sentence.text.slice(Math.max(0, figure.start - 40), figure.start)))
      return !figures.some((other) => other !== figure && other.unit === figure.unit);
    return figure.unit === null || !CONVERTED.test(sentence.text.slice(Math.max(0, figure.start - 24), figure.start));
  });
}

/** "PORT ELLERY, Oct 16 (Maritime Press) -": when it was written. */
const DATELINE_AFTER = /^(?: \([^)]{2,40}\))? ?(?:[-–—]|--) /u;
const DATELINE_BEFORE = /^\p{Lu}{2}[^!?]{0,60}, $/u;

/** Figures that are no part of another and no other's value once more: of the rest, each may answer what a label asks. */
export function wholesOf({ claims, sentence }: Side): Figure[] {
  return claims
    .flatMap((claim) => claim.figures)
    .filter(({ start, end }) => {
      const before = sentence.text.slice(Math.max(0, start - 24), start);
      return !PART.test(sentence.text.slice(end, end + 20)) && !PART_BEFORE.test(before) && !CONVERTED.test(before);
    });
}

/** "the first Canadian to die of it this year": the stretch that a rank is of. */
const RANKED = /\b(?:first|second|third|fourth|fifth|only|last|\p{L}{2,10}est|\d{1,3}(?:st|nd|rd|th))\b/iu;
/** Characters before the stretch in which the rank stands, within its clause. */
const RANK_REACH = 60;

/** Words before a bare year that make it a time: "in 2004", not "the 2004 tsunami". */
const TIME_BEFORE =
  /(?:\b(?:in|since|until|till|by|from|during|before|after|around|early|late|mid|to|through|and|between|year)|[,(–—-])\s*$/i;
/** Letters left beside a date from which on a line says something: "Last Updated: Monday, 28 November 2005" says nothing. */
const FEWEST_LETTERS = 20;

/** A date, or one end of a stretch that is open at the other: "since 2019" from it, "by the end of May" up to it. */
export interface OpenDate extends DateMention {
  open?: 'from' | 'to';
}

const SINCE = /\b(?:since|after|from)(?: (?:the|early|late|about))? $/i;
const BY = /\b(?:by|before|until|till|within)(?: (?:the|at least|early|late|about))? $/i;

/** Dates that say when something happened: no names ("2004 tsunami victims"), no bylines. */
export function datesOf(side: Side): OpenDate[] {
  return ownDates(side).flatMap((date): OpenDate | [] => {
    const before = side.sentence.text.slice(Math.max(0, date.start - 20), date.start);
    if (/\bat least $/i.test(before)) return []; // "until at least Thursday" says of no other day that it is not so
    // "last week", said at its end: the one that is over but for a day as often as the one before.
    const isWeekend = side.article.published !== null && [0, 6].includes(new Date(side.article.published.slice(0, 10)).getUTCDay());
    if (isWeekend && /^last week$/i.test(date.text)) return { ...date, to: side.article.published!.slice(0, 10) };
    // "would stay where it had been since September" looks back, whatever the verb before it.
    const published = side.article.published?.slice(0, 10);
    if (/\bsince $/i.test(before) && published && date.from !== null && date.from > published) return [];
    return SINCE.test(before) ? { ...date, open: 'from' } : BY.test(before) ? { ...date, open: 'to' } : date;
  });
}

function ownDates({ claims, sentence }: Side): DateMention[] {
  const dates = claims.flatMap((claim) => claim.dates);
  const rest = dates.reduce((text, date) => text.replace(date.text, ''), sentence.text).replace(/[^\p{L}]/gu, '');
  if (rest.length < FEWEST_LETTERS) return [];
  return dates.filter(({ text, start, end }) => {
    if (DATELINE_AFTER.test(sentence.text.slice(end, end + 60)) && DATELINE_BEFORE.test(sentence.text.slice(0, start))) return false;
    if (
      /^(?:this|last|in \d+|past) (?:year|season|decade|century)/i.test(text) &&
      RANKED.test(
        sentence.text
          .slice(Math.max(0, start - RANK_REACH), start)
          .split(/[.;]/)
          .at(-1)!,
      )
    )
      return false;
    if (!/^\d{4}$/.test(text)) return true;
    return TIME_BEFORE.test(sentence.text.slice(Math.max(0, start - 12), start));
  });
}

/**
 * Of one side's dates those of the happening that the fact's label names, where there are any: "signed in June and in force since
 * December" has one date for the signing. Else all of them.
 */
export function datesAbout(label: string, dates: DateMention[]): DateMention[] {
  const events = eventsNamed(label);
  const about = dates.filter(({ event }) => event !== undefined && events.has(event));
  return about.length > 0 ? about : dates;
}

/** Share of capitals among a headline's longer words from which on every word has one, and names cannot be told from words. */
const HEADLINE_CAPITALS = 0.8;

/** Places of the given claims; in a headline with capitals throughout only those the gazetteer knows ("Climber Dies in Fall"). */
export function placesOf({ sentence }: Side, claims: Claim[]): Place[] {
  const places = claims.flatMap((claim) => claim.places);
  const words = sentence.text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length < 3 || capitals < HEADLINE_CAPITALS * words.length) return places;
  return places.filter(({ name, unknown }) => unknown || lookUpPlace(name) !== null);
}
