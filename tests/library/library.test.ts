import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBundledPack } from '../../lib/cli/build-pack.ts';
import type { Library } from '../../lib/library/library.ts';
import { MOST_REMEMBERED, OWN } from '../../lib/library/library-types.ts';
import { openDatabase } from '../../lib/library/open-database.ts';
import { SearchIndex } from '../../lib/match/search-index.ts';
import { review } from '../../lib/pipeline.ts';
import type { Article, Review } from '../../lib/types.ts';
import { atAddress, EVERYTHING, eventPack, NOTHING_BUNDLED, openLibrary, rewrite } from './sample-library.ts';

let quake: Article[];
let ferry: Article[];
let library: Library;

beforeAll(async () => {
  quake = (await eventPack('andes-earthquake')).articles.map((article) => atAddress(article));
  ferry = (await eventPack('ferry-capsize')).articles.map((article) => atAddress(article));
});
beforeEach(async () => {
  library = await openLibrary(new IDBFactory());
});

const outletsIn = ({ sentences }: Review) =>
  new Set(sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))));
const reviewOf = async (page: Article) => (await library.review(page)).review;
const countMarks = (result: Review) => result.sentences.filter(({ state }) => state !== 'alone').length;

describe('adding', () => {
  it('lights up a page on the same event, and no other', async () => {
    expect(countMarks(await reviewOf(quake[2]!))).toBe(0);
    expect(await library.add(quake[0]!)).toMatchObject({ outcome: 'added', articles: 0, facts: 0, edit: null });
    const result = await reviewOf(quake[2]!);
    expect(countMarks(result)).toBeGreaterThan(5);
    expect([...outletsIn(result)]).toEqual([quake[0]!.outlet]);
    expect(countMarks(await reviewOf(ferry[0]!))).toBe(0);
  });

  it('quotes verbatim', async () => {
    for (const article of quake) await library.add(article);
    const texts = quake.map(({ text }) => text).join('\n');
    const reports = (await reviewOf(quake[2]!)).sentences.flatMap(({ facts }) => facts.flatMap((fact) => fact.reports));
    expect(reports.length).toBeGreaterThan(10);
    expect(reports.flatMap(({ differences }) => differences).length).toBeGreaterThan(0);
    for (const { quote, article } of reports) {
      expect(texts).toContain(quote);
      expect(article).toMatch(/^library:\d+$/);
    }
  });

  it('groups articles by the facts they share, whatever the order they come in', async () => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
    ]) {
      library = await openLibrary(new IDBFactory());
      for (const at of order) for (const event of [quake, ferry]) await library.add(event[at]!);
      const { events, totalArticles, totalEvents } = await library.list(EVERYTHING);
      expect(totalArticles).toBe(8);
      expect(totalEvents).toBeLessThanOrEqual(4); // an article that shares no fact with those before it may stay alone
      const outletsOf = (event: Article[]) => event.map(({ outlet }) => outlet);
      for (const { articles } of events)
        expect([quake, ferry].some((event) => articles.every(({ outlet }) => outletsOf(event).includes(outlet)))).toBe(true);
    }
  });

  it('never compares an article with itself', async () => {
    for (const article of quake) await library.add(article);
    const result = await reviewOf(quake[0]!);
    expect(result.copyOf).toMatch(/^library:/);
    expect(outletsIn(result).size).toBeGreaterThan(0);
    expect(outletsIn(result)).not.toContain(quake[0]!.outlet);
  });

  it('leaves the review of a page on a bundled event as it is without a library', async () => {
    const pack = { ...(await eventPack('dumping-verdict')), facts: null };
    const bundled = SearchIndex.build([{ ...pack, articles: pack.articles.slice(1) }], NOTHING_BUNDLED.lexicon);
    library = await openLibrary(new IDBFactory(), bundled);
    for (const article of quake) await library.add(article);
    const page = atAddress(pack.articles[0]!);
    expect(await reviewOf(page)).toEqual(review(page, bundled));
  });
});

