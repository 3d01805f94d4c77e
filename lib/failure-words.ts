import type { Failure, PackPart, PackPlace } from './failure.ts';

/** A dictionary: the message of a key under "failures" with its {placeholders} filled. */
export type FailureDictionary = (key: string, values: Record<string, string>) => string;

/** One plain sentence, in the dictionary's language. Numbers are written by `number`. */
export function wordFailure({ code, values }: Failure, dictionary: FailureDictionary, number: (n: number) => string): string {
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value === 'number') words[name] = number(value);
    else if (name === 'asked' || name === 'found') words[name] = dictionary(`kinds.${value}`, {});
    else if (typeof value === 'string') words[name] = value;
    else if (name === 'other') words[name] = placeOf(value as PackPlace, dictionary, number);
  }
  if (values !== null && 'place' in values) words.where = whereOf(values, dictionary, number);
  return dictionary(code, words);
}

/** "Article 3, sentence 12" · "Article 3, sentence 12: “kind”" · "“title”" */
function whereOf({ place, part }: PackPart, dictionary: FailureDictionary, number: (n: number) => string): string {
  const words = placeOf(place, dictionary, number);
  const upper = words.charAt(0).toUpperCase() + words.slice(1);
  if (part === null) return upper || dictionary('file', {});
  const quoted = dictionary('part', { part });
  return upper === '' ? quoted : dictionary('partOf', { place: upper, part: quoted });
}

function placeOf(place: PackPlace, dictionary: FailureDictionary, number: (n: number) => string): string {
  return place.map(([kind, n]) => dictionary(`places.${kind}`, { n: number(n) })).join(', ');
}
