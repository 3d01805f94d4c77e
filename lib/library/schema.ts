import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article, Claim, Sentence } from '../types.ts';
import type { LibraryEntry } from './library-types.ts';

/** What the library's database holds. Every change is one transaction over all stores it touches, and raises `revision`. */

/** A row of lists. Small: ten thousand are read at once. */
export interface StoredEntry extends Omit<LibraryEntry, 'id' | 'remembered'> {
  key: number;
  /** Address without what does not name the article, or "" where none is known. */
  address: string;
  /** When the reader last opened it, where it is there because they remember what they read; absent for all else. */
  rememberedSince?: string;
}

/** A sentence of a stored article reports an editorial fact. */
export interface StoredLink {
  sentence: number;
  /** "bundled", or the id of a pack. */
  pack: string;
  fact: string;
  /** A person linked it; else it was worked out when the article went in. */
  editorial: boolean;
}

/** The text of an article with all that was worked out when it went in. */
export interface StoredText {
  key: number;
  /** Counts the texts that this address has had, so that names of facts are not used again. */
  version: number;
  saved: string;
  article: Omit<Article, 'id' | 'sentences'>;
  sentences: Omit<Sentence, 'text'>[];
  claims: Claim[][];
  /** Automatic fact of each sentence: the name of the sentence that was first to report it, "" for sentences that carry none. */
  facts: string[];
  links: StoredLink[];
}

export interface StoredVersion {
  key: number;
  saved: string;
  title: string | null;
  published: string | null;
  text: string;
}

export interface StoredPack {
  id: string;
  title: string;
  added: string;
  enabled: boolean;
  /** While its articles are still going in; such a pack is taken out again when nobody goes on. */
  loading: boolean;
}

export interface StoredFact {
  pack: string;
  id: string;
  label: string;
  definition: string;
}

/** The telling words of some hundred articles, slot by slot, in a form that is searched as it is stored. */
export interface StoredSegment {
  number: number;
  /** Revision in which it last changed. */
  revision: number;
  /** Slots in use, from the first. */
  count: number;
  /** Key of the article in each slot; 0 where it was removed. */
  keys: Uint32Array;
  /** 1 where all sets of the article are switched off. */
  hidden: Uint8Array;
  /** SLOT_TERMS hashes a slot, 0 where there are fewer, and their weights as shares of 65,535. */
  terms: Uint32Array;
  weights: Uint16Array;
}

/** What a removal took out, until the next one. */
export interface StoredRemoval {
  token: string;
  at: string;
  entries: StoredEntry[];
  texts: StoredText[];
  versions: StoredVersion[];
}

export interface LibrarySchema extends DBSchema {
  entries: { key: number; value: StoredEntry; indexes: { address: string; event: string; sets: string; rememberedSince: string } };
  texts: { key: number; value: StoredText };
  versions: { key: number; value: StoredVersion; indexes: { key: number } };
  packs: { key: string; value: StoredPack };
  facts: { key: [string, string]; value: StoredFact; indexes: { pack: string } };
  segments: { key: number; value: StoredSegment; indexes: { revision: number } };
  removals: { key: string; value: StoredRemoval };
  meta: { key: string; value: number };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type StoreName = StoreNames<LibrarySchema>;
export type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

export const STORES: StoreName[] = ['entries', 'texts', 'versions', 'packs', 'facts', 'segments', 'removals', 'meta'];
