import type { CoverageFilter, CoverageOrder } from '../lib/compare/coverage-matrix.ts';
import type { DifferenceKind, Relation, State } from '../lib/types.ts';

/** Every word the interface says. Other languages come through _locales later; until then one English object with the same shape. */

const LANGUAGE = 'en';
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const compactNumbers = new Intl.NumberFormat(LANGUAGE, { notation: 'compact', compactDisplay: 'long' });
const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** count(2, 'outlet', 'outlets') → "2 outlets" */
function count(n: number, one: string, other: string): string {
  return `${numbers.format(n)} ${plural(n, one, other)}`;
}

function plural(n: number, one: string, other: string): string {
  return plurals.select(n) === 'one' ? one : other;
}

/** Small counts of things already named read better as words: "two give another figure". */
function inWords(n: number): string {
  return SMALL[n] ?? numbers.format(n);
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1);

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
  | 'less-certain'
  | 'more-certain'
  | 'contradicts';

/** Verb for one report, verb for several, the rest. */
const OTHERWISE: Record<Otherwise, [one: string, other: string, rest: string]> = {
  figures: ['gives', 'give', 'another figure'],
  dates: ['gives', 'give', 'another date'],
  places: ['gives', 'give', 'another place'],
  newer: ['gives', 'give', 'a newer figure'],
  vaguer: ['is', 'are', 'less exact'],
  narrower: ['is', 'are', 'more exact'],
  compatible: ['puts', 'put', 'it in other words'],
  attribution: ['credits', 'credit', 'another source'],
  'less-certain': ['is', 'are', 'less certain'],
  'more-certain': ['is', 'are', 'more certain'],
  contradicts: ['contradicts', 'contradict', 'it'],
};

/** (['figures', 'places'], 1) → "gives another figure and another place" */
function predicate(ways: Otherwise[], n: number): string {
  const verbOf = (way: Otherwise) => plural(n, OTHERWISE[way][0], OTHERWISE[way][1]);
  return lists.format(
    ways.map((way, i) => (i > 0 && verbOf(ways[i - 1]!) === verbOf(way) ? OTHERWISE[way][2] : `${verbOf(way)} ${OTHERWISE[way][2]}`)),
  );
}

/** A side that is silent. A claim without any word of doubt is a plain statement. */
const NOTHING: Record<DifferenceKind, string> = {
  figures: 'no figure',
  dates: 'no date',
  places: 'no place',
  attribution: 'no source named',
  certainty: 'stated as fact',
};

const RELATION: Record<Relation, string | null> = {
  conflict: null,
  compatible: 'both can hold',
  newer: 'from a later report',
  vaguer: 'less exact',
  narrower: 'more exact',
};

const CERTAINTY_RELATION: Partial<Record<Relation, string>> = { vaguer: 'less certain', narrower: 'more certain' };

