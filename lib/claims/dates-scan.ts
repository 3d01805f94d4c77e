import type { Span } from '../types.ts';
import { FEASTS, NAMED_DAY_FOLLOWS, NAMED_DAYS } from './dates.data.ts';

/** Kinds of date expression; `dates-resolve.ts` knows what each means. */
export type DateKind =
  | 'absolute'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'run'
  | 'season'
  | 'quarter'
  | 'feast'
  | 'weekday'
  | 'near'
  | 'unit'
  | 'past'
  | 'ago'
  | 'after';

export interface DateSpan extends Span {
  kind: DateKind;
  text: string;
  groups: Record<string, string | undefined>;
}

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Sep\\.|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
// Without its full stop only beside a day: "Dec 26".
const SHORT = `(?:${MONTH}|Jan|Feb|Mar|Apr|Jun\\.?|Jul\\.?|Aug|Sept?|Oct|Nov|Dec)`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d\\d';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';
const UNIT = '(?:hour|day|week|month|year|decade)s?';
const feasts = Object.keys(FEASTS).join('|').replace(/'/g, "['’]");

const SCANS: [DateKind, RegExp][] = [
  ['absolute', new RegExp(`\\b${YEAR}-\\d\\d-\\d\\d(?!\\d)`, 'g')],
  ['absolute', /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\b/g],
  [
    'absolute',
    new RegExp(
      `\\b(?:${WEEKDAY},? (?:the )?)?${SHORT} ?${DAY}(?!\\d|[.,]\\d|:)(?:,? (?:${YEAR})|,? - ${YEAR})?(?: ?(?:[-–]|to|through|until|and) ?(?:${SHORT} ?)?${DAY}(?!\\d|[.,]\\d| ?(?:people|percent|%|were|others|per cent))(?:,? ${YEAR})?)?\\b(?! ?(?:million|billion|people|percent))`,
      'g',
    ),
  ],
  [
    'absolute',
    new RegExp(
      `\\b(?:${WEEKDAY},? (?:the )?)?${DAY}(?: ?(?:[-–]|to|and) ?${DAY})?(?: of)?[ -]${SHORT}(?![a-z])(?:(?:,| of)? ${YEAR})?(?: (?:to|until|through|[-–]) ${DAY} ${SHORT}(?:,? ${YEAR})?)?`,
      'g',
    ),
  ],
  // "in the 12 months to June", "the year ended March 2024"
  [
    'run',
    new RegExp(
      `\\b(?:the )?(?:(?<count>${COUNT}) )?(?<unit>month|quarter|year)s? (?:to|ending|ended|through) (?:the end of |end[ -])?(?<month>${MONTH})(?: (?<year>${YEAR}))?(?! ?\\d)`,
      'g',
    ),
  ],
  ['year', new RegExp(`(?<=\\b(?:between|from) )(?<year>${YEAR}) (?:and|to|until|through) (?<until>${YEAR})\\b`, 'g')],
  ['century', /\b(?:(?<part>early|mid|late)[ -])?(?<number>1\d|2[01])(?:st|nd|rd|th)[ -][Cc]entury\b/g],
  ['decade', /\b(?:(?<part>early|mid|late)[ -])?(?<decade>(?:1[89]|20)\d0)['’]?s\b/g],
  [
    'season',
    new RegExp(
      `\\b(?:(?<part>early|late|mid)[ -])?(?:(?<which>last|this|next|the) )?(?<season>spring|summer|autumn|fall|winter)(?:(?: of|,)? (?<year>${YEAR}))\\b`,
      'gi',
    ),
  ],
  ['season', /\b(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)\b/g],
  ['season', /(?<=\b(?:in|by|over|during|until|since|for|before|from) )(?<which>the) (?<season>spring|summer|autumn|winter)\b(?! of\b)/g],
  [
    'quarter',
    new RegExp(
      `\\b(?:the )?(?:(?<word>first|second|third|fourth) (?<unit>quarter|half)) of (?:(?<ofYear>last|this|next) year|(?<year>${YEAR}))\\b`,
      'g',
    ),
  ],
  ['quarter', /\b(?:the )?(?<word>first|second|third|fourth) quarter\b(?! of (?:1|2))/g],
  ['quarter', new RegExp(`\\b(?:the )?(?:(?<word>first|second|third|fourth) quarter of|Q(?<number>[1-4])) (?<year>${YEAR})\\b`, 'g')],
  [
    'month',
    new RegExp(`\\b(?:(?<part>early|mid|late)[ -])?(?<which>last |this |next )?(?<month>${SHORT}),?(?: of)? (?<year>${YEAR})\\b`, 'g'),
  ],
  ['month', new RegExp(`\\b(?:(?<part>early|mid|late)[ -])?(?<month>${MONTH}) (?<ofYear>last|this|next) year\\b`, 'g')],
  [
    'month',
    new RegExp(
      `\\b(?:(?<part>early|mid|late)[ -](?:in )?)?(?<which>[Ll]ast |[Tt]his |[Nn]ext )?(?<month>${MONTH})\\b(?! ?\\d)(?:(?<=\\.)|\\b)`,
      'g',
    ),
  ],
  ['feast', new RegExp(`\\b(?:${feasts})\\b`, 'gi')],
  [
    'near',
    /\b(?:the day before yesterday|yesterday|tomorrow|tonight|last night|overnight|(?:earlier |later )?today|this (?:morning|afternoon|evening))\b/gi,
  ],
  ['unit', /\b(?:(?<part>earlier|later|early|late|mid)[ -])?(?<which>this|last|next) (?<unit>week(?:end)?|month|year|decade|century)\b/gi],
  ['unit', /\b(?:the )?(?<part>end|start|beginning|middle) of (?<which>the|this|next|last) (?<unit>week|month|year|decade)\b/gi],
  ['past', new RegExp(`\\b(?<which>past|last|previous|next|coming) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})\\b`, 'gi')],
  [
    'ago',
    new RegExp(`\\b(?:(?:about|around|nearly|almost|more than|over|some|just|only) )?(?<count>${COUNT}) (?<unit>${UNIT}) ago\\b`, 'gi'),
  ],
  ['weekday', new RegExp(`\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate) )?(?<day>${WEEKDAY})\\b(?!s)`, 'g')],
  [
    'year',
    new RegExp(
      `\\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?)?(?<year>${YEAR})(?: ?[-–/] ?(?<until>${YEAR}|\\d\\d)(?!\\d|-))?\\b(?![,.]\\d|%| ?(?:GMT|UTC|percent|people|troops|soldiers|metres|meters|feet|km|kg|hours|hrs)\\b)`,
      'g',
    ),
  ],
  // "in 1781": so far back a number needs more around it to be a year.
  [
    'year',
    /(?<=\b(?:[Ii]n|[Ss]ince|[Aa]round|[Cc]irca|[Uu]ntil|[Bb]y|from) )(?<year>1[5-7]\d\d)(?=[,.;)]|$| (?:and|when|by|to|the|with|after|until|at|in|as|he|she|it|they)\b)(?![,.]\d)/g,
  ],
  [
    'after',
    new RegExp(
      `\\b(?:(?:just|only|shortly|soon|immediately) )?(?:(?:${COUNT}|several|few) )?(?:hours|days|weeks|months|${UNIT}) (?:after|before|later|earlier)\\b(?: (?:the |his |her |their |its |this |being )?[a-z]{3,14}\\b)?`,
      'gi',
    ),
  ],
  [
    'after',
    /\b(?:the (?:next|following|previous|same) (?:day|week|month|year)|the (?:day|week|month|year) (?:after|before)|shortly (?:after|before)(?:wards?)?|shortly thereafter)\b(?:(?<=after|before) (?:the |his |her |their |its |this )?(?!by|in|at|on|this)[a-z]{3,14}\b)?/gi,
  ],
];

/** Cheap first look: one of these words, or four digits. */
export const MAY_DATE: RegExp =
  /\d{4}|\/\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|days?\b|night\b|\b(?:week|month|year|decade|ago|spring|summer|autumn|fall|winter|morning|afternoon|evening|christmas|halloween|quarter|century|later|earlier|after|before|hours?|thereafter|past|\d0s)/i;

/** Date expressions in order, none overlapping; where two do, the kind listed first wins ("December 26" before "December"). */
export function scanDates(text: string): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const [kind, pattern] of SCANS) {
    for (const match of text.matchAll(pattern)) {
      const span = { kind, start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} };
      if (spans.some((other) => span.start < other.end && other.start < span.end) || isFalseFriend(text, span)) continue;
      spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const MONTH_LEADS =
  /(?:^|\b(?:in|since|of|by|until|till|from|during|before|after|between|and|to|through|throughout|for|into|last|this|next|around|about|every|over|the|as|on)[ -])$/i;
const YEAR_LEADS =
  /(?:\b(?:in|since|of|by|until|till|from|during|before|after|between|and|to|through|throughout|for|into|the|year|around|about|circa|as|its|their|his|her|until|late|early|mid|back|summer|winter|spring|autumn|fall|[Ss]eptember|[Ii]n)[ -]|\(|[–-]|’s |'s )$/i;

const BUSINESS =
  /\b(?:sales|profits?|revenues?|earnings|growth|grew|shrank|contracted|gdp|econom\w+|shipments|deliver\w+|inflation|output|exports|imports|loss(?:es)?|income|forecast\w*|percent|per cent|dividend|spending|investment|prices)\b|%/i;

/** "may" the verb, "Black Friday", "2,000 people", "Saturday Night Live", "the March on Washington". */
function isFalseFriend(text: string, span: DateSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 24);
  if (span.kind === 'weekday')
    return NAMED_DAYS.test(before.trimEnd()) || NAMED_DAY_FOLLOWS.test(after.trimStart()) || /\b(?:every|each) $/i.test(before);
  if (span.kind === 'month') {
    if (span.groups.year || span.groups.ofYear || span.groups.part || span.groups.which) return false;
    if (/\b(?:between|from) \p{Lu}\p{Ll}{2,8} (?:and|to) $/u.test(before)) return false;
    if (!MONTH_LEADS.test(before)) return true;
    if (/^(?:May|March|August)$/.test(span.text)) {
      if (!/\b(?:in|since|until|till|last|this|next|early|late|mid|from|during|by|of|through)[ -]$/i.test(before)) return true;
      return /^ (?:[A-Z]|on |for (?:our|justice))/.test(after);
    }
    return (
      /^(?: [A-Z][a-z]+ (?:said|told)|['’]s [A-Z])/.test(after) || (/^$/.test(before) && /^[, ]+[A-Z][a-z]+ (?:said|told|was)/.test(after))
    );
  }
  // "his 2013 Toyota"
  // "in the fourth quarter" of a match
  if (span.kind === 'quarter' && !span.groups.year && !span.groups.ofYear)
    return !BUSINESS.test(text) || /\b(?:points?|touchdowns?|game|yards?|coach)\b/i.test(text);
  if (span.kind === 'year' && /\b(?:his|her|their|a|an|my) $/.test(before) && /^ \p{Lu}/u.test(after)) return true;
  if (span.kind === 'year') return !span.groups.part && !YEAR_LEADS.test(before);
  // "deliberated for almost nine hours before it failed": how long, not when
  if (span.kind === 'after') return /\bfor (?:\p{L}+ ){0,2}$/u.test(before) && / before\b/.test(span.text);
  if (span.kind === 'feast')
    return (
      /^(?:christmas|halloween)$/i.test(span.text) &&
      (!/\b(?:at|over|on|since|before|after|until|by|for|during|this|last|around|next) $/i.test(before) ||
        /^ (?:tree|party|card|song|dinner|market|Island|gift|present|shopp)/i.test(after))
    );
  if (span.kind === 'near') return /^today$/i.test(span.text) && /^['’]s/.test(after);
  if (span.kind === 'past' && /^(?:next|previous|last) day$/i.test(span.text)) return true;
  if (span.kind === 'past') return /\b(?:the|over|in|during|for|of|these|within|this|his|her|their|its|our) $/i.test(before) === false;
  if (span.kind === 'unit') return /^(?:this) (?:century|decade)$/i.test(span.text);
  return false;
}
