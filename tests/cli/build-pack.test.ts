import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../lib/browser/read-pack.ts';
import { build } from '../../lib/cli/build.ts';
import { buildBundledPack, buildPackFromFolder } from '../../lib/cli/build-pack.ts';
import { loadPack } from '../../lib/cli/load-index.ts';
import { readArticleFile } from '../../lib/cli/read-article-file.ts';
import { serialisePack } from '../../lib/pack/serialise-pack.ts';

const gold = JSON.parse(readFileSync(fileURLToPath(new URL('../fixtures/gold/seeds.json', import.meta.url)), 'utf8')) as {
  facts: Record<string, string>;
  articles: { id: string; sentences: { text: string; facts?: string[] }[] }[];
};

describe('the bundled pack', () => {
  it('has the same bytes twice, and is what the extension takes', async () => {
    const [first, second] = [serialisePack(await buildBundledPack()), serialisePack(await buildBundledPack())];
    expect(first).toBe(second);
    expect(readPack(JSON.parse(first))).toMatchObject({ ok: true });
  });

  it('links every sentence to the facts of the gold, and no other', async () => {
    const { articles, facts } = await buildBundledPack();
    expect(facts!.map(({ id, definition }) => [id, definition])).toEqual(Object.entries(gold.facts));
    const linked = (id: string, n: number) =>
      facts!.filter((fact) => fact.reports.some(({ article, sentence }) => article === id && sentence === n)).map(({ id }) => id);
    for (const { id, sentences } of gold.articles) {
      const article = articles.find((article) => article.id === id)!;
      expect(article.sentences.map(({ text, index }) => [text, linked(id, index).sort()])).toEqual(
        sentences.map(({ text, facts = [] }) => [text, [...facts].sort()]),
      );
    }
  });

  it('has a short label for every fact, each its own', async () => {
    const labels = (await buildBundledPack()).facts!.map(({ label }) => label);
    expect(new Set(labels).size).toBe(52);
    for (const label of labels) {
      expect(label.split(' ').length, label).toBeLessThanOrEqual(7);
      expect(label, label).toMatch(/^\p{Lu}[^.]+$/u);
    }
  });
});

const HTML = `<!doctype html><html lang="en"><head><title>Ferry sinks off Cape Vell</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry sinks off Cape Vell</h1>${[
  'A ferry with 212 people on board sank off Cape Vell on Saturday, the coastguard said, and 19 people are still missing.',
  'Helicopters lifted most of the passengers from life rafts in winds of up to 60 knots, and fishing boats picked up the others.',
  'The owner of the ship blamed a failure of the bow door, which had been repaired twice since the autumn of last year.',
  'An inquiry led by a retired judge is to report by June, the ministry of transport said in a statement on Sunday.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</article><footer>About us</footer></body></html>`;

