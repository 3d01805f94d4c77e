import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import type { Article } from '../../lib/types.ts';
import { atAddress, EVERYTHING, eventPack, openLibrary } from './sample-library.ts';

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

const stateOf = async (page: Article) => (await library.review(page)).review;
const marked = async (page: Article) => (await stateOf(page)).sentences.filter(({ state }) => state !== 'alone').length;

describe('adding', () => {
  it('lights up a page on the same event, and no other', async () => {
    expect(await marked(quake[1]!)).toBe(0);
    expect(await library.add(quake[0]!)).toMatchObject({ outcome: 'added', articles: 0, facts: 0, edit: null });
    expect(await marked(quake[1]!)).toBeGreaterThan(1);
    expect(await marked(ferry[0]!)).toBe(0);
  });

  it('groups articles by the facts they share', async () => {
    for (const article of [quake[0]!, ferry[0]!, quake[1]!, ferry[1]!, quake[2]!, ferry[2]!, quake[3]!, ferry[3]!])
      await library.add(article);
    const { events, totalArticles } = await library.list(EVERYTHING);
    const outlets = (articles: Article[]) => articles.map(({ outlet }) => outlet).sort();
    expect(totalArticles).toBe(8);
    expect(events.map(({ articles }) => articles.map(({ outlet }) => outlet).sort()).sort()).toEqual(
      [outlets(quake), outlets(ferry)].sort(),
    );
  });

  it('never compares an article with itself', async () => {
    for (const article of quake) await library.add(article);
    const review = await stateOf(quake[0]!);
    expect(review.copyOf).not.toBeNull();
    const outlets = review.sentences.flatMap(({ facts }) => facts.flatMap(({ reports }) => reports.map(({ outlet }) => outlet)));
    expect(outlets.length).toBeGreaterThan(5);
    expect(outlets).not.toContain(quake[0]!.outlet);
  });

  it('tells the same text again apart from a new one', async () => {
    await library.add(quake[0]!);
    expect(await library.add({ ...quake[0]!, url: `${quake[0]!.url}/?utm_source=wire#top` })).toMatchObject({ outcome: 'unchanged' });
    expect((await library.state()).articles).toBe(1);
  });
});
