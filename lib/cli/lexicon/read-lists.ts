import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of one hand-written list, without comments. */
export function readLines(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Rates per sentence of English words: `word rate-per-million` a line. */
export function readRates(folder: string, name: string): Map<string, number> {
  return new Map(readLines(folder, name).map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1]) / 1e6]));
}
