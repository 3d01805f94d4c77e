/** The nouns of the whole program, and no code. Offsets are UTF-16 code units, end exclusive, as in `String.prototype.slice`. */

export interface Span {
  start: number;
  end: number;
}

/**
 * title: the article's headline · heading: a section title · lead-in: introduces a list ("…challenges, which include:")
 * item: one entry of a list · text: an ordinary sentence.
 */
export type SentenceKind = 'title' | 'heading' | 'lead-in' | 'item' | 'text';

/** A span of an article's text. `text` is always `article.text.slice(start, end)`. */
export interface Sentence extends Span {
  index: number;
  kind: SentenceKind;
  text: string;
  /** Number of the block (paragraph, heading, list item) the sentence stands in, counted from 0. */
  block: number;
}

/** One outlet's text. What is not known is null and never guessed. */
export interface Article {
  id: string;
  outlet: string | null;
  author: string | null;
  /** ISO date, "2024-12-27" or with a time, "2024-12-28T14:41:00+01:00". */
  published: string | null;
  title: string | null;
  url: string | null;
  /** Blocks joined by "\n"; sentences point into it. The title is its first block where it is part of the page's text. */
  text: string;
  sentences: Sentence[];
  /** There where `text` holds the title and the sentences that may be quoted, and not the rest: what it does not say, the article may. */
  quotationsOnly?: true;
}

/** One paragraph, heading or list entry as the reader found it. Its text goes into the article unchanged. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'item';
  text: string;
}

/**
 * An article as a page gives it: not yet cut into sentences, and with all that is said of it, best first. What of that is meant is found in the
 * background (lib/article), so that no page loads the code or waits for it.
 */
export interface UncutArticle {
  id: string;
  /** The address it calls its own. */
  url: string | null;
  outlet: string[];
  title: string[];
  published: string[];
  /** Each list names all authors. The first one is that of the page's data; later ones may name the outlet instead. */
  authors: string[][];
  blocks: Block[];
}

export type Qualifier = 'exact' | 'about' | 'nearly' | 'more than' | 'up to' | 'at least' | 'range' | 'vague';

/** A number with what it counts. `start`/`end` are offsets into the sentence's text and include the hedge ("nearly 3,000"). */
export interface Figure extends Span {
  text: string;
  /** Bounds in `unit`, as stated; null where open ("more than 3,000" is low 3000, high null). `compare/units.ts` converts. */
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** Head noun phrase counted, lower case, as it stands ("north korean soldiers"), or "" where none is named. */
  counted: string;
  /** Class of what is counted, e.g. "killed", "wounded", "casualties", "troops", "money", "percent", "length", "age"; null where unknown. */
  measure: string | null;
  /** Unit of low and high, e.g. "m", "kg", "usd", "percent"; null for plain counts. */
  unit: string | null;
  /** True for calibres, years, phone numbers, "11th Corps": shown as names, never compared as quantities. */
  identifier: boolean;
}

/** A date or period named in a sentence. `from`/`to` are ISO dates, inclusive; null where it cannot be resolved. */
export interface DateMention extends Span {
  text: string;
  from: string | null;
  to: string | null;
  /** What it was resolved against: the text itself, the article's date, or nothing. */
  source: 'absolute' | 'article' | null;
  /** What is known where the year is not, ISO 8601 with the rest left out: "--12-26", "--06", "-W-4" (a Thursday). */
  partial?: string;
  /** Kind of happening the date dates ("capture", "say", "sign"), from the nearest known verb; two kinds are never compared. */
  event?: string;
}

export interface Place extends Span {
  text: string;
  /** Canonical name ("russia" for "Russian"), lower case. */
  name: string;
  /** "undisclosed", "unclear": a value of its own, differs from any place. */
  unknown: boolean;
  /** Canonical name of what the sentence itself says it lies in ("russia" for "Russia's Kursk region"). */
  within?: string;
  /** True for a point of reference ("35 miles south of Bandar Abbas", "near Qeshm"): what happened, happened beside it. */
  near?: boolean;
}

export interface Attribution extends Span {
  /** The words that credit, as they stand ("according to South Korea's Yonhap News Agency"). */
  text: string;
  /** The credited source as it stands ("South Korea's Yonhap News Agency"). */
  name: string;
  /** Canonical key: the same source under two names has one key ("nis"). */
  key: string;
}

export type Certainty = 'confirmed' | 'stated' | 'reported' | 'believed' | 'alleged' | 'denied' | 'possible' | 'planned';

