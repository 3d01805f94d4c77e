import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { OWN } from '../../lib/library/library-types.ts';
import { makePack } from '../../lib/pack/make-pack.ts';
import type { Article, Pack } from '../../lib/types.ts';
import { atAddress, EVERYTHING, eventPack, openLibrary, rewrite } from './sample-library.ts';

let quake: Pack;
let ferry: Pack;
let disk: IDBFactory;
let library: Library;

const quietly = () => {};
const nobody = async () => false;
const withFacts = (pack: Pack): Pack => {
  const [first, second] = pack.articles;
  const lead = (article: Article) => article.sentences.find(({ kind }) => kind === 'text')!.index;
  const reports = [first!, second!].map((article) => ({ article: article.id, sentence: lead(article) }));
  return { ...pack, facts: [{ id: 'what', label: 'What happened', definition: 'The event itself', reports }] };
};

beforeAll(async () => {
  const read = async (name: string): Promise<Pack> => {
    const pack = await eventPack(name);
    return { ...pack, articles: pack.articles.map((article) => ({ ...article, url: atAddress(article).url })) };
  };
  quake = await read('andes-earthquake');
  ferry = await read('ferry-capsize');
});
beforeEach(async () => {
  disk = new IDBFactory();
  library = await openLibrary(disk);
});

const marks = async (page: Article) => (await library.review(page)).review.sentences.filter(({ state }) => state !== 'alone').length;
const sets = async () => {
  const { events } = await library.list(EVERYTHING);
  return Object.fromEntries(events.flatMap(({ articles }) => articles).map(({ outlet, sets: its }) => [outlet, its]));
};
const without = (pack: Pack, ...gone: number[]): Pack => ({ ...pack, articles: pack.articles.filter((_, n) => !gone.includes(n)) });

