import { readClaims } from '../claims/read-claims.ts';
import { thrown } from '../failure.ts';
import { addressOf, isCopy, shingle } from '../match/copy.ts';
import type { Article, Claim } from '../types.ts';
import { ADDING, chooseTexts, indexOf } from './choose-articles.ts';
import { compareVersions } from './compare-versions.ts';
import { findNear } from './find-near.ts';
import { forgetOldest } from './forget-oldest.ts';
import { joinEvent } from './join-event.ts';
import type { AddOutcome, Edit } from './library-types.ts';
import { OWN } from './library-types.ts';
import { linkStored, type StoredLinking } from './link-stored.ts';
import type { StoredEntry, StoredLink, StoredText, Writing } from './schema.ts';
import { findAlike } from './segments.ts';
import { type Signature, signArticle } from './signature.ts';
import { countSlots, hideSlot, isHidden, signSlot } from './slots.ts';
import { entryOf, idOf, ownFact, readArticleOf } from './stored-text.ts';
import { type Changes, type LibraryContext, readText, write } from './transaction.ts';

/** Most articles the library takes. Measured up to half as many; a reader who adds one a day gets there after fifty years. */
export const MOST_ARTICLES = 20_000;
/** Older texts kept of one address; a live page changes all day. */
const MOST_VERSIONS = 20;
/** Cosine of signatures below which two texts are no copies of each other. */
const COPY_ALIKE = 0.5;
const COPIES_LOOKED_AT = 5;
/** Characters of an ISO instant that name its day. */
const DAY = 10;

export interface AddOptions {
  /** OWN, or the id of a pack. */
  set: string;
  remembered: boolean;
  /** Editorial facts of that pack that its sentences report. */
  facts: { sentence: number; fact: string }[];
}

/** An article with all that can be worked out before the library is asked. */
interface PreparedArticle {
  article: Article;
  claims: Claim[][];
  signature: Signature;
}

function prepareArticle({ world }: LibraryContext, article: Article): PreparedArticle {
  return { article, claims: readClaims(article), signature: signArticle(article, world.lexicon) };
}

/**
 * Puts an article in, in one transaction: found again by its address or, where one of the two has none or the outlet is the same, by its
 * text; then the newer text takes the place of the older, which is kept. Facts are linked with what is there already.
 * Throws a failure where it does not go in.
 */
export async function addArticle(context: LibraryContext, article: Article, options: AddOptions): Promise<AddOutcome> {
  const prepared = prepareArticle(context, article);
  const durability = options.set === OWN ? 'strict' : 'relaxed'; // a pack counts with its last transaction alone
  return write(context, (transaction, changes) => put(context, transaction, changes, prepared, options), durability);
}

async function put(
  context: LibraryContext,
  transaction: Writing,
  changes: Changes,
  prepared: PreparedArticle,
  options: AddOptions,
): Promise<AddOutcome> {
  const { article, claims, signature } = prepared;
  const known = await findKnown(context, transaction, prepared);
  if (known === null && countSlots(changes) >= MOST_ARTICLES) throw thrown('libraryFull', { most: MOST_ARTICLES });
  // While a pack comes in, its articles are hidden from reviews, not from each other: they share facts and events.
  const near = findNear(context, signature, options.set !== OWN).filter(({ key }) => key !== known?.entry.key);
  const chosen = await chooseTexts(context, transaction, near, article.sentences.length, ADDING);
  const linking = linkStored(article, claims, await indexOf(context, transaction, chosen));
  const outcome = { articles: linking.shared.size, facts: linking.sharedFacts };
  const isSame = known?.text?.article.text === article.text;
  // A text that the reader or another pack has already is not replaced by that of a pack, nor a whole text by quotations from it.
  const wasShort = known?.text?.article.quotationsOnly === true;
  const isShort = article.quotationsOnly === true;
  if (known?.text && (isSame || (isShort && !wasShort) || (options.set !== OWN && (isShort || !wasShort)))) {
    await keep(context, transaction, changes, known, article, options);
    return { id: idOf(known.entry.key), outcome: 'unchanged', ...outcome, edit: null };
  }
  const { now } = context.world;
  const at = now();
  const entry: Omit<StoredEntry, 'key'> & { key?: number } = entryOf(0, article, {
    address: addressOf(article) ?? '',
    added: known?.entry.added ?? at,
    updated: known === null ? null : at,
    versions: Math.min(MOST_VERSIONS, (known?.entry.versions ?? 0) + (known?.text && !wasShort ? 1 : 0)),
    sets: [...new Set([...(known?.entry.sets ?? []), options.set])].sort(),
    ...(isRemembered(known, options) ? { rememberedSince: at } : {}),
    event: '',
  });
  if (known === null) delete entry.key;
  else entry.key = known.entry.key;
  const key = await transaction.objectStore('entries').put(entry as StoredEntry);
  const edit = known?.text && !wasShort ? await keepVersion(transaction, known.text, article, claims) : null;
  const version = (known?.text?.version ?? known?.entry.versions ?? -1) + 1;
  const links = mergeLinks(options, linking.links, known?.text ? linksLeft(known.text, article) : []);
  const text = storedText(key, version, at, article, claims, linking, links);
  await transaction.objectStore('texts').put(text);
  const ties = near.map(({ key: other, likeness }) => ({ other, likeness, facts: linking.shared.get(idOf(other)) ?? 0 }));
  const event = await joinEvent(transaction, ties, known?.entry.event ?? `event:${key}`);
  await transaction.objectStore('entries').put({ ...(entry as StoredEntry), key, event });
  signSlot(changes, key, signature);
  hideSlot(changes, key, isHidden(entry.sets, context.cache.packs));
  context.cache.damaged.delete(key);
  if (known !== null) changes.readAgain();
  if (options.remembered) await forgetOldest(transaction, changes, at);
  return { id: idOf(key), outcome: known === null ? 'added' : 'updated', ...outcome, edit };
}