/** What one proposition of a sentence asserts. `start`/`end` and all inner offsets are into the sentence's text. */
export interface Claim extends Span {
  figures: Figure[];
  dates: DateMention[];
  places: Place[];
  attribution: Attribution[];
  certainty: Certainty;
  negated: boolean;
}

export type DifferenceKind = 'figures' | 'dates' | 'places' | 'attribution' | 'certainty';
export type Relation = 'conflict' | 'compatible' | 'newer' | 'vaguer' | 'narrower';

/** One value that two reports of a fact give differently. `here`/`there` are words of the two sentences (or "" where one is silent). */
export interface Difference {
  kind: DifferenceKind;
  here: string;
  there: string;
  relation: Relation;
  /** Where `there` stands in the report's quotation, for emphasis: of several sources, the first; null where it is no verbatim part. */
  span: Span | null;
  /** Of figures: what both sides leave open, in one unit; null is open ("more than 3,000" has no high). Absent where they cannot stand on one line. */
  bounds?: { here: Bounds; there: Bounds };
  /** Of dates: what both sides name, where both are resolved. */
  periods?: { here: Period; there: Period };
}

/** ISO dates, inclusive. */
export interface Period {
  from: string;
  to: string;
}

/** Ends of a stated figure, inclusive; at least one is there. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/** Why two sentences were held to report the same fact: what they share, strongest first. */
export interface Why {
  words: string[];
  names: string[];
  figures: string[];
  dates: string[];
}

/** One outlet's claim about a fact. `quote` is verbatim: `article.text.slice(start, end)` of one sentence. */
export interface Report {
  article: string;
  outlet: string | null;
  author: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
  sentence: number;
  quote: string;
  differences: Difference[];
  /** Number of the origin group the article belongs to; reports of one origin share it. */
  origin: number;
  /** The program linked it to a fact whose other reports a person linked; absent where that is not so. */
  automatic?: true;
}

/** A fact that a sentence of the page shares with the index. */
export interface FactMatch {
  fact: string;
  label: string;
  /** Calibrated probability that the sentence reports this fact, 0..1. */
  score: number;
  /** The part of the page's sentence the match rests on. */
  span: Span;
  why: Why;
  reports: Report[];
  /** How many origins `reports` come from. */
  origins: number;
}

export type State = 'corroborated' | 'differs' | 'varies' | 'alone';

export interface ReviewedSentence {
  index: number;
  text: string;
  start: number;
  end: number;
  state: State;
  facts: FactMatch[];
}

export interface OmittedFact {
  fact: string;
  label: string;
  origins: number;
  reports: Report[];
}

export interface OriginGroup {
  articles: string[];
  why: string;
}

/** What shows that two articles go back to one text. */
export interface OriginEvidence {
  /** Share of the shorter text's wording that stands in the other word by word, where it counts; else 0. */
  wording: number;
  /** Facts both tell, and the share of the sentences that tell them, where these count; else 0. */
  facts: number;
  coverage: number;
  /** Of those facts; null where they do not count. */
  order: 'same' | 'nearly' | null;
  /** News agencies both credit. */
  agencies: string[];
  /** Longer quotations both have. */
  quotes: number;
}

/** The article that a page goes back to, or that goes back to the same text. */
export interface Followed {
  /** Number of the origin in `origins`. */
  origin: number;
  why: string;
  article: Pick<Report, 'article' | 'outlet' | 'author' | 'published' | 'title' | 'url'>;
  evidence: OriginEvidence;
  /** copies: the same text · follows: published after the article · shares: nobody knows which of the two was first. */
  relation: 'copies' | 'follows' | 'shares';
}

/** The whole answer to "how did others report this?" for one article. */
export interface Review {
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** Id of the indexed article that this page is (or copies), else null. */
  copyOf: string | null;
  sentences: ReviewedSentence[];
  omitted: OmittedFact[];
  origins: OriginGroup[];
  /** The origin that the page itself belongs to. Reports of that origin do not confirm the page independently. */
  follows?: Followed;
  /** SHA-256 of the texts, in hexadecimal, for receipts: of this page and, by id, of each quoted article. */
  hashes?: { page: string; articles: Record<string, string> };
}

/** A fact of a pack with the sentences that report it. */
export interface PackFact {
  id: string;
  label: string;
  /** One line that says what belongs to the fact, where its editor wrote one. */
  definition?: string;
  reports: { article: string; sentence: number }[];
}

/** A set of articles as one file. `facts` is null where nobody linked them by hand: the index then links them itself. */
export interface Pack {
  format: 'corroborate-pack';
  version: 1;
  id: string;
  title: string;
  articles: Article[];
  facts: PackFact[] | null;
}