describe('a pack', () => {
  it('comes in whole, with progress, and is told with its counts', async () => {
    const progress: number[] = [];
    const outcome = await library.importPack(withFacts(quake), (done) => progress.push(done));
    expect(outcome).toEqual({ id: 'andes-earthquake', added: 4, known: 0, facts: 1 });
    expect(progress).toEqual([1, 2, 3, 4]);
    expect(await library.packs()).toMatchObject([
      { id: 'andes-earthquake', title: 'andes-earthquake', enabled: true, articles: 4, facts: 1 },
    ]);
    expect((await library.list({ ...EVERYTHING, set: 'andes-earthquake' })).totalArticles).toBe(4);
    expect((await library.list({ ...EVERYTHING, set: OWN })).totalArticles).toBe(0);
  });

  it('has its articles together by event, as if they had been added one by one', async () => {
    const both = [...quake.articles, ...ferry.articles];
    const events = async () => {
      const { events } = await library.list(EVERYTHING);
      return events.map(({ articles }) => articles.map(({ outlet }) => outlet).sort()).sort();
    };
    for (const article of both) await library.add(article);
    const oneByOne = await events();
    expect(oneByOne.length).toBeLessThan(both.length / 2);
    library = await openLibrary(new IDBFactory());
    await library.importPack({ ...quake, articles: both }, quietly);
    expect(await events()).toEqual(oneByOne);
  });

  it('goes out of the library as quotations, and lights up a page when it is back', async () => {
    const ids: string[] = [];
    for (const article of [ferry.articles[0]!, ferry.articles[3]!]) ids.push((await library.add(article)).id);
    const short = makePack('mine', [await library.export(ids)], true);
    await library.remove(ids, 'token');
    await library.importPack(short, quietly);
    expect((await library.list(EVERYTHING)).events.map(({ articles }) => articles.length)).toEqual([2]);
    expect(await marks({ ...ferry.articles[0]!, id: 'page' })).toBeGreaterThan(3);
  });

  it('brings its editorial facts into reviews, and takes them along again', async () => {
    await library.importPack(withFacts(without(quake, 2)), quietly);
    const facts = async () => {
      const { review } = await library.review({ ...quake.articles[2]!, id: 'page' });
      return [...review.sentences.flatMap((sentence) => sentence.facts), ...review.omitted].map(({ fact, label }) => `${fact}: ${label}`);
    };
    const [entry] = (await library.list(EVERYTHING)).events.flatMap(({ articles }) => articles);
    const { facts: exported } = await library.export([entry!.id, 'library:1', 'library:2', 'library:3']);
    expect(exported).toMatchObject([{ id: 'andes-earthquake/what', label: 'What happened', definition: 'The event itself' }]);
    expect(exported![0]!.reports).toHaveLength(2);
    const before = await facts();
    expect(before).toContain('andes-earthquake/what: What happened');
    await library.setPackEnabled('andes-earthquake', false);
    expect(await facts()).toEqual([]);
    await library.setPackEnabled('andes-earthquake', true);
    expect(await facts()).toEqual(before);
  });

  it('that is switched off takes no part in reviews, but for what the reader saved too', async () => {
    await library.importPack(without(quake, 2), quietly);
    const page = { ...quake.articles[2]!, id: 'page' };
    const all = await marks(page);
    expect(all).toBeGreaterThan(5);
    await library.setPackEnabled('andes-earthquake', false);
    expect(await marks(page)).toBe(0);
    expect(await library.packs()).toMatchObject([{ enabled: false, articles: 3 }]);
    await library.add(quake.articles[0]!);
    expect(await marks(page)).toBeGreaterThan(5);
  });

  it('is taken out whole, and leaves what the reader or another pack has', async () => {
    await library.add(quake.articles[0]!);
    await library.importPack(quake, quietly);
    await library.importPack({ ...quake, id: 'second', articles: quake.articles.slice(1, 2) }, quietly);
    expect(await library.removePack('andes-earthquake')).toEqual({ removed: 2 });
    expect(await sets()).toEqual({ [quake.articles[0]!.outlet!]: [OWN], [quake.articles[1]!.outlet!]: ['second'] });
    expect(await library.packs()).toMatchObject([{ id: 'second' }]);
  });

  it('recognises what is there already, by address and by text, and leaves its text alone', async () => {
    const [known] = quake.articles;
    await library.add(known!);
    const elsewhere = { ...known!, url: null };
    const changed = rewrite(known!, (text, n) => (n === 2 ? [] : [text]));
    for (const first of [elsewhere, changed]) {
      const outcome = await library.importPack({ ...quake, articles: [first, ...quake.articles.slice(1)] }, quietly);
      expect(outcome).toMatchObject({ added: 3, known: 1 });
      expect(await library.find(known!, known!)).toMatchObject({ edit: null, entry: { sets: ['andes-earthquake', OWN], versions: 0 } });
      await library.removePack('andes-earthquake');
    }
  });

  it('of the same id takes the place of the older one', async () => {
    await library.importPack(withFacts(quake), quietly);
    const outcome = await library.importPack({ ...withFacts(without(quake, 3)), title: 'Second edition' }, quietly);
    expect(outcome).toMatchObject({ added: 0, known: 3 });
    expect(await library.packs()).toMatchObject([{ id: 'andes-earthquake', title: 'Second edition', articles: 3, facts: 1 }]);
    expect((await library.state()).articles).toBe(3);
  });

  it.each(['own', 'bundled'])('cannot take the name %s', async (id) => {
    await expect(library.importPack({ ...quake, id }, quietly)).rejects.toThrow(`packName {"id":"${id}"}`);
  });
});

describe('an import that ends before its time leaves nothing', () => {
  const expectNothing = async () => {
    expect([await library.packs(), (await library.state()).articles]).toEqual([[], 0]);
  };

  it('stopped by the reader', async () => {
    const stop = new AbortController();
    const importing = library.importPack(withFacts(quake), (done) => done === 2 && stop.abort(), stop.signal);
    await expect(importing).rejects.toThrow('importStopped');
    await expectNothing();
  });

  it('for want of room', async () => {
    const put = IDBObjectStore.prototype.put;
    let left = 3;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'texts' && left-- === 0) throw new DOMException('No more room.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(library.importPack(quake, quietly)).rejects.toThrow('noRoom');
    vi.restoreAllMocks();
    await expectNothing();
  });

  it('with the page that brought it in: taken out at the next start, and not while another page goes on', async () => {
    await library.add(ferry.articles[0]!);
    const importing = library.importPack(quake, (done) => done === 2 && library.close()).catch(() => null);
    await importing;
    library = await openLibrary(disk);
    expect(await library.packs()).toEqual([]);
    expect(await marks({ ...quake.articles[3]!, id: 'page' })).toBe(0);
    expect(await library.mend(async () => true)).toBe(false);
    expect((await library.state()).articles).toBe(3);
    expect(await library.mend(nobody)).toBe(true);
    expect((await library.state()).articles).toBe(1);
  });
});
