import * as v from 'valibot';
import { failed, type Result } from '../failure.ts';
import type { RejectedMatch } from './rejections.ts';

/** Longest sentence or quotation that is taken, in UTF-16 units. */
const MAX_TEXT = 20_000;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));

const schema = v.object({
  fact: text,
  label: text,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  sentence: text,
  quotes: v.pipe(v.array(text), v.minLength(1), v.maxLength(1_000)),
});

/** Checks what a content script sent, as any input from outside. */
export function readRejectedMatch(input: unknown): Result<RejectedMatch> {
  const read = v.safeParse(schema, input);
  return read.success ? { ok: true, value: read.output } : failed('unexpected', { words: 'This match could not be read.' });
}
