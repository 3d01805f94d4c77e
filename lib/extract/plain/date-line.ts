const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';

/** Hours from UTC of zones whose letters mean one thing; CST and IST do not. */
const ZONES: Record<string, string> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  west: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  sast: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  pkt: '+05:00',
  jst: '+09:00',
  kst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const MONTH_FIRST = new RegExp(`${WEEKDAY}\\b${MONTH}\\s*${DAY}\\s*[,–-]?\\s*${YEAR}`, 'i');
const DAY_FIRST = new RegExp(`${WEEKDAY}\\b${DAY}\\s*(?:of\\s|[-–])?\\s*${MONTH},?\\s*[-–]?\\s*${YEAR}`, 'i');
const ISO = /\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const SLASHED = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/;
const YEARLESS = new RegExp(`${WEEKDAY}\\b(?:${MONTH}\\s*${DAY}|${DAY}\\s*${MONTH})(?![\\p{L}\\d])`, 'iu');
const TIME =
  /(?:\bat\s|T|\b)(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d{1,6})?)?\s*([ap]\.?m\.?\b)?\s*(?:\(?(z|gmt|utc|wet|bst|cet|west|cest|eet|sast|eest|msk|pkt|jst|kst|est|edt|et|mst|mdt|pst|pdt|pt|cst|cdt|ct|ist)\b\)?)?\s*([+-]\d{2}:?\d{2}\b)?/i;
/** \"3 hours ago\", \"2h ago\", \"yesterday\". */
export const RELATIVE =
  /\b\d{1,2}\s?(?:min|mo|[smhdwy])\sago\b|\b(?:\d{1,2}|an?|one)\s(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\sago\b|\b(?:yesterday|today|just now)\b/gi;
const AROUND =
  /(?:published|updated|posted|modified|created|edited|revised|first|last|date|time|on|at|in|by|as of|from|the|edition|read|reading|no comments?|leave a comment|\d+\s?comments?|\d+\s?views?|\d+\s?-?\s?min(?:ute)?s?\.?\s?(?:read)?)/gi;

interface FoundDate {
  /** ISO date, or with time and offset where the text gives both; null where the text leaves it open (no year, 03/04/2024). */
  iso: string | null;
  start: number;
  end: number;
}

/**
 * The first date written out in a line.
 *
 *     'Dec.28 - 2024 2:41 PM CET' → { iso: '2024-12-28T14:41:00+01:00', start: 0, end: 25 }
 */
export function findDate(line: string): FoundDate | null {
  const found = [
    read(line, MONTH_FIRST, (m) => [m[3]!, monthNumber(m[1]!), m[2]!]),
    read(line, DAY_FIRST, (m) => [m[3]!, monthNumber(m[2]!), m[1]!]),
    read(line, ISO, (m) => [m[1]!, m[2]!, m[3]!]),
    read(line, SLASHED, (m) => orderOfSlashed(m[3]!, m[1]!, m[2]!)),
    read(line, YEARLESS, () => null),
  ].filter((date) => date !== null);
  const date = found[0];
  if (!date) return null;
  const time = readTime(line.slice(date.end));
  if (!time) return date;
  return { ...date, end: date.end + time.length, iso: date.iso && time.clock ? `${date.iso}T${time.clock}` : date.iso };
}

/** True for a line that says when and nothing else: "Published 2 May 2024, 10:15 GMT", "December 27, 2024No Comments4 Mins Read", "3 hours ago". */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false;
  let rest = line.replace(RELATIVE, '');
  for (let date = findDate(rest), n = 0; date && n < 4; date = findDate(rest), n++)
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  if (rest === line && !/^\d{1,2}[:.]\d{2}/.test(line)) return false;
  rest = rest
    .replace(AROUND, ' ')
    .replace(/\b\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?/gi, ' ')
    .replace(/\b(?:[a-z]{2,4}t|gmt|utc|am|pm)\b/gi, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

function read(line: string, pattern: RegExp, parts: (match: RegExpExecArray) => [string, string, string] | null): FoundDate | null {
  const match = pattern.exec(line);
  if (!match) return null;
  return { iso: isoOf(parts(match)), start: match.index, end: match.index + match[0].length };
}

function isoOf(parts: [string, string, string] | null): string | null {
  if (!parts) return null;
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** 27/12/2024 can only be one day; 03/04/2024 may be two, and stays unknown. */
function orderOfSlashed(year: string, first: string, second: string): [string, string, string] | null {
  if (Number(first) > 12) return [year, second, first];
  if (Number(second) > 12 || first === second) return [year, first, second];
  return null;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The time right after a date, with the length of what was read. `clock` is null where the zone is open: a time without one is no instant. */
function readTime(after: string): { clock: string | null; length: number } | null {
  const lead = /^[\s,|·•@–—-]{0,4}/.exec(after)![0].length;
  const match = TIME.exec(after.slice(lead, lead + 40));
  if (!match || match.index > 0 || (!match[2] && !match[3])) return null;
  const half = match[3]?.[0]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  const minute = match[2] ?? '00';
  const offset = match[5] ? match[5].replace(/(\d{2}):?(\d{2})$/, '$1:$2') : ZONES[match[4]?.toLowerCase() ?? ''];
  const length = lead + match[0].trimEnd().length;
  if (hour > 23 || Number(minute) > 59) return null;
  return { clock: offset ? `${String(hour).padStart(2, '0')}:${minute}:00${offset}` : null, length };
}
