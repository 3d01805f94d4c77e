import type { Failure } from '../failure.ts';
import { wordFailure } from '../failure-words.ts';
import { say } from './say.ts';
import { formatNumber } from './say-counted.ts';

/** One plain sentence for the reader, in their language. */
export function sayFailure(failure: Failure): string {
  return wordFailure(failure, (key, values) => say(`failures.${key}` as 'failures.unexpected', values as { words: string }), formatNumber);
}
