import { say } from '../lib/browser/say.ts';
import { locale, sayCount } from '../lib/browser/say-counted.ts';

const numbers = new Intl.NumberFormat(locale);
const BYTES = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
] as const;

/** 4_210_000 → "4.2 MB" */
function bytes(n: number): string {
  const [size, unit] = BYTES.find(([size]) => n >= size) ?? BYTES[2];
  const maximumFractionDigits = n / size < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(n / size);
}

/** What the popup says of an article in the library, and what the library page says. The words stand in assets/locales. */
export const savedStrings = {
  add: say('saved.add'),
  addTabs: say('saved.addTabs'),
  adding: say('saved.adding'),
  outcome: { added: say('saved.added'), updated: say('saved.updated'), unchanged: say('saved.unchanged') },
  shares: (facts: number, articles: number) =>
    articles === 0 ? say('saved.sharesNothing') : sayCount('saved.shares', articles, { facts: sayCount('facts', facts) }),
  saved: say('saved.saved'),
  inPack: say('saved.inPack'),
  addedAgo: (ago: string) => say('saved.addedAgo', { ago }),
  updatedAgo: (ago: string) => say('saved.updatedAgo', { ago }),
  remove: say('saved.remove'),
  removed: say('saved.removed'),
  undo: say('saved.undo'),
  retry: say('saved.retry'),
  edited: (changes: string) => say('saved.edited', { changes }),
  editedBetween: (changes: string) => say('saved.editedBetween', { changes }),
  rewritten: (n: number) => sayCount('saved.rewritten', n),
  new: (n: number) => sayCount('saved.new', n),
  gone: (n: number) => sayCount('saved.gone', n),
  before: say('saved.before'),
  now: say('saved.now'),
  newLabel: say('saved.newLabel'),
  goneLabel: say('saved.goneLabel'),
  figures: (before: string, after: string) =>
    say('saved.figures', { before: before || say('saved.noFigure'), after: after || say('saved.noFigure') }),
  more: (n: number) => sayCount('saved.more', n),
  update: say('saved.update'),
};

export const libraryStrings = {
  page: say('library.page'),
  open: say('library.open'),
  title: say('library.title'),
  openPage: say('library.openPage'),
  lead: say('library.lead'),
  bytes,
  articles: (n: number) => sayCount('library.articles', n),
  events: (n: number) => sayCount('library.events', n),
  packCount: (n: number) => sayCount('library.packCount', n),
  sentences: (n: number) => sayCount('library.sentences', n),
  used: (n: number) => say('library.used', { used: bytes(n) }),
  empty: [say('library.empty.what'), say('library.empty.then')] as const,
  loading: say('library.loading'),
  failed: say('library.failed'),
  search: say('library.search'),
  show: say('library.show'),
  all: say('library.all'),
  own: say('library.own'),
  noMatch: say('library.noMatch'),
  moreEvents: say('library.moreEvents'),
  found: (articles: number, events: number) =>
    say('library.found', { articles: sayCount('library.articles', articles), events: sayCount('library.events', events) }),
  event: (articles: number) =>
    articles === 1 ? say('library.single') : say('library.event', { articles: sayCount('library.articles', articles) }),
  remembered: say('library.remembered'),
  fromPack: say('library.fromPack'),
  damaged: (n: number) => sayCount('library.damaged', n),
  damagedOne: say('library.damagedOne'),
  versions: (n: number) => sayCount('library.versions', n),
  savedOn: (date: string) => say('library.savedOn', { date }),
  select: (title: string) => say('library.select', { title }),
  selectEvent: say('library.selectEvent'),
  selected: (n: number) => sayCount('library.selected', n),
  clear: say('library.clear'),
  removeOne: (title: string) => say('library.removeOne', { title }),
  removed: (n: number) => sayCount('library.removed', n),
  restored: (n: number) => sayCount('library.restored', n),
};

export const tabStrings = {
  title: say('library.tabs.title'),
  progress: (done: number, total: number) => say('library.tabs.progress', { done: numbers.format(done), total: numbers.format(total) }),
  done: (n: number) => sayCount('library.tabs.done', n),
  none: say('library.tabs.none'),
  close: say('library.tabs.close'),
  results: {
    added: say('library.tabs.added'),
    updated: say('library.tabs.updated'),
    unchanged: say('library.tabs.unchanged'),
    notArticle: say('library.tabs.notArticle'),
    notEnglish: say('library.tabs.notEnglish'),
    absent: say('library.tabs.absent'),
    waiting: say('library.tabs.waiting'),
  },
};

export const importStrings = {
  button: say('library.import.button'),
  drop: say('library.import.drop'),
  dropHere: say('library.import.dropHere'),
  reading: (file: string) => say('library.import.reading', { file }),
  failed: (file: string) => say('library.import.failed', { file }),
  nothingChanged: say('library.import.nothingChanged'),
  question: say('library.import.question'),
  from: say('library.import.from'),
  dates: say('library.import.dates'),
  dateRange: (from: string, to: string) => (from === to ? from : say('library.import.dateRange', { from, to })),
  undated: say('library.import.undated'),
  contents: say('library.import.contents'),
  quotationsOnly: (n: number) => sayCount('library.import.quotationsOnly', n),
  facts: (n: number) => sayCount('library.import.facts', n),
  known: say('library.import.known'),
  knownCount: (n: number) => sayCount('library.import.knownCount', n),
  replaces: say('library.import.replaces'),
  otherOutlets: (n: number) => sayCount('library.import.otherOutlets', n),
  add: say('library.import.add'),
  cancel: say('library.import.cancel'),
  progress: (done: number, total: number) => say('library.import.progress', { done: numbers.format(done), total: numbers.format(total) }),
  stop: say('library.import.stop'),
  done: (title: string) => say('library.import.done', { title }),
  doneCounts: (added: number, known: number) =>
    say('library.import.doneCounts', { added: numbers.format(added), known: numbers.format(known) }),
};

export const exportStrings = {
  button: say('library.export.button'),
  title: (n: number) => sayCount('library.export.title', n),
  name: say('library.export.name'),
  defaultName: (date: string) => say('library.export.defaultName', { date }),
  what: say('library.export.what'),
  full: say('library.export.full'),
  fullHint: say('library.export.fullHint'),
  quotations: say('library.export.quotations'),
  quotationsHint: say('library.export.quotationsHint'),
  gzip: say('library.export.gzip'),
  save: say('library.export.save'),
  saved: (file: string) => say('library.export.saved', { file }),
};

export const packStrings = {
  title: say('library.packs.title'),
  lead: say('library.packs.lead'),
  none: say('library.packs.none'),
  on: (title: string) => say('library.packs.on', { title }),
  facts: (n: number) => sayCount('library.packs.facts', n),
  remove: say('library.packs.remove'),
  removeLong: (title: string) => say('library.packs.removeLong', { title }),
  confirm: say('library.packs.confirm'),
  removed: (title: string) => say('library.packs.removed', { title }),
};

export const storageStrings = {
  title: say('library.storage.title'),
  used: (used: number | null, quota: number | null) => {
    if (used === null) return say('library.storage.unknown');
    return quota === null ? bytes(used) : say('library.storage.used', { used: bytes(used), quota: bytes(quota) });
  },
  room: (articles: number, most: number) =>
    say('library.storage.room', { articles: numbers.format(articles), most: sayCount('library.articles', most) }),
};

export const rememberStrings = {
  title: say('remember.title'),
  lead: say('remember.lead'),
  keep: (days: number, most: number) => say('remember.keep', { days: numbers.format(days), most: sayCount('library.articles', most) }),
};