/** What the reader once saved by a click, or got with a pack, stays until they remove it. */
function isRemembered(known: Known | null, { remembered }: AddOptions): boolean {
  return remembered && (known === null || known.entry.rememberedSince !== undefined);
}

interface Known {
  entry: StoredEntry;
  /** Null where the record is spoilt: the new text mends it. */
  text: StoredText | null;
}

async function findKnown(context: LibraryContext, transaction: Writing, { article, signature }: PreparedArticle): Promise<Known | null> {
  const address = addressOf(article);
  const entries = transaction.objectStore('entries');
  const read = async (entry: StoredEntry): Promise<Known> => {
    return { entry, text: await readText(context, transaction, entry.key) };
  };
  const same = address === null ? undefined : await entries.index('address').get(address);
  if (same) return read(same);
  const own = shingle(article.text);
  for (const { key } of findAlike(context.cache.segments.values(), signature, COPY_ALIKE, COPIES_LOOKED_AT, true)) {
    const entry = await entries.get(key);
    if (!entry || (entry.address !== '' && address !== null && (entry.outlet === null || entry.outlet !== article.outlet))) continue;
    const known = await read(entry);
    if (known.text && isCopy(own, shingle(known.text.article.text))) return known;
  }
  return null;
}

/** The text stays; the set it now belongs to, what a pack says of it and a name that was missing are new. */
async function keep(
  { world, cache }: LibraryContext,
  transaction: Writing,
  changes: Changes,
  known: Known,
  article: Article,
  options: AddOptions,
): Promise<void> {
  const { rememberedSince: before, ...entry } = known.entry;
  const text = known.text!;
  const sets = [...new Set([...entry.sets, options.set])].sort();
  const now = world.now();
  const seen = before?.slice(0, DAY) === now.slice(0, DAY) ? before : now; // once a day is enough: a page is reviewed again and again
  const changed: StoredEntry = { ...entry, sets, ...(isRemembered(known, options) ? { rememberedSince: seen } : {}) };
  const isOwn = options.set === OWN;
  for (const name of ['outlet', 'author', 'published', 'title', 'url'] as const) {
    changed[name] = isOwn ? (article[name] ?? entry[name]) : (entry[name] ?? article[name]);
  }
  if (changed.address === '') changed.address = addressOf(article) ?? '';
  const facts = article.text === text.article.text ? options.facts : [];
  const links = mergeLinks({ ...options, facts }, text.links, []);
  const { outlet, author, published, title, url } = changed;
  if (JSON.stringify(sorted(known.entry)) === JSON.stringify(sorted(changed)) && links.length === text.links.length) return;
  await transaction.objectStore('entries').put(changed);
  await transaction.objectStore('texts').put({ ...text, article: { ...text.article, outlet, author, published, title, url }, links });
  hideSlot(changes, entry.key, isHidden(sets, cache.packs));
  changes.readAgain();
}

function sorted(entry: StoredEntry): [string, unknown][] {
  return Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function keepVersion(transaction: Writing, text: StoredText, article: Article, claims: Claim[][]): Promise<Edit | null> {
  const before = readArticleOf(text);
  const versions = transaction.objectStore('versions');
  const { title, published } = text.article;
  await versions.add({ key: text.key, saved: text.saved, title, published, text: text.article.text });
  const older = await versions.index('key').getAllKeys(text.key);
  for (const oldest of older.slice(0, Math.max(0, older.length - MOST_VERSIONS))) await versions.delete(oldest);
  return compareVersions(before, article, text.saved, claims);
}

function storedText(
  key: number,
  version: number,
  saved: string,
  { id: _, sentences, ...article }: Article,
  claims: Claim[][],
  linking: StoredLinking,
  links: StoredLink[],
): StoredText {
  return {
    key,
    version,
    saved,
    article,
    sentences: sentences.map(({ index, kind, block, start, end }) => ({ index, kind, block, start, end })),
    claims,
    facts: linking.facts.map((fact, n) =>
      sentences[n]!.kind === 'heading' || sentences[n]!.kind === 'lead-in' ? '' : (fact ?? ownFact({ key, version }, n)),
    ),
    links,
  };
}

/** What a person linked comes first and stands for what the program would link to the same fact. */
function mergeLinks({ set, facts }: AddOptions, worked: StoredLink[], left: StoredLink[]): StoredLink[] {
  const all = [...facts.map(({ sentence, fact }): StoredLink => ({ sentence, pack: set, fact, editorial: true })), ...left, ...worked];
  const seen = new Set<string>();
  return all.filter(({ sentence, pack, fact }) => {
    const name = `${sentence}\n${pack}\n${fact}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** Editorial links of the older text whose sentences still stand in the newer one. */
function linksLeft(text: StoredText, article: Article): StoredLink[] {
  const before = readArticleOf(text).sentences;
  return text.links
    .filter(({ editorial }) => editorial)
    .flatMap((link) => {
      const sentence = article.sentences.findIndex((each) => each.text === before[link.sentence]?.text);
      return sentence < 0 ? [] : [{ ...link, sentence }];
    });
}
