/** Calendar words of English news. */

export const MONTHS: string[] = 'january february march april may june july august september october november december'.split(' ');
export const WEEKDAYS: string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Feasts on a fixed day, "month-day"; a span for a season of days. Moving feasts are left out: a wrong date is worse than none. */
export const FEASTS: Record<string, [string, string]> = {
  'christmas eve': ['12-24', '12-24'],
  'christmas day': ['12-25', '12-25'],
  'boxing day': ['12-26', '12-26'],
  "new year's eve": ['12-31', '12-31'],
  "new year's day": ['01-01', '01-01'],
  "valentine's day": ['02-14', '02-14'],
  halloween: ['10-31', '10-31'],
  'bastille day': ['07-14', '07-14'],
  'christmas period': ['12-24', '12-31'],
  'christmas holiday': ['12-24', '12-31'],
  'christmas holidays': ['12-24', '12-31'],
  'christmas season': ['12-01', '12-31'],
  christmas: ['12-24', '12-26'],
};

/** Months of the seasons on the northern half of the world, where most of the indexed outlets write. */
export const SEASONS: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** Weekdays that name something else. */
export const NAMED_DAYS: RegExp =
  /(?:Black|Super|Bloody|Good|Ash|Cyber|Palm|Easter|Giving|Sheffield|Holy|Maundy|Shrove|Fat|Casual|Freaky|The|Mail on)$/;
export const NAMED_DAY_FOLLOWS: RegExp =
  /^(?:Times|Mirror|Telegraph|Herald|Express|Post|Mail|Sun|Independent|World|Night (?:Football|Live)|Islands?|School)\b/;

/**
 * Verbs that tell which happening a date dates, grouped where news uses them for the same. "say" is the report itself: when something was
 * said and when it happened are two things.
 */
export const EVENTS: Record<string, string> = {
  say: 'said says say saying told tells reported reports reporting stated states revealed disclosed claimed claims warned added wrote posted noted published briefed declared insisted tweeted commented remarked hinted testified estimated acknowledged indicated citing',
  confirm: 'confirmed confirms confirming verified announced announces announcing pronounced',
  capture: 'captured capturing seized seizing captive prisoner abducted kidnapped capture',
  arrest: 'arrested arresting detained detaining apprehended arrest',
  die: 'died dies dying succumbed death deaths dead passed',
  kill: 'killed killing kills slain murdered shot',
  begin: 'began begins begun beginning started starting launched launching launch invaded invasion incursion onset erupted broke executed',
  deploy: 'sent sending deployed deploying deployment dispatched stationed',
  sign: 'signed signing ratified concluded agreed',
  force: 'entered enacted took effect force implemented',
  strike: 'struck hit hitting rocked jolted shook attacked bombed exploded occurred happened collapsed crashed',
  vote: 'elected election elections voted vote polls',
  end: 'ended ending expired expires closed closing finished',
  return: 'return returns returned inaugurated inauguration',
};
