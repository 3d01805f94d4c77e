import type { Attribution } from '../types.ts';
import { DESCRIPTION_NOUNS } from './references.data.ts';

const CLASS_OF = new Map(DESCRIPTION_NOUNS.flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i])));
/** "the agency", "the health ministry", "this official": a definite phrase in lower case with no name in it. */
const DESCRIPTION = /^(?:the|this|that)((?: \p{Ll}[\p{L}-]*){1,3})$/iu;

/**
 * "The agency" said after "the National Intelligence Service said" is that service: same key, its own words. The nearest earlier source that is
 * named and fits counts; where none does, the source stays as it is.
 * @param earlier sources credited or written about before, nearest first
 */
export function resolveDescription(source: Attribution, earlier: Attribution[]): Attribution {
  const words = DESCRIPTION.exec(source.name)?.[1]?.trim().split(' ');
  const noun = words?.at(-1)?.toLowerCase();
  const wanted = noun === undefined ? undefined : CLASS_OF.get(noun);
  if (!words || noun === undefined || wanted === undefined) return source;
  const modifiers = words.slice(0, -1).map((word) => word.toLowerCase());
  const named = earlier.find(({ name, key }) => key !== '' && key !== source.key && fits(name, noun, wanted, modifiers));
  return named ? { ...source, key: named.key } : source;
}

function fits(name: string, noun: string, wanted: number, modifiers: string[]): boolean {
  // "the mayor" earlier is no more a name than "the official" now.
  if (!/\p{Lu}/u.test(name.replace(/^(?:The|This|A|An) /, ''))) return false;
  const lows = name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}-]+/u);
  if (!modifiers.every((word) => lows.includes(word))) return false;
  return lows.includes(noun) || lows.some((low) => CLASS_OF.get(low) === wanted);
}
