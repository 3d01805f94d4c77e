import { type MessageKey, say, template } from '../lib/browser/say.ts';
import { direction, language, locale, pluralKey, sayCount } from '../lib/browser/say-counted.ts';
import type { DifferenceKind, Relation, State } from '../lib/types.ts';

/** What the parts of the interface say, in the reader's language. The words stand in assets/locales; here is how they are put together. */

const numbers = new Intl.NumberFormat(locale);
const compactNumbers = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const inNumbers = (n: number, total: number) => ({ n: numbers.format(n), total: numbers.format(total) });
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

/** each('strength', ['good']) → { good: "good match" } */
function each<G extends string, N extends string>(group: `${G}.${N}` extends MessageKey ? G : never, names: N[]): Record<N, string> {
  return Object.fromEntries(names.map((name) => [name, say(`${group}.${name}` as 'here')])) as Record<N, string>;
}

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

  states: each('states', ['corroborated', 'varies', 'differs', 'alone']) satisfies Record<State, string>,
  kinds: each('kinds', ['figures', 'dates', 'places', 'attribution', 'certainty']) satisfies Record<DifferenceKind, string>,

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
    ...each('popover', [
      'close',
      'previous',
      'next',
      'reports',
      'openUnknown',
      'nothingShared',
      'copy',
      'copyLong',
      'copied',
      'notCopied',
      'question',
      'nothingFound',
      'doubtful',
    ]),
    openPanel: say('panel.open'),
    stopped: say('failures.stopped'),
    notCompared: say('popup.messages.failed.then'),
    position: (n: number, total: number) => say('popover.position', inNumbers(n, total)),
    positionShort: (n: number, total: number) => say('popover.positionShort', inNumbers(n, total)),
    sameOrigin: (outlets: string[]) => say('popover.sameOrigin', { outlets: lists.format(outlets) }),
    open: (outlet: string) => say('popover.open', { outlet }),
    why: (strength: string) => say('popover.why', { strength }),
    shared: each('popover.shared', ['words', 'names', 'figures', 'dates']),
    place: (n: number, total: number) => say('popover.place', inNumbers(n, total)),
    reject: each('popover.reject', ['short', 'long', 'failed', 'done', 'after', 'undo']),
  },
  announce: {
    count: (n: number) => (n === 0 ? say('announce.none') : sayCount('welcome.marked', n)),
    sentence: (n: number, total: number, state: string, text: string) => say('announce.sentence', { ...inNumbers(n, total), state, text }),
    ...each('announce', ['loading', 'none']),
  },
  strength: each('strength', ['strong', 'good', 'possible', 'doubtful']),

  receipt: {
    ...each('receipt', ['here', 'untitled', 'dateUnknown', 'by']),
    difference: (kind: DifferenceKind, difference: string) => say('receipt.difference', { kind: say(`kinds.${kind}`), difference }),
  },
};
