import english from '../../assets/locales/en.json' with { type: 'json' };
import type { Failure } from '../failure.ts';
import { wordFailure } from '../failure-words.ts';

const numbers = new Intl.NumberFormat('en');

/** One plain sentence for the terminal, in English. */
export function sayFailure(failure: Failure): string {
  return wordFailure(failure, lookUp, (n) => numbers.format(n));
}

function lookUp(key: string, values: Record<string, string>): string {
  let found: unknown = english.failures;
  for (const step of key.split('.')) found = (found as Record<string, unknown>)[step];
  return String(found).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
