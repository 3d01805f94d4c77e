import type { DateMention } from '../types.ts';
import { addDays, dayOf } from './dates-calendar.ts';
import { eventOf } from './dates-event.ts';
import { resolveDate } from './dates-resolve.ts';
import { type DateSpan, MAY_DATE, scanDates } from './dates-scan.ts';

/**
 * The dates and periods of a sentence, in order. `from` and `to` are inclusive ISO days. A relative or yearless one is resolved against
 * `published` (ISO, a time after it is ignored) with source "article"; where that is null it stays unresolved, but keeps `partial`
 * where something can still be compared ("--12-26"). "hours after capture" is kept and never resolved.
 */
export function readDates(text: string, published: string | null): DateMention[] {
  if (!MAY_DATE.test(text)) return [];
  const today = dayOf(published);
  const mentions: DateMention[] = [];
  for (const span of scanDates(text)) {
    const resolved = resolveDate(span, today, looksAhead(text, span));
    const mention: DateMention = {
      start: span.start,
      end: span.end,
      text: span.text,
      from: resolved.period?.from ?? null,
      to: resolved.period?.to ?? null,
      source: resolved.period ? resolved.source : null,
    };
    if (resolved.partial) mention.partial = resolved.partial;
    const event = isLabel(text, span) ? 'name' : eventOf(text, span.start, span.end);
    if (event) mention.event = event;
    const next = span.kind === 'after' ? dayAfter(span.text, mentions) : null;
    if (next) Object.assign(mention, next);
    mentions.push(mention);
  }
  return mentions;
}

const AHEAD =
  /\b(?:will|would|shall|going to|set to|due|scheduled|slated|expected|expects?|plans? to|planned|planning|preparing|prepares|prepared|intends?|to be held|to take place|upcoming|ahead of|deadline|must|go to the polls|to play|to face|to appear|to decide|ha(?:s|ve) until|(?:is|are|was|were) to(?! (?:the|an?|his|her|its|their|have)\b)|hop(?:es?|ing) to|aims? to|agreed to|vow(?:s|ed) to|pledged to|promised to|should|(?:do|does|did|wo)(?: not|n['’]t) \w+ (?:again )?(?:before|until)|not (?:before|until)|no earlier than)\b(?:[^.;]|\.\d){0,70}$/i;
// "may close in June", not "may have closed", "could not be reached", "smoke could be seen"; a capital is the month.
const MODAL = /\b(?:may|might|could(?! (?:not|be (?:seen|heard|felt))\b)|can)(?! have\b) /;
const SAID = /\b(?:said|told|announced|reported|confirmed|wrote|added|warned|stated|posted|says|insisted|claimed|predicted|called)\b/i;

/** "the 2004 tsunami", "27/09/2013 - Polls open": a year that tells one from another, a stamp of the page. Neither dates what is told. */
function isLabel(text: string, span: DateSpan): boolean {
  if (span.kind === 'absolute' && /^\d+\//.test(span.text)) return true;
  // "winner of this month's race", "last year's flood"
  if (/^(?:unit|season|past)$/.test(span.kind) && /^['’]s? \p{L}/u.test(text.slice(span.end))) return true;
  return span.kind === 'year' && /\b(?:the|its|their|a) $/i.test(text.slice(0, span.start)) && /^ \p{L}/u.test(text.slice(span.end));
}

/** "will meet on | Friday" looks ahead; "said on | Friday it will" does not. */
function looksAhead(text: string, span: DateSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  // Within the clause, and for what is said within its last part: "said on Friday", but "said work would start in | May".
  const near = before.slice(-50).split(/[.;,]/).at(-1)!;
  const said = near.search(SAID);
  if (said >= 0 && /\b(?:will|would|shall|to) be $/i.test(near.slice(0, said))) return true;
  if (said >= 0) return /\b(?:would|will|is to|are to|was to|were to|may|might|could) (?!have\b)/.test(near.slice(said));
  if (AHEAD.test(before) || MODAL.test(before.split(/[.;]/).at(-1)!)) return true;
  // "On Friday the court will rule", not "On Friday police said it will".
  const after = /^,? ([^.;:]{0,40}?)\b(?:will|may|might|is set|are set|is due|are due|is expected|are expected|is scheduled)\b/.exec(
    text.slice(span.end, span.end + 70),
  );
  return after !== null && !SAID.test(after[1]!);
}

/** "on December 26 and died the next day": the day after the one just named. */
function dayAfter(text: string, mentions: DateMention[]): Pick<DateMention, 'from' | 'to' | 'source'> | null {
  const shift =
    /^the (?:next|following) day\b/i.test(text) || /^(?:a|one) day later\b/i.test(text)
      ? 1
      : /^the (?:previous day|day before)\b$/i.test(text) || /^(?:a|one) day earlier\b/i.test(text)
        ? -1
        : 0;
  const before = mentions.at(-1);
  if (shift === 0 || !before?.from || before.from !== before.to) return null;
  const day = addDays(before.from, shift);
  return { from: day, to: day, source: before.source };
}