export const strings = {
  language: LANGUAGE,
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Corroborate',
  quoted: (quote: string) => `“${quote}”`,
  quotes: ['“', '”'] as const,
  list: (items: string[]) => lists.format(items),
  number: (n: number) => numbers.format(n),
  capitalise,
  /** 12,500 → "12,500"; 1,200,000,000 → "1.2 billion" */
  shortNumber: (n: number) => (Math.abs(n) < 1e6 ? numbers : compactNumbers).format(n),
  numberLine: (here: string, others: string[]) => `${here} here; ${lists.format(others)}`,
  /** The parts of a one-line summary. */
  joined: (parts: string[]) => parts.join(' · '),

  outletUnknown: 'Outlet unknown',
  outletUnknownBy: (author: string) => `Outlet unknown, by ${author}`,

  states: { corroborated: 'corroborated', varies: 'varies', differs: 'differs', alone: 'only here' } satisfies Record<State, string>,
  kinds: { figures: 'Figure', dates: 'Date', places: 'Place', attribution: 'Source', certainty: 'Certainty' } satisfies Record<
    DifferenceKind,
    string
  >,

  outlets: (n: number) => count(n, 'outlet', 'outlets'),
  origins: (n: number) => count(n, 'origin', 'origins'),
  outletsOfOrigins: (outlets: number, origins: number) => `${count(outlets, 'outlet', 'outlets')}, ${count(origins, 'origin', 'origins')}`,
  /** At most two clauses: more than that is for the reports to say. */
  clauses: (clauses: string[]) => clauses.slice(0, 2).join(', '),
  facts: (n: number) => count(n, 'fact', 'facts'),
  allSame: (n: number) => plural(n, 'says the same', n === 2 ? 'both say the same' : 'all say the same'),
  /** otherwise(['figures'], 2, 3) → "two give another figure" */
  otherwise: (ways: Otherwise[], n: number, total: number) => {
    const who = n < total ? inWords(n) : total === 2 ? 'both' : 'all';
    return total === 1 ? predicate(ways, 1) : `${who} ${predicate(ways, n)}`;
  },

  nothing: (kind: DifferenceKind) => NOTHING[kind],
  /** What the two values are to each other, where that needs saying. Two sources never exclude each other. */
  relation: (kind: DifferenceKind, relation: Relation): string | null =>
    kind === 'attribution' ? null : kind === 'certainty' ? (CERTAINTY_RELATION[relation] ?? null) : RELATION[relation],
  oneDenies: 'said by one, denied by the other',
  here: 'here',
  there: 'there',
  hereThere: (here: string, there: string) => `${here} here, ${there} there`,

  popover: {
    close: 'Close',
    previous: 'Previous fact',
    next: 'Next fact',
    position: (n: number, total: number) => `Fact ${numbers.format(n)} of ${numbers.format(total)}`,
    positionShort: (n: number, total: number) => `${numbers.format(n)} / ${numbers.format(total)}`,
    reports: 'Reports of other outlets',
    sameOrigin: (outlets: string[]) => `Same origin: ${lists.format(outlets)}`,
    open: (outlet: string) => `Open the article of ${outlet} at this quotation`,
    openUnknown: 'Open the article at this quotation',
    why: (strength: string) => `${strength}, why?`,
    shared: { words: 'Shared words', names: 'Shared names', figures: 'Shared figures', dates: 'Shared dates' },
    nothingShared: 'The sentences say it in different words.',
    copy: 'Copy',
    copyLong: 'Copy both quotations with their sources',
    copied: 'Copied',
    notCopied: 'Could not copy',
  },
  strength: { strong: 'Strong match', good: 'Good match', possible: 'Possible match' },

  receipt: {
    here: 'This article',
    untitled: 'Article without a title',
    dateUnknown: 'date unknown',
    by: 'Compared with Corroborate',
  },

  panel: {
    title: 'All facts, side by side',
    open: 'All facts side by side',
    here: 'This page',
    sameOrigin: 'one origin',
    sameOriginLong: 'These follow one report',
    show: 'Show',
    filters: { all: 'All', differs: 'Differ', omitted: 'Left out here' } satisfies Record<CoverageFilter, string>,
    sort: 'Sort by',
    orders: { page: 'Page order', outlets: 'Most outlets' } satisfies Record<CoverageOrder, string>,
    facts: 'Facts by outlet',
    said: 'Says this',
    same: 'Says the same',
    sameOtherwise: (kinds: DifferenceKind[]) =>
      `Says the same, ${lists.format(kinds.map((kind) => (kind === 'attribution' ? 'another source' : 'another certainty')))}`,
    differs: 'differs',
    silent: 'Nothing found',
    leftOut: 'Left out here',
    quotations: (label: string) => `Quotations: ${label}`,
    onPage: 'Show on the page',
    empty: { all: 'No facts.', differs: 'No fact differs.', omitted: 'Nothing is left out.' } satisfies Record<CoverageFilter, string>,
    save: 'Save as',
    formats: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
    saveLong: (format: string) => `Save all quotations with their sources as ${format}`,
    copyAll: 'Copy all',
    copyAllLong: 'Copy all quotations with their sources',
  },

  options: { open: 'Options' },

  popup: {
    untitled: 'Untitled article',
    reading: 'Reading the page…',
    summary: 'Sentences of this article',
    parts: {
      corroborated: (n: number) => plural(n, 'corroborated', 'corroborated'),
      varies: (n: number) => plural(n, 'varies', 'vary'),
      differs: (n: number) => plural(n, 'differs', 'differ'),
      alone: () => 'only here',
    } satisfies Record<State, (n: number) => string>,
    differs: 'What differs most',
    showOnPage: 'Show on the page',
    omitted: 'Left out here',
    omittedBy: (origins: number) => (origins === 1 ? count(1, 'outlet', 'outlets') : count(origins, 'origin', 'origins')),
    outlets: 'Outlets, by shared facts',
    sameOrigin: 'same origin',
    sharedFacts: (n: number) => plural(n, 'shared fact', 'shared facts'),
    all: (n: number) => `Show all ${numbers.format(n)}`,
    fewer: 'Show fewer',
    copy: 'This article is in your index. It is compared with the others.',
    nothingDiffers: 'No other figure, date or place was found.',
    site: (host: string) => `On for ${host}`,
    siteShort: 'On for this site',
    retry: 'Try again',
    reload: 'Reload the page',
    messages: {
      empty: ['Nothing in your index is about this story.', 'The article was read; no other outlet in the index reports the same facts.'],
      'not-article': [
        'This page does not look like an article.',
        'Open a news article, and its sentences are compared with other outlets.',
      ],
      'not-english': ['This article is not in English.', 'Only English articles can be compared for now.'],
      off: ['Corroborate is off for this site.', 'Nothing on this site is read or marked.'],
      browser: ['This page belongs to the browser.', 'Extensions cannot read it. Open a news article.'],
      file: ['This is a file on your computer.', 'Only pages of web sites are read.'],
      absent: ['This page has not been read.', 'It was open before Corroborate started, or the browser keeps extensions out of it.'],
      failed: ['Something went wrong.', 'The page could not be compared.'],
    } as const,
  },
};
