/** What went wrong, as data: a code and its values. The sentences stand in assets/locales under "failures"; lib/failure-words.ts puts them together. */

/** A part of a pack, counted from one: ['article', 3], ['sentence', 12]. */
export type PackPlace = (readonly ['article' | 'sentence' | 'fact' | 'report', number])[];

/** What a value is instead of what it should be. */
export type FoundKind = 'null' | 'list' | 'text' | 'number' | 'boolean' | 'object' | 'unknown';

/** The values of each code; null where it has none. */
interface Values {
  /** The other side of a message is not there: the extension was updated, or stopped. */
  stopped: null;
  /** What no code stands for: the browser's own words, or those of an error of ours that nobody should meet. */
  unexpected: { words: string };
  unreadablePage: null;
  noArticle: null;
  articleTooLong: null;
  sentenceGone: null;
  nothingSelected: null;
  nothingMarked: null;
  privateWindow: null;
  noSidePanel: null;
  ownFileMissing: { path: string };

  libraryFull: { most: number };
  /** The disk, or the browser's share of it, is full. */
  noRoom: null;
  writeStopped: null;
  newerLibrary: null;
  cannotUndo: null;
  packGone: null;
  packName: { id: string };
  importStopped: null;
  importInterrupted: null;
  selectionTooLarge: null;

  fileUnreadable: null;
  fileEmpty: null;
  fileTooLarge: { megabytes: number };
  gzipBroken: null;
  notUtf8: null;
  notJson: null;
  notJsonCut: null;
  notJsonAt: { line: number; column: number };
  notPack: null;
  packNoVersion: { known: number };
  packVersion: { version: number; known: number };
  packNewer: { version: number; known: number };

  partMissing: PackPart;
  partEmpty: PackPart;
  partKind: PackPart & { asked: 'text' | 'list' | 'object'; found: FoundKind };
  partWhole: PackPart;
  partNoneOf: PackPart & { expected: string };
  partTooLong: PackPart & { most: number };
  partInvisible: PackPart;
  partReserved: PackPart;
  partAddress: PackPart;
  partDate: PackPart;
  partOnlyTrue: PackPart;
  partOther: PackPart & { words: string };
  wrongNumber: PackPart & { is: number; should: number };
  misplaced: PackPart;
  overlaps: PackPart;
  repeatedId: PackPart & { other: PackPlace };
  unknownArticle: PackPart;
  unknownSentence: PackPart & { sentence: number; count: number };
}

export interface PackPart {
  place: PackPlace;
  /** The key in the JSON; null for the place itself. */
  part: string | null;
}

export type FailureCode = keyof Values;
export type Failure<C extends FailureCode = FailureCode> = C extends FailureCode ? { code: C; values: Values[C] } : never;

/** Failure is data where contexts meet. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

type ValuesOf<C extends FailureCode> = Values[C] extends null ? [] : [values: Values[C]];

/** failed('libraryFull', { most: 20_000 }) */
export function failed<C extends FailureCode>(code: C, ...[values]: ValuesOf<C>): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, values: values ?? null } as Failure };
}

/** A failure that is thrown; its message is for programs. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.values === null ? failure.code : `${failure.code} ${JSON.stringify(failure.values)}`, options);
    this.failure = failure;
  }
}

/** throw thrown('libraryFull', { most: 20_000 }) */
export function thrown<C extends FailureCode>(code: C, ...values: ValuesOf<C>): Failed {
  return new Failed(failed(code, ...values).failure);
}

/** What an error stands for. Needs no class, as an error of another context or bundle is of another one. */
export function failureOf(error: unknown): Failure {
  const { failure } = (error ?? {}) as { failure?: Failure };
  return failure ?? { code: 'unexpected', values: { words: error instanceof Error ? error.message : String(error) } };
}
