import type { Span } from '../types.ts';

/**
 * Stretches of a sentence whose digits are no quantities: dates, years, clock times (dropped: `dates.ts` reads them) and names made
 * of digits (phone numbers, "F-16", "9/11": kept as identifiers).
 */
export interface Mask extends Span {
  identifier: boolean;
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const CAPITALS = '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';

const DROPPED: RegExp[] = [
  // "December 26th, 2024", "Dec. 26-27", "Dec.28 - 2024"
  new RegExp(
    `\\b${MONTH} ?${DAY}(?: ?(?:[-–—]|to|and) ?${DAY})?(?:,? ${YEAR}| - ${YEAR})?\\b(?![,.]?\\d)(?! (?:people|troops|soldiers|percent|million|billion)\\b)`,
    'g',
  ),
  // "26 December 2024", "the 26th of December", "26-27 December"
  new RegExp(`\\b${DAY}(?: ?(?:[-–—]|to|and) ?${DAY})?(?: of)?[ -]${MONTH}(?:,? ${YEAR})?\\b`, 'g'),
  new RegExp(`\\b${CAPITALS} ${DAY}(?:,? ${YEAR})?\\b`, 'g'),
  // "December 2024", "December of 2024"
  new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}\\b`, 'g'),
  new RegExp(`\\b${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.+Z-]{4,20})?`, 'g'),
  /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b/g,
  // "8:40 am", "8.40am", "6 p.m.", "0800 GMT", "1:35 pm", "10 o'clock"
  /\b\d{1,2}(?:[:.]\d\d){1,2}(?: ?(?:[ap]\.?m\b\.?|(?:GMT|UTC|CET|CEST|BST|EST|EDT|PST|PDT|ET|PT|HKT)\b))/gi,
  /\b\d{1,2}:\d\d(?::\d\d)?\b/g,
  /\b\d{1,2} ?(?:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o['’]clock\b)/gi,
  /\b(?:half past|quarter past|quarter to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
  /\b\d{4} ?(?:GMT|UTC|CET|BST|EST|EDT|HKT|hours local|hrs)\b/g,
  // "in the 12 months to June", "the three months ended December 2024"
  new RegExp(
    `\\b(?:\\d{1,2}|two|three|six|nine|twelve) (?:months|quarters) (?:to|ending|ended|through) (?:the end of |end[ -])?${MONTH}`,
    'g',
  ),
  // "2023/24", "2008-09", "1995–1999"
  new RegExp(`\\b${YEAR} ?[-–/] ?(?:${YEAR}|\\d{1,2})\\b(?![,.]?\\d)`, 'g'),
  // "the 1990s", "in her 30s", "the '90s"
  /(?:\b\d{1,3}0|['’]\d0)['’]?s\b/g,
  // a boxer's (45-7-2)
  /\b\d{1,3}-\d{1,3}-\d{1,3}\b/g,
  // "10-for-10 shooting", "28-of-41"
  /\b\d{1,3}-(?:for|of)-\d{1,3}\b/g,
  /\b24\/7\b|\b50[-/]50\b/g,
  // "three years ago", "a week and two days ago"
  /\b(?:(?:more than|about|around|nearly|almost|over|some|just|at least) )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:second|minute|hour|day|week|month|year|decade)s? ago\b/gi,
];

const IDENTIFIERS: RegExp[] = [
  // "+44 20 7946 0958", "(212) 555-0147", "555-0147", "1-800-273-8255"
  /\+(?=(?:\D{0,2}\d){8})\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)/g,
  /(?:\b1[ .-])?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/g,
  /\b\d{3}-\d{4}\b/g,
  /\b0\d{2,4} \d{3,4} \d{3,4}\b/g,
  /\b\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\b/g,
  // "F-16", "COVID-19", "Su-34", "MH370", "H5N1", "G7", "A320neo"
  /\b[A-Z][A-Za-z]{0,9}[-‑]\d{1,4}(?:-\d{1,6}|[A-Z]{1,3}|s)?\b(?!,\d)/g,
  /\b[A-Z]{1,4}\d{1,5}(?:[A-Z]\d{0,3})?[a-z]{0,3}\b(?!\.\d)(?:-\d{1,5}[A-Z]?\b)?/g,
  // "5G", "4x4", "76ers", "4K", "3D"
  /\b\d{1,3}(?:[GKD]|x\d{1,3}|ers?)\b(?!\p{L})/gu,
  // "Ninety Mile Beach", "Five Star Movement": capitals throughout
  /\b(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Thirty|Forty|Fifty|Eighty|Ninety|Hundred|Thousand)(?: \p{Lu}\p{Ll}{1,20}){1,2} (?:[Bb]each|[Ii]slands?|[Cc]reek|[Hh]ouse|[Rr]ivers?|[Ll]akes?|[Mm]ovement|[Pp]alms|[Oo]aks|[Pp]ines|[Hh]ills?|[Rr]oad|[Ss]quare|[Cc]orners|[Bb]ridges?)\b/gu,
  // ".45-caliber", "12-gauge", "9mm" is read as a unit
  /(?:\.\d{2}|\b\d{1,2})[- ](?:calib(?:er|re)|gauge)\b/gi,
  /\b9\/11\b/g,
  // "24 Independent Street"
  /\b\d{1,5}[A-Z]?(?= (?:\p{Lu}\p{L}{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Crescent|Close)\b)/gu,
  /\b911\b(?= (?:calls?|dispatch\w*|operators?|center|centre|emergency))|(?<=\b(?:call|calls|called|calling|dial|dialed|dialled|dialing) )(?:911|999|112)\b/g,
];

/** Spans that hold no quantity, in no order. "In February 2022, 12 people" → "February 2022". */
export function maskNonQuantities(text: string): Mask[] {
  if (
    !/\d|ago|past|months|quarters|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Thirty|Forty|Fifty|Eighty|Ninety|Hundred|Thousand) \p{Lu}/u.test(
      text,
    )
  )
    return [];
  const masks: Mask[] = [];
  for (const [patterns, identifier] of [
    [DROPPED, false],
    [IDENTIFIERS, true],
  ] as const) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!masks.some((mask) => span.start < mask.end && mask.start < span.end)) masks.push({ ...span, identifier });
      }
    }
  }
  return masks;
}
