import { describe, expect, it } from 'vitest';
import { BOUNDED } from './bounded.ts';
import { nameOf, type Pattern } from './find-patterns.ts';
import { hashOf, judge, knownSafe, patternsToJudge } from './judge.ts';

/** For a pattern that has not been judged before, in ms; what takes longer is left to `node tests/regexes/judge.ts`. */
const TIMEOUT_MS = 5_000;

describe('regular expressions', () => {
  it('none backtracks more than its input is long (recheck; new ones are judged now)', async () => {
    const known = knownSafe();
    const patterns = await patternsToJudge();
    expect(patterns.length).toBeGreaterThan(500);
    const fresh = patterns.filter((pattern) => !known.has(hashOf(pattern)));
    const found: string[] = [];
    for (const pattern of fresh) {
      const { verdict, why } = await judge(pattern, TIMEOUT_MS);
      if (verdict === 'vulnerable') found.push(`${pattern.file}: ${nameOf(pattern)} – ${why}`);
    }
    expect(found).toEqual([]);
  }, 240_000);

  it.each([
    ['(a+)+$', 'vulnerable'],
    ['^\\d{1,3}(?:,\\d{3})*$', 'safe'],
  ])('the judge knows %s to be %s', async (source, verdict) => {
    const pattern: Pattern = { source, flags: '', file: 'none' };
    expect((await judge(pattern, TIMEOUT_MS)).verdict).toBe(verdict);
  });

  it('says of each exception why it is harmless', () => {
    expect(BOUNDED.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});
