import type { BaseIssue } from 'valibot';
import { type Failure, type FoundKind, failed, type PackPlace } from '../failure.ts';

type Path = readonly (string | number)[];

/** Parts of a pack that are counted. */
const COUNTED = { articles: 'article', sentences: 'sentence', facts: 'fact', reports: 'report' } as const;

/** What a check of the schema says instead of a sentence. */
export const CHECKS = {
  invisible: 'partInvisible',
  reserved: 'partReserved',
  address: 'partAddress',
  date: 'partDate',
  onlyTrue: 'partOnlyTrue',
} as const;

/** ['articles', 2, 'sentences', 11, 'kind'] → article 3, sentence 12; counted from one, as people count. Empty for the pack itself. */
export function placeOf(path: Path): PackPlace {
  return path.flatMap((key, i) => {
    const next = path[i + 1];
    return typeof next === 'number' && Object.hasOwn(COUNTED, key) ? [[COUNTED[key as keyof typeof COUNTED], next + 1] as const] : [];
  });
}

/** The first thing that the schema finds: where, which part, what is wrong with it. `within`: where what was checked stands in the pack. */
export function issueFailure(issue: BaseIssue<unknown>, within: Path = []): Failure {
  const inside = (issue.path ?? []).map(({ key }) => key).filter((key): key is string | number => /string|number/.test(typeof key));
  const path = [...within, ...inside];
  const last = path.at(-1);
  const at = { place: placeOf(path), part: typeof last === 'string' ? last : null };
  return sayProblem(issue, at).failure;
}

function sayProblem(issue: BaseIssue<unknown>, at: { place: PackPlace; part: string | null }): { failure: Failure } {
  const found = kindOf(issue.input);
  if (issue.input === undefined) return failed('partMissing', at);
  switch (issue.type) {
    case 'string':
      return failed('partKind', { ...at, asked: 'text', found });
    case 'array':
      return failed('partKind', { ...at, asked: 'list', found });
    case 'object':
      return failed('partKind', { ...at, asked: 'object', found });
    case 'number':
    case 'integer':
    case 'min_value':
      return failed('partWhole', at);
    case 'picklist':
      return failed('partNoneOf', { ...at, expected: issue.expected!.replace(/^\(|\)$|"/g, '').replaceAll(' | ', ', ') });
    case 'min_length':
      return failed('partEmpty', at);
    case 'max_length':
      return failed('partTooLong', { ...at, most: Number(issue.expected!.replace(/\D/g, '')) });
  }
  const check = Object.values(CHECKS).find((one) => one === issue.message);
  return check === undefined ? failed('partOther', { ...at, words: issue.message }) : failed(check, at);
}

function kindOf(input: unknown): FoundKind {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  const kinds: Record<string, FoundKind> = { string: 'text', number: 'number', boolean: 'boolean', object: 'object' };
  return kinds[typeof input] ?? 'unknown';
}