describe('adding again', () => {
  it.each<[string, (article: Article) => Article]>([
    ['at the same address', (article) => article],
    ['at the address with a tracking parameter and a fragment', (article) => ({ ...article, url: `${article.url}/?utm_source=wire#top` })],
    ['without an address', (article) => ({ ...article, url: null })],
    ['at another address of the outlet', (article) => ({ ...article, url: 'https://elsewhere.example/moved' })],
  ])('the same text %s changes nothing', async (_, change) => {
    const { id } = await library.add(quake[0]!);
    expect(await library.add(change(quake[0]!))).toMatchObject({ id, outcome: 'unchanged', edit: null });
    expect((await library.state()).articles).toBe(1);
  });

  it('keeps the same agency text of two outlets apart', async () => {
    await library.add(quake[0]!);
    const reprint = { ...quake[0]!, outlet: 'Coast Gazette', url: 'https://coast-gazette.example/quake' };
    expect(await library.add(reprint)).toMatchObject({ outcome: 'added' });
    expect([...outletsIn(await reviewOf(reprint))]).toEqual([]); // one text, printed twice, corroborates nothing
  });

  it('tells apart addresses that differ in what names the article', async () => {
    await library.add({ ...quake[0]!, url: 'https://news.example/story.php?id=1' });
    expect(await library.add({ ...ferry[0]!, url: 'https://news.example/story.php?id=2' })).toMatchObject({ outcome: 'added' });
  });

  it('keeps the older text of an address and says what changed', async () => {
    const before = quake[2]!;
    const [, first, second, third] = before.sentences.filter(({ kind, text }) => kind === 'text' && text.length > 40);
    const figure = before.sentences.find(
      ({ text }) => /\b\d{2,}\b/.test(text) && ![first, second, third].some((one) => one!.text === text),
    )!;
    const after = rewrite(before, (text) => {
      if (text === first!.text) return [];
      if (text === second!.text) return [text, 'The ministry will publish its own count on Monday.'];
      if (text === figure.text) return [text.replace(/\b\d{2,}\b/, '987')];
      return [text];
    });
    await library.add(before);
    const outcome = await library.add(after);
    expect(outcome).toMatchObject({
      outcome: 'updated',
      edit: { removed: [first!.text], added: ['The ministry will publish its own count on Monday.'] },
    });
    expect(outcome.edit!.changed).toHaveLength(1);
    expect(outcome.edit!.changed[0]!.figures.after.join(' ')).toContain('987');
    const [entry] = (await library.list(EVERYTHING)).events[0]!.articles;
    expect(entry).toMatchObject({ id: outcome.id, versions: 1 });
    expect(entry!.updated).not.toBeNull();
    expect((await library.versions(outcome.id)).map(({ text }) => text)).toEqual([before.text]);
    expect(countMarks(await reviewOf(before))).toBe(0); // its own older and newer texts are itself
  });

  it('shows how the page differs from what was saved, without saving it', async () => {
    const [page] = quake;
    expect(await library.find(page!, page!)).toBeNull();
    await library.add(page!);
    expect(await library.find(page!, page!)).toMatchObject({ entry: { outlet: page!.outlet, versions: 0 }, edit: null });
    const cut = rewrite(page!, (text, n) => (n === 3 ? [] : [text]));
    expect((await library.find(cut, cut))!.edit!.removed).toEqual([page!.sentences[3]!.text]);
    expect((await library.state()).articles).toBe(1);
  });

  it('keeps the last twenty texts of an address', async () => {
    for (let n = 0; n < 23; n++)
      await library.add(rewrite(ferry[0]!, (text, at) => (at === 1 ? [`Update ${n} of the day came in.`] : [text])));
    const [entry] = (await library.list(EVERYTHING)).events[0]!.articles;
    const versions = await library.versions(entry!.id);
    expect([versions.length, entry!.versions]).toEqual([20, 20]);
    expect(versions[0]!.text).toContain('Update 21 ');
    expect(versions.at(-1)!.text).toContain('Update 2 ');
  });
});

describe('removing', () => {
  it('takes articles out of lists and reviews, and undoing brings them back', async () => {
    const ids = [];
    for (const article of quake) ids.push((await library.add(article)).id);
    const before = await reviewOf(quake[2]!);
    const list = await library.list(EVERYTHING);
    expect(await library.remove([...ids, 'library:999', 'nonsense'], 'token')).toEqual({ removed: 4, undo: 'token' });
    expect(countMarks(await reviewOf(quake[2]!))).toBe(0);
    expect((await library.list(EVERYTHING)).totalArticles).toBe(0);
    expect(await library.undoRemove('token')).toEqual({ restored: 4 });
    expect(await library.list(EVERYTHING)).toEqual(list);
    expect(await reviewOf(quake[2]!)).toEqual(before);
    await expect(library.undoRemove('token')).rejects.toThrow('cannotUndo');
  });

  it('can undo the last removal only', async () => {
    const { id } = await library.add(quake[0]!);
    await library.add(ferry[0]!);
    await library.remove([id], 'first');
    await library.remove([(await library.list(EVERYTHING)).events[0]!.articles[0]!.id], 'second');
    await expect(library.undoRemove('first')).rejects.toThrow('cannotUndo');
    expect(await library.undoRemove('second')).toEqual({ restored: 1 });
  });

  it('is not undone for what the reader has saved again', async () => {
    const { id } = await library.add(quake[0]!);
    await library.remove([id], 'token');
    await library.add(quake[0]!);
    expect(await library.undoRemove('token')).toEqual({ restored: 0 });
    expect((await library.state()).articles).toBe(1);
  });

  it('uses the place of a removed article again, and never its id', async () => {
    const { id } = await library.add(quake[0]!);
    await library.remove([id], 'token');
    const again = await library.add(quake[0]!);
    expect(again.id).not.toBe(id);
    expect(countMarks(await reviewOf(quake[2]!))).toBeGreaterThan(5);
  });
});

