import MiniSearch from 'minisearch';
import { exportPack } from '../../../lib/browser/library-files.ts';
import { readClaims } from '../../../lib/claims/read-claims.ts';
import { openDatabase } from '../../../lib/library/open-database.ts';
import { STORES, type StoredEntry, type StoredSegment, type StoredText } from '../../../lib/library/schema.ts';
import { emptySegment, SEGMENT_SLOTS, writeSlot } from '../../../lib/library/segments.ts';
import { signArticle } from '../../../lib/library/signature.ts';
import { entryOf, idOf, ownFact } from '../../../lib/library/stored-text.ts';
import { type Lexicon, parseLexicon } from '../../../lib/match/lexicon.ts';
import { STOPWORDS } from '../../../lib/match/stopwords.data.ts';
import type { Article, Claim } from '../../../lib/types.ts';
import { commonWords, inventArticle, SENTENCES_AN_ARTICLE } from './invent-articles.ts';

/** Articles whose claims are read; the others are stored with the claims of one of these, as they are looked at by nobody. */
const READ = 200;
const A_TRANSACTION = 200;

interface Runtime {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; message?: string; value: unknown } | undefined> };
}

let lexicon: Lexicon;
let words: string[];
const claims: Claim[][][] = [];
/** Words that say nothing are left out, as we leave them out. */
const PEER_OPTIONS = { fields: ['text'], processTerm: (term: string) => (STOPWORDS.has(term.toLowerCase()) ? null : term.toLowerCase()) };
/** Sentences of the page that MiniSearch is asked for; its time for the page is worked out from them. */
const ASKED = 5;
let mini = new MiniSearch<{ id: string; text: string }>(PEER_OPTIONS);

async function ready(): Promise<void> {
  if (words !== undefined) return;
  const text = await (await fetch('/lexicon.txt')).text();
  lexicon = parseLexicon(text);
  words = commonWords(text);
}

/** Ours: brings the library from `from` to `to` articles, in the form in which adding leaves them, but for links. */
async function fill(from: number, to: number): Promise<void> {
  await ready();
  const database = await openDatabase(() => {});
  let segment: StoredSegment | undefined = (await database.getAll('segments')).at(-1);
  for (let start = from; start < to; start += A_TRANSACTION) {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const revision = ((await transaction.objectStore('meta').get('revision')) ?? 0) + 1;
    for (let n = start; n < Math.min(to, start + A_TRANSACTION); n++) {
      const article = inventArticle(n, words);
      if (claims.length < READ) claims.push(readClaims(article));
      const saved = article.published!;
      const entry = entryOf(0, article, {
        address: article.url!.slice(8),
        added: saved,
        updated: null,
        versions: 0,
        sets: ['own'],
        event: `event:fill-${n}`,
      });
      const { key: _, ...row } = entry;
      const key = await transaction.objectStore('entries').add(row as StoredEntry);
      const { id: _id, sentences, ...stored } = article;
      const text: StoredText = {
        key,
        version: 0,
        saved,
        article: stored,
        sentences: sentences.map(({ text: _text, ...sentence }) => sentence),
        claims: claims[n % claims.length]!,
        facts: sentences.map((_sentence, s) => ownFact({ key, version: 0 }, s)),
        links: [],
      };
      await transaction.objectStore('texts').put(text);
      if (segment === undefined || segment.count === SEGMENT_SLOTS) {
        if (segment) await transaction.objectStore('segments').put(segment);
        segment = emptySegment((segment?.number ?? 0) + 1);
      }
      writeSlot(segment, segment.count, key, signArticle(article, lexicon));
      segment.revision = revision;
    }
    if (segment) await transaction.objectStore('segments').put(segment);
    await transaction.objectStore('meta').put(revision, 'revision');
    await transaction.done;
  }
  database.close();
}

/** Milliseconds until the background has answered, and its answer. */
async function ask(name: string, ...args: unknown[]): Promise<{ ms: number; value: unknown }> {
  const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const started = performance.now();
  const answer = await (world.browser ?? world.chrome).runtime.sendMessage({ corroborate: 'background', name, args });
  const ms = performance.now() - started;
  if (!answer?.ok) throw new Error(answer?.message ?? 'No answer.');
  return { ms, value: answer.value };
}

/** MiniSearch: the same articles, sentence by sentence. */
async function fillPeer(from: number, to: number): Promise<void> {
  await ready();
  for (let n = from; n < to; n++) mini.addAll(documentsOf(inventArticle(n, words)));
}

function documentsOf(article: Article): { id: string; text: string }[] {
  return article.sentences.map(({ index, text }) => ({ id: `${article.id} ${index}`, text }));
}

/** MiniSearch at its present size: adding an article, asking for each sentence of a page, and being read back from storage; milliseconds. */
async function measurePeer(
  page: Article,
  others: Article[],
  isLoaded: boolean,
): Promise<{ add: number[]; review: number; load: number | null; bytes: number | null }> {
  const add = others.map((article) => time(() => mini.addAll(documentsOf(article))));
  const asked = page.sentences.slice(0, ASKED);
  const review = (time(() => asked.map(({ text }) => mini.search(text))) * page.sentences.length) / asked.length;
  for (const article of others) for (const document of documentsOf(article)) mini.remove(document);
  if (!isLoaded) return { add, review, load: null, bytes: null };
  const json = JSON.stringify(mini);
  const cache = await caches.open('bench');
  await cache.put('https://bench.example/peer.json', new Response(json));
  const started = performance.now();
  const text = await (await cache.match('https://bench.example/peer.json'))!.text();
  mini = MiniSearch.loadJSON(text, PEER_OPTIONS);
  const load = performance.now() - started;
  await caches.delete('bench');
  return { add, review, load, bytes: json.length };
}

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Writes everything in the library to a file, as its page does; bytes of the file. */
async function exportAll(): Promise<number> {
  const database = await openDatabase(() => {});
  const keys = await database.getAllKeys('entries');
  database.close();
  const made = await exportPack({ ids: keys.map(idOf), name: 'Bench', quotationsOnly: false, gzip: false });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value.content.size;
}

export interface LibraryBench {
  SENTENCES_AN_ARTICLE: number;
  fill: typeof fill;
  ask: typeof ask;
  fillPeer: typeof fillPeer;
  measurePeer: typeof measurePeer;
  exportAll: typeof exportAll;
}

(globalThis as unknown as { libraryBench: LibraryBench }).libraryBench = {
  SENTENCES_AN_ARTICLE,
  fill,
  ask,
  fillPeer,
  measurePeer,
  exportAll,
};
