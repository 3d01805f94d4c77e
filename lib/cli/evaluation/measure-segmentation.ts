import { existsSync, readFileSync } from 'node:fs';
import { splitSentences } from '../../sentences/split-sentences.ts';

/** Cases of a segmentation suite that come out whole, or null where the suite is not there. */
export function measureSegmentation(file: string): { passed: number; cases: number } | null {
  if (!existsSync(file)) return null;
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: { text: string; expected: string[] }[] };
  const passed = cases.filter(({ text, expected }) => {
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    return JSON.stringify(found) === JSON.stringify(expected.map((sentence) => sentence.trim()));
  });
  return { passed: passed.length, cases: cases.length };
}
