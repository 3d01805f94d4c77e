import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { whyHarmless } from './bounded.ts';
import { literalPatterns, madePatterns, nameOf, type Pattern } from './find-patterns.ts';

/** Names (hashes) of patterns that recheck has found safe, so that `npm test` only looks at new ones. */
const CHECKED = new URL('checked.json', import.meta.url);

export type Verdict = 'safe' | 'vulnerable' | 'unknown';

function hashOf(pattern: Pattern): string {
  return createHash('sha256').update(nameOf(pattern)).digest('hex').slice(0, 12);
}

export function knownSafe(): Set<string> {
  return new Set(existsSync(CHECKED) ? (JSON.parse(readFileSync(CHECKED, 'utf8')) as string[]) : []);
}

/** All expressions of the program but those that are known to be harmless. */
export async function patternsToJudge(): Promise<Pattern[]> {
  const made = await madePatterns(async () => {
    const { loadIndex } = await import('../../lib/cli/load-index.ts');
    const { review } = await import('../../lib/pipeline.ts');
    const index = await loadIndex([], false);
    review({ ...index.articles[0]!.article, id: 'page' }, index);
  });
  return [...made, ...literalPatterns()].filter(({ file, source }) => whyHarmless(file, source) === null);
}

/** What recheck says: `safe` is proved, `vulnerable` comes with an input that takes more than linear time. */
export async function judge({ source, flags }: Pattern, timeout: number): Promise<{ verdict: Verdict; why: string }> {
  const result = await check(source, flags, { timeout });
  const why = result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : '';
  return { verdict: result.status, why };
}

/** `node tests/regexes/judge.ts`: judges every expression anew, and writes down the safe ones. */
if (import.meta.main) {
  const safe: string[] = [];
  const counts: Record<Verdict, number> = { safe: 0, vulnerable: 0, unknown: 0 };
  const patterns = await patternsToJudge();
  for (const pattern of patterns) {
    const { verdict, why } = await judge(pattern, 60_000);
    counts[verdict]++;
    if (verdict === 'safe') safe.push(hashOf(pattern));
    else console.log(`${verdict} ${pattern.file} ${nameOf(pattern)} ${why}`);
  }
  writeFileSync(CHECKED, `${JSON.stringify([...new Set(safe)].sort(), null, 1)}\n`);
  console.log(`${patterns.length} regular expressions: ${JSON.stringify(counts)}`);
  if (counts.vulnerable + counts.unknown > 0) process.exitCode = 1;
}

export { hashOf };
