import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPack } from '../../lib/browser/read-pack.ts';
import { buildBundledPack } from '../../lib/cli/build-pack.ts';
import { sayFailure } from '../../lib/cli/say-failure.ts';
import { serialisePack } from '../../lib/pack/serialise-pack.ts';
import { share } from './cases.ts';

/** What people and programs put where something else belongs. */
const WRONG = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    -1,
    0,
    1.5,
    1e9,
    Number.NaN,
    '',
    'x',
    '__proto__',
    [],
    {},
    true,
    'javascript:alert(1)',
    '\ud83d',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Tree = Record<string, unknown>;

/** Every place of a pack, as the keys that lead there. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).slice(0, 4); // the first of a list stands for the others
  return [path, ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function put(root: Tree, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  let at = root;
  for (const key of path.slice(0, -1)) at = at[key] as Tree;
  at[path.at(-1)!] = value;
  return root;
}

it('packs: any file is read or refused with a sentence, and what is read is whole', async () => {
  const source = serialisePack(await buildBundledPack());
  const places = placesIn(JSON.parse(source));
  const broken = fc.tuple(fc.array(fc.tuple(fc.constantFrom(...places), WRONG), { maxLength: 2 })).map(([changes]) => {
    let pack: unknown = JSON.parse(source);
    for (const [path, value] of changes) {
      try {
        pack = put(pack as Tree, path, value);
      } catch {
        // the first change took away what the second one is about
      }
    }
    return pack;
  });
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: broken }, { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> }), (data) => {
      const read = readPack(data);
      if (!read.ok) {
        expect(sayFailure(read.failure)).toMatch(/\S/);
        return;
      }
      const { articles, facts } = read.value;
      for (const { text, sentences, url } of articles) {
        for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        if (url !== null) expect(url).not.toMatch(/^\s*javascript:/i);
      }
      const counts = new Map(articles.map(({ id, sentences }) => [id, sentences.length]));
      for (const { reports } of facts ?? []) {
        for (const { article, sentence } of reports) expect(sentence).toBeLessThan(counts.get(article) ?? 0);
      }
    }),
    share(0.05),
  );
});