describe('lists', () => {
  it('finds by words of title and outlet, folded, in any order', async () => {
    await library.add({ ...quake[0]!, outlet: 'Gazeta Kraków', title: 'Quake shakes the valley' });
    await library.add(ferry[0]!);
    const find = async (search: string) => (await library.list({ ...EVERYTHING, search })).totalArticles;
    expect(await Promise.all(['krakow', 'VALLEY quake', 'quake ferry', '', ' ,. '].map(find))).toEqual([1, 1, 0, 2, 2]);
  });

  it('gives one part at a time', async () => {
    await library.add(quake[0]!);
    await library.add(ferry[0]!);
    const [first, second] = await Promise.all([0, 1].map((offset) => library.list({ ...EVERYTHING, offset, limit: 1 })));
    expect([first!.totalEvents, second!.totalEvents]).toEqual([2, 2]);
    expect([...first!.events, ...second!.events].map(({ articles }) => articles[0]!.outlet)).toEqual([ferry[0]!.outlet, quake[0]!.outlet]);
  });
});

describe('remembering', () => {
  it('marks what came in by itself, until the reader saves it', async () => {
    await library.add(quake[0]!, true);
    const entry = async () => (await library.list(EVERYTHING)).events[0]!.articles[0]!;
    expect(await entry()).toMatchObject({ remembered: true, sets: [OWN] });
    await library.add(quake[0]!, true);
    expect(await entry()).toMatchObject({ remembered: true });
    await library.add(quake[0]!);
    expect(await entry()).toMatchObject({ remembered: false });
    await library.add(quake[0]!, true);
    expect(await entry()).toMatchObject({ remembered: false });
  });
});

describe('what is remembered leaves again', () => {
  const inDays = (days: number) => Date.UTC(2026, 0, 5 + days);
  const outletsOf = async () =>
    (await library.list(EVERYTHING)).events.flatMap(({ articles }) => articles.map(({ outlet }) => outlet)).sort();

  it('after ninety days without being read; what was saved stays', async () => {
    const disk = new IDBFactory();
    library = await openLibrary(disk);
    await library.add(ferry[0]!);
    for (const article of [quake[0]!, quake[1]!]) await library.add(article, true);
    library = await openLibrary(disk, NOTHING_BUNDLED, inDays(60));
    await library.add(quake[1]!, true); // read again
    library = await openLibrary(disk, NOTHING_BUNDLED, inDays(95));
    await library.add(quake[2]!, true);
    expect(await outletsOf()).toEqual([ferry[0]!, quake[1]!, quake[2]!].map(({ outlet }) => outlet).sort());
  });

  it('when there are too many, the oldest first', async () => {
    const disk = new IDBFactory();
    library = await openLibrary(disk);
    const first = await library.add(quake[0]!, true);
    const database = await openDatabase(() => {});
    const rows = database.transaction('entries', 'readwrite');
    const row = (await rows.store.get(1))!;
    for (let key = 2; key <= MOST_REMEMBERED; key++)
      await rows.store.put({ ...row, key, address: `row.example/${key}`, rememberedSince: '2026-01-06' });
    await rows.done;
    await library.add(quake[1]!, true);
    const { events, totalArticles } = await library.list({ ...EVERYTHING, search: quake[0]!.outlet! });
    expect(totalArticles).toBe(MOST_REMEMBERED - 1);
    expect(events.flatMap(({ articles }) => articles.map(({ id }) => id))).not.toContain(first.id);
  });
});

describe('an article on the event of the bundled pack', () => {
  it('that is itself a bundled one is told once', async () => {
    const pack = await buildBundledPack();
    library = await openLibrary(new IDBFactory(), SearchIndex.build([pack], NOTHING_BUNDLED.lexicon));
    await library.add(atAddress(pack.articles[1]!));
    const result = await reviewOf(pack.articles[0]!);
    expect(result).toEqual(review(pack.articles[0]!, SearchIndex.build([pack], NOTHING_BUNDLED.lexicon)));
  });

  it('is told under the facts that a person linked, and marked as linked by the program', async () => {
    const pack = await buildBundledPack();
    const [page, ...others] = pack.articles;
    const held = {
      ...pack,
      articles: others.slice(1),
      facts: pack.facts!.map((fact) => ({
        ...fact,
        reports: fact.reports.filter(({ article }) => article !== page!.id && article !== others[0]!.id),
      })),
    };
    library = await openLibrary(new IDBFactory(), SearchIndex.build([held], NOTHING_BUNDLED.lexicon));
    const outcome = await library.add(atAddress(others[0]!));
    expect(outcome.facts).toBeGreaterThan(3);
    const result = await reviewOf(page!);
    const shared = result.sentences
      .flatMap(({ facts }) => facts)
      .filter(({ reports }) => reports.some(({ article }) => article === outcome.id));
    expect(shared.length).toBeGreaterThan(3);
    for (const { fact, reports } of shared) {
      expect(pack.facts!.map(({ id }) => id)).toContain(fact);
      for (const { article, automatic } of reports) expect(automatic === true).toBe(article === outcome.id);
    }
  });
});