describe('a folder of articles', () => {
  let folder = '';
  const put = (files: Record<string, string>) =>
    Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const dam = 'Dam breaks above Moorbach\n\nNine people died on Sunday when a dam broke.\nThirty are missing.\n';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('becomes a pack, whatever order its files were written in', async () => {
    await put({
      'b.txt': dam,
      'a.html': HTML,
      'b.json': JSON.stringify({ id: 'dam', outlet: 'The Wenlow Courier', published: '2025-03-03' }),
    });
    const { pack } = await buildPackFromFolder(folder);
    expect(pack.articles.map(({ id, outlet, published, title }) => [id, outlet, published, title])).toEqual([
      ['a', null, null, 'Ferry sinks off Cape Vell'],
      ['dam', 'The Wenlow Courier', '2025-03-03', 'Dam breaks above Moorbach'],
    ]);
    expect(pack.facts).toBeNull();
    expect(readPack(JSON.parse(serialisePack(pack)))).toMatchObject({ ok: true });
  });

  it('reports what was read and what was skipped', async () => {
    await put({ 'dam.txt': dam, 'empty.txt': '', 'shop.html': '<p>Buy now</p>', 'notes.md': '# Notes', 'other.json': '{}' });
    expect((await buildPackFromFolder(folder)).report).toEqual([
      'dam.txt: dam, 3 sentences, outlet unknown, date unknown, “Dam breaks above Moorbach”',
      'empty.txt: skipped, no article found in it',
      'shop.html: skipped, no article found in it',
      'notes.md: skipped, neither an article nor its metadata',
      'other.json: skipped, neither an article nor its metadata',
    ]);
  });

  it('reads pages as browsers save them: where they came from, without the folder of their pictures', async () => {
    const saved = HTML.replace('<html', '<!-- saved from url=(0041)https://courier.example/world/ferry-sinks#top -->\n<html');
    const german = `<!doctype html><html lang="de"><title>Fähre</title><article><h1>Fähre sinkt</h1>${'<p>Die Fähre sank am Samstag vor der Küste, und die Suche nach den Vermissten dauert noch an, sagte die Küstenwache der Zeitung.</p>'.repeat(6)}</article></html>`;
    await put({ 'Ferry sinks.html': saved, 'german.html': german, 'program.txt': 'MZ\0\0' });
    await mkdir(join(folder, 'Ferry sinks_files'));
    await mkdir(join(folder, 'older'));
    const { pack, report } = await buildPackFromFolder(folder);
    expect(pack.articles.map(({ id, url }) => [id, url])).toEqual([['Ferry sinks', 'https://courier.example/world/ferry-sinks']]);
    expect(report.slice(1)).toEqual([
      'german.html: skipped, the article in it is not in English',
      'program.txt: skipped, it is not a text',
      'older: skipped, it is a folder',
    ]);
  });

  it('is written plain or gzipped, with the same bytes each time, and read back the same', async () => {
    await put({ 'dam.txt': dam, 'ferry.html': HTML });
    const files = ['a.corroborate.json', 'b.corroborate.json', 'a.corroborate.json.gz', 'b.corroborate.json.gz'].map((name) =>
      join(folder, name),
    );
    for (const file of files) expect(await build(folder, file, { write: () => {} })).toContain(': 2 articles, 0 editorial facts, ');
    const bytes = await Promise.all(files.map((file) => readFile(file)));
    expect(bytes[0]).toEqual(bytes[1]);
    expect(bytes[2]).toEqual(bytes[3]);
    expect(bytes[2]!.length).toBeLessThan(bytes[0]!.length);
    expect(await loadPack(files[2]!)).toEqual(await loadPack(files[0]!));
  });

  it('tells its progress: on one line where a person watches, else once in a hundred files', async () => {
    await put({ 'dam.txt': dam, 'flood.txt': dam, 'dam.json': '{"id": "dam"}', 'flood.json': '{"id": "flood"}' });
    const told: string[] = [];
    const write = (text: string) => told.push(text);
    await build(folder, join(folder, 'pack.json'), { write });
    expect(told).toEqual([]);
    await build(folder, join(folder, 'pack.json'), { isTTY: true, write });
    expect(told).toEqual(['\r1 of 2 files read', '\r2 of 2 files read\n']);
    told.length = 0;
    await put(Object.fromEntries(Array.from({ length: 103 }, (_, n) => [`flood-${n}.txt`, dam])));
    await build(folder, join(folder, 'pack.json'), { write });
    expect(told).toEqual(['100 of 105 files read\n', '105 of 105 files read\n']);
  });

  it('takes editorial facts by the words of their sentences', async () => {
    const facts = [
      { id: 'toll', label: 'Number of dead', reports: [{ article: 'dam', text: 'Nine people died on Sunday when a dam broke.' }] },
    ];
    await put({ 'dam.txt': dam, 'facts.json': JSON.stringify({ facts }) });
    expect((await buildPackFromFolder(folder)).pack.facts).toEqual([
      { id: 'toll', label: 'Number of dead', reports: [{ article: 'dam', sentence: 1 }] },
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['metadata that is no JSON', { 'dam.json': '{' }, /^dam\.json: /],
    ['a date that is none', { 'dam.json': '{"published": "last Sunday"}' }, /^dam\.json: published is no ISO date/],
    ['a field nobody knows', { 'dam.json': '{"publisher": "X"}' }, /^dam\.json: .*publisher/],
    ['an address that is no web page', { 'dam.json': '{"url": "javascript:alert(1)"}' }, /^dam\.json: url is no address of a web page/],
    ['an empty outlet', { 'dam.json': '{"outlet": " "}' }, /^dam\.json: outlet is empty/],
    [
      'a fact about an article that is not there',
      { 'facts.json': '{"facts":[{"id":"a","label":"A","reports":[{"article":"x","text":"y"}]}]}' },
      /fact "a" names the article "x"/,
    ],
    [
      'a fact with words nobody wrote',
      { 'facts.json': '{"facts":[{"id":"a","label":"A","reports":[{"article":"dam","text":"Ten died."}]}]}' },
      /fact "a" quotes a sentence that "dam" does not have: Ten died\./,
    ],
    ['two articles of one id', { 'dam2.txt': dam, 'dam2.json': '{"id":"dam"}' }, /two articles have the id "dam"/],
  ])('refuses %s, in one line', async (_what, files, message) => {
    await put({ 'dam.txt': dam, ...files });
    const error = await buildPackFromFolder(folder).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(error).toMatch(message);
    expect(error).not.toContain('\n');
  });

  it('reads one file as an article, or says that there is none', async () => {
    await put({ 'dam.txt': dam, 'ferry.html': HTML, 'empty.txt': '' });
    expect((await readArticleFile(join(folder, 'dam.txt'), 'https://courier.example/dam')).url).toBe('https://courier.example/dam');
    const ferry = await readArticleFile(join(folder, 'ferry.html'), 'https://courier.example/ferry');
    expect(ferry.sentences.map(({ kind }) => kind)).toEqual(['title', 'text', 'text', 'text', 'text']);
    await expect(readArticleFile(join(folder, 'none.txt'), null)).rejects.toThrow('none.txt: there is no such file');
    await expect(buildPackFromFolder(join(folder, 'none'))).rejects.toThrow('none: there is no such folder');
    await expect(readArticleFile(join(folder, 'empty.txt'), null)).rejects.toThrow('empty.txt: no article found in it');
  });
});
