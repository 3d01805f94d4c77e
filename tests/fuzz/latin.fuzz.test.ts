import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReplaced } from '../../lib/cli/choose-latin.ts';
import { latinPattern } from '../../lib/latin-pattern.ts';
import { literalPatterns, nameOf } from '../regexes/find-patterns.ts';
import { share } from './cases.ts';
import { anyText } from './text.ts';

const patterns = literalPatterns()
  .filter(({ source, flags }) => isReplaced(source, flags))
  .map(({ source, flags, file }) => ({
    name: nameOf({ source, flags, file }),
    isGlobal: flags.includes('g'),
    all: new RegExp(source, flags),
    chosen: latinPattern(source, flags),
  }));

/** Letters and signs that are still taken for Latin ones, and some that just are not. */
const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x17e }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.constantFrom(0x20ac, 0x17f, 0x180, 0x212a, 0x212b, 0x410, 0x301, 0x1f600),
);
const latinText = fc.array(letter, { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes));
/** News with such letters in it, so that words are found at all. */
const text = fc.oneof(
  anyText,
  latinText,
  fc.tuple(anyText, latinText, anyText).map((parts) => parts.join('')),
  fc.tuple(anyText, latinText).map((parts) => parts.join(' ')),
);

function findings(pattern: RegExp, isGlobal: boolean, value: string): unknown[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(value);
  const at = pattern.lastIndex;
  const second = pattern.test(value);
  pattern.lastIndex = 0;
  const matches = isGlobal ? [...value.matchAll(pattern)].map((match) => [match.index, [...match], { ...match.groups }]) : [];
  return [
    first && [first.index, [...first], { ...first.groups }],
    at,
    second,
    matches,
    value.match(pattern)?.[0],
    value.search(pattern),
    value.replace(pattern, (found) => `<${found}>`),
    value.split(pattern),
  ];
}

describe('expressions with Latin classes', () => {
  it('stand for most that have classes of all scripts', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('find the same in any text', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { name, isGlobal, all, chosen } of patterns) {
          expect({ name, found: findings(chosen, isGlobal, value) }).toEqual({ name, found: findings(all, isGlobal, value) });
        }
      }),
      share(0.1),
    );
  });
});
