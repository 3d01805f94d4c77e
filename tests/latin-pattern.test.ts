import { describe, expect, it } from 'vitest';
import { isReplaced, withLatinPatterns } from '../lib/cli/choose-latin.ts';
import { latinPattern, latinSource } from '../lib/latin-pattern.ts';
import { literalPatterns } from './regexes/find-patterns.ts';

/** Characters of texts that are searched with Latin classes. */
const LATIN = [
  ...Array.from({ length: 0x17f }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, code) => 0x2000 + code),
  0x20ac,
].map((code) => String.fromCodePoint(code));

describe('latinSource', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N', 'Nd', 'Ps', 'Pe', 'Pi', 'Pf', 'Pd', 'S', 'Emoji_Presentation'])('has the members of %s', (name) => {
    const [all, latin] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(latinSource(`\\p{${name}}`)!)];
    expect(LATIN.filter((letter) => latin.test(letter))).toEqual(LATIN.filter((letter) => all.test(letter)));
  });

  it.each([
    ['^[^\\p{M}]$', '^[^]$'],
    ['\\[\\p{Nd}\\]', '\\[[0-9]\\]'],
    ['[\\]\\p{Nd}]\\p{M}', '[\\]0-9][]'],
    ['[\\\\\\p{Nd}]', '[\\\\0-9]'],
  ])('%s → %s', (source, latin) => {
    expect(latinSource(source)).toBe(latin);
  });

  it('tells classes that it does not know', () => {
    expect(latinSource('[\\p{L}\\p{Cf}]')).toBeNull();
    expect(isReplaced('\\p{Cf}', 'u')).toBe(false);
  });
});

describe('latinPattern', () => {
  it.each(['Kraków, 3,000', 'Київ, 3,000', 'ſ and K', '“Œuvre” – €5'])('finds in %s what the expression finds', (text) => {
    const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => [match.index, match[0], match.groups!.word]);
    expect(found(latinPattern('(?<word>\\p{L}+)|\\p{N}', 'giu'))).toEqual(found(/(?<word>\p{L}+)|\p{N}/giu));
    expect(text.replace(latinPattern('(?<one>\\p{L})', 'gu'), '[$<one>]')).toBe(text.replace(/(?<one>\p{L})/gu, '[$<one>]'));
  });

  it('remembers its place where texts of both kinds take turns', () => {
    const pattern = latinPattern('\\p{L}', 'gu');
    expect([pattern.exec('ab')?.index, pattern.exec('жж')?.index, pattern.exec('ab')]).toEqual([0, 1, null]);
    expect(pattern.lastIndex).toBe(0);
  });

  it('makes an expression of its own kind', () => {
    expect(new RegExp(latinPattern('\\p{L}', 'iu'))).toEqual(/\p{L}/iu);
  });
});

describe('withLatinPatterns', () => {
  it.each([
    ['const a = /\\p{L}/u;', 'const a = /* @__PURE__ */ latinPattern("\\\\p{L}", "u");'],
    ['const f = () => /\\p{L}/u;', 'const latinPattern1 = /* @__PURE__ */ latinPattern("\\\\p{L}", "u");\nconst f = () => latinPattern1;'],
    ['const f = () => /\\p{L}/gu;', 'const f = () => /* @__PURE__ */ latinPattern("\\\\p{L}", "gu");'],
    ["const a = new RegExp(b + '\\\\p{L}', 'u');", "const a = /* @__PURE__ */ latinPattern(b + '\\\\p{L}', 'u');"],
  ])('%s', (code, expected) => {
    expect(withLatinPatterns(code, 'here')).toBe(`import { latinPattern } from "here";\n${expected}`);
  });

  it.each(['const a = /[a-z]/u;', 'const a = /\\p{Cf}/u;', "const a = new RegExp('a', 'g');", "const a = '\\\\p{L}';"])(
    'leaves %s',
    (code) => {
      expect(withLatinPatterns(code, 'here')).toBe(code);
    },
  );

  it('knows the classes of nearly all expressions of lib', () => {
    const left = literalPatterns().filter(({ source, flags }) => source.includes('\\p{') && !isReplaced(source, flags));
    expect(left.length).toBeLessThan(6);
  });
});
