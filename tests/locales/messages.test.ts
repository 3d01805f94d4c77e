import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, readLocale } from '../messages-stand-in.ts';

const ROOT = join(import.meta.dirname, '../..');
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const STORE_LIMIT = 132; // characters the Chrome Web Store takes for a description

type Messages = Map<string, string>;

function flatten(language: Language): Messages {
  return new Map(
    parseMessagesObject(readLocale(language))
      .filter((message) => 'message' in message && !message.key[0]!.startsWith('@@'))
      .map((message) => [message.key.join('.'), (message as { message: string }).message]),
  );
}

const english = flatten('en');
const stemOf = (key: string) => (CATEGORIES.includes(key.split('.').at(-1)!) ? key.replace(/\.\w+$/, '') : null);
const placeholders = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
/** The key whose English message another language's is compared with: its own, or the one for "other". */
const modelOf = (key: string) => english.get(key) ?? english.get(`${stemOf(key)}.other`);

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = flatten(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('are there for every English one, in every plural category of the language', () => {
    const wanted = [...english.keys()].flatMap((key) => {
      const stem = stemOf(key);
      return stem === null ? [key] : categories.map((category) => `${stem}.${category}`);
    });
    expect([...messages.keys()].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('have the placeholders of the English ones', () => {
    const differing = [...messages].filter(([key, message]) => String(placeholders(message)) !== String(placeholders(modelOf(key) ?? '')));
    expect(differing).toEqual([]);
  });

  it('are written with the signs of good typography', () => {
    const bad = [...messages].filter(([, text]) => /^$|^ | $| {2}|["'`´$<>]|\.\.\./.test(text));
    expect(bad).toEqual([]);
  });

  it('name their language, and a direction', () => {
    expect(messages.get('language')).toBe(language);
    expect(messages.get('direction')).toMatch(/^(ltr|rtl)$/);
  });

  it('describe the extension in what the stores allow', () => {
    expect([...messages.get('manifest.description')!].length).toBeLessThanOrEqual(STORE_LIMIT);
  });
});

describe('messages in French', () => {
  it('keep the space before ; : ? ! unbroken', () => {
    expect([...flatten('fr').values()].filter((text) => /[^\u202f\u00a0][;:?!]/.test(text))).toEqual([]);
  });
});

describe('keys', () => {
  it('are ones that browsers take: letters and digits, whatever the case of the letters', () => {
    const names = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are all used', () => {
    const source = ['lib', 'components', 'entrypoints']
      .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)))
      .filter((file) => /\.tsx?$/.test(file))
      .concat(join(ROOT, 'wxt.config.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const literals = new Set([...source.matchAll(/'([\w.]+)'/g)].map((match) => match[1]!));
    for (const [, group, names] of source.matchAll(/\beach\('([\w.]+)', \[([^\]]*)\]/g))
      for (const [, name] of names!.matchAll(/'(\w+)'/g)) literals.add(`${group}.${name}`);
    const manifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]!));
    const patterns = [...source.matchAll(/`(\w+\.(?:[\w.]|\$\{[^`}]*\})*)`/g)].map(
      (match) => new RegExp(`^${match[1]!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.]+')}$`),
    );
    const isUsed = (key: string) =>
      literals.has(key) || manifest.has(key.replaceAll('.', '_')) || patterns.some((pattern) => pattern.test(key));
    const unused = [...english.keys()].filter((key) => !isUsed(key) && !isUsed(stemOf(key) ?? key));
    expect(unused).toEqual([]);
  });
});
