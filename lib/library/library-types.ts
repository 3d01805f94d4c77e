import type { Article, PackFact } from '../types.ts';

/** The nouns of the reader's own library, as its users see them. Instants are ISO 8601 in UTC; ids are opaque and never used again. */

/** Name of the reader's own share of the library, beside the ids of packs. */
export const OWN = 'own';

/** What the reader remembers by reading leaves again: more than this would crowd out what they chose to keep. */
export const MOST_REMEMBERED = 1_000;
/** Days after which it leaves; a story is seldom followed longer. */
export const REMEMBERED_DAYS = 90;

/** One article as lists show it: everything but its text. */
export interface LibraryEntry {
  /** The `article` of reports that quote it. */
  id: string;
  outlet: string | null;
  author: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
  /** When it first went in, and when its text was last replaced (null where it never was). */
  added: string;
  updated: string | null;
  sentences: number;
  /** Bytes of its text, as UTF-8. */
  bytes: number;
  /** Older texts of the same address that are kept. */
  versions: number;
  /** Sets it belongs to: OWN for what the reader added, else ids of packs; at least one. */
  sets: string[];
  /** Went in because the reader remembers what they read, not by a click: it leaves again by age or number. */
  remembered: boolean;
  /** Articles with the same value share facts. */
  event: string;
}

/** What happened at one address between two texts. Sentences are verbatim. */
export interface Edit {
  /** When the older text went in. */
  saved: string;
  added: string[];
  removed: string[];
  /** Sentences that were rewritten; `figures` are those that only one of the two has, as their words stand. */
  changed: { before: string; after: string; figures: { before: string[]; after: string[] } }[];
}

/** What adding an article did. */
export interface AddOutcome {
  id: string;
  /** unchanged: this very text was there already. */
  outcome: 'added' | 'updated' | 'unchanged';
  /** How many other articles of the library and of the bundled pack share facts with it, and how many facts. */
  articles: number;
  facts: number;
  /** Where the address was there with another text; else null. */
  edit: Edit | null;
}

/** Articles that share facts, newest first. */
export interface LibraryEvent {
  id: string;
  articles: LibraryEntry[];
}

/** Some of the library's events, the last changed first. */
export interface LibraryList {
  events: LibraryEvent[];
  /** Of the whole search, not of this part. */
  totalEvents: number;
  totalArticles: number;
}

export interface ListQuery {
  /** Words that titles or outlets must have, in any order, folded ("krakow" finds "Kraków"); "" for everything. */
  search: string;
  /** Only articles of this set; null for all. */
  set: string | null;
  /** Events to pass over, and to return at most. */
  offset: number;
  limit: number;
}

export interface LibraryState {
  articles: number;
  events: number;
  packs: number;
  /** Bytes that the extension stores, and may store, as the browser estimates them; null where it does not say. */
  used: number | null;
  quota: number | null;
  /** Most articles the library takes. */
  most: number;
  /** Articles whose record could not be read lately: they take no part in reviews until they are added again or removed. */
  damaged: string[];
}

/** A set of articles that came as one file. */
export interface LibraryPack {
  id: string;
  title: string;
  enabled: boolean;
  added: string;
  articles: number;
  /** Editorial facts. */
  facts: number;
}

/** What importing a pack did. */
export interface PackOutcome {
  id: string;
  added: number;
  /** Articles that the library had already, by address or by near-identical text: they belong to the pack too. */
  known: number;
  facts: number;
}

/** What is needed to write articles of the library to a file. */
export interface ExportedArticles {
  /** Without those that are gone; ids are those of the library. */
  articles: Article[];
  /** Editorial facts that packs brought, with their reports among these articles; null where there are none. */
  facts: PackFact[] | null;
  /** Names of the automatic facts of each sentence of each article, "" for none: two sentences of one name report the same. */
  automatic: string[][];
}

/** An older text of an article of the library. */
export interface ArticleVersion {
  /** When this text went in. */
  saved: string;
  title: string | null;
  published: string | null;
  text: string;
}
