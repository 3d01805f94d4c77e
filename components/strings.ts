import { type MessageKey, say, template } from '../lib/browser/say.ts';
import { direction, language, locale, pluralKey, sayCount } from '../lib/browser/say-counted.ts';
import type { DifferenceKind, Relation, State } from '../lib/types.ts';

/** What the parts of the interface say, in the reader's language. The words stand in assets/locales; here is how they are put together. */

const numbers = new Intl.NumberFormat(locale);
const compactNumbers = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const SPELLED = 9; // numbers up to this are written as words

/** Small counts of things already named read better as words: "two give another figure". */
function inWords(n: number): string {
  return n >= 1 && n <= SPELLED ? say(`smallNumbers.${n - 1}` as 'smallNumbers.0') : numbers.format(n);
}

/** How a report stands to the page's sentence in one respect. */
export type Otherwise =
  | 'figures'
  | 'dates'
  | 'places'
  | 'newer'
  | 'vaguer'
  | 'narrower'
  | 'compatible'
  | 'attribution'
  | 'lessCertain'
  | 'moreCertain'
  | 'contradicts';

const CERTAINTY_RELATION: Partial<Record<Relation, MessageKey>> = { vaguer: 'relation.lessCertain', narrower: 'relation.moreCertain' };

export const strings = {
  language,
  /** With the reader's region, for Intl. */
  locale,
  direction,
  name: 'Corroborate',
  quotes: [say('quotes.open'), say('quotes.close')] as const,
  quoted: (quote: string) => `${say('quotes.open')}${quote}${say('quotes.close')}`,
  list: (items: string[]) => lists.format(items),
  number: (n: number) => numbers.format(n),
  capitalise: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  /** 12,500 → "12,500"; 1,200,000,000 → "1.2 billion" */
  shortNumber: (n: number) => (Math.abs(n) < 1e6 ? numbers : compactNumbers).format(n),
  numberLine: (here: string, others: { text: string; outlets: string[] }[]) =>
    say('numberLine.whole', {
      here,
      others: lists.format(others.map(({ text, outlets }) => say('numberLine.value', { value: text, outlets: lists.format(outlets) }))),
    }),
  /** The parts of a one-line summary. */
  joined: (parts: string[]) => parts.join(' · '),

  outletUnknown: say('outletUnknown'),
  outletUnknownBy: (author: string) => say('outletUnknownBy', { author }),

  states: {
    corroborated: say('states.corroborated'),
    varies: say('states.varies'),
    differs: say('states.differs'),
    alone: say('states.alone'),
  } satisfies Record<State, string>,
  kinds: {
    figures: say('kinds.figures'),
    dates: say('kinds.dates'),
    places: say('kinds.places'),
    attribution: say('kinds.attribution'),
    certainty: say('kinds.certainty'),
  } satisfies Record<DifferenceKind, string>,

  outlets: (n: number) => sayCount('outlets', n),
  origins: (n: number) => sayCount('origins', n),
  facts: (n: number) => sayCount('facts', n),
  outletsOfOrigins: (outlets: number, origins: number) =>
    say('outletsOfOrigins', { outlets: sayCount('outlets', outlets), origins: sayCount('origins', origins) }),
  /** At most two clauses: more than that is for the reports to say. */
  clauses: ([first = '', second]: string[]) => (second === undefined ? first : say('twoClauses', { first, second })),
  allSame: (n: number) => say(`allSame.${n === 1 ? 'single' : n === 2 ? 'both' : 'all'}`),
  /** otherwise(['figures'], 2, 3) → "two give another figure"; all of `total` reports: "both give …", "all give …" */
  otherwise: (ways: Otherwise[], n: number, total: number) => {
    const way = ways.length === 1 ? ways[0]! : 'several';
    const stem = `otherwise.${way}` as const;
    const key = n < total ? pluralKey(`${stem}.some`, n) : (`${stem}.${total === 1 ? 'single' : total === 2 ? 'both' : 'all'}` as const);
    return say(key as 'otherwise.several.some.other', { n: inWords(n), ways: lists.format(ways.map((each) => say(`ways.${each}`))) });
  },

  nothing: (kind: DifferenceKind) => say(`nothing.${kind}`),
  /** What the two values are to each other, where that needs saying. Two sources never exclude each other. */
  relation: (kind: DifferenceKind, relation: Relation): string | null => {
    if (kind === 'attribution') return null;
    if (kind !== 'certainty') return relation === 'conflict' ? null : say(`relation.${relation}`);
    const key = CERTAINTY_RELATION[relation];
    return key === undefined ? null : say(key as 'relation.lessCertain');
  },
  oneDenies: say('oneDenies'),
  here: say('here'),
  thisPage: say('panel.here'),
  hereThere: (here: string, there: string) => say('hereThere', { here, there }),
  /** The same with {here} and {there}, for <Fill>. */
  hereThereTemplate: template('hereThere'),

  popover: {
    openPanel: say('panel.open'),
    close: say('popover.close'),
    previous: say('popover.previous'),
    next: say('popover.next'),
    position: (n: number, total: number) => say('popover.position', { n: numbers.format(n), total: numbers.format(total) }),
    positionShort: (n: number, total: number) => say('popover.positionShort', { n: numbers.format(n), total: numbers.format(total) }),
    reports: say('popover.reports'),
    sameOrigin: (outlets: string[]) => say('popover.sameOrigin', { outlets: lists.format(outlets) }),
    open: (outlet: string) => say('popover.open', { outlet }),
    openUnknown: say('popover.openUnknown'),
    why: (strength: string) => say('popover.why', { strength }),
    shared: {
      words: say('popover.shared.words'),
      names: say('popover.shared.names'),
      figures: say('popover.shared.figures'),
      dates: say('popover.shared.dates'),
    },
    nothingShared: say('popover.nothingShared'),
    copy: say('popover.copy'),
    copyLong: say('popover.copyLong'),
    copied: say('popover.copied'),
    notCopied: say('popover.notCopied'),
    question: say('popover.question'),
    nothingFound: say('popover.nothingFound'),
    stopped: say('failures.stopped'),
    notCompared: say('popup.messages.failed.then'),
    doubtful: say('popover.doubtful'),
    place: (n: number, total: number) => say('popover.place', { n: numbers.format(n), total: numbers.format(total) }),
    reject: {
      short: say('popover.reject.short'),
      long: say('popover.reject.long'),
      failed: say('popover.reject.failed'),
      done: say('popover.reject.done'),
      after: say('popover.reject.after'),
      undo: say('popover.reject.undo'),
    },
  },
  announce: {
    count: (n: number) => (n === 0 ? say('announce.none') : sayCount('welcome.marked', n)),
    sentence: (n: number, total: number, state: string, text: string) =>
      say('announce.sentence', { n: numbers.format(n), total: numbers.format(total), state, text }),
    loading: say('announce.loading'),
    none: say('announce.none'),
  },
  strength: {
    strong: say('strength.strong'),
    good: say('strength.good'),
    possible: say('strength.possible'),
    doubtful: say('strength.doubtful'),
  },

  receipt: {
    here: say('receipt.here'),
    untitled: say('receipt.untitled'),
    dateUnknown: say('receipt.dateUnknown'),
    by: say('receipt.by'),
    difference: (kind: DifferenceKind, difference: string) => say('receipt.difference', { kind: say(`kinds.${kind}`), difference }),
  },
};
