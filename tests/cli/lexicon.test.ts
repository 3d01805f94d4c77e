import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { composeLexicon } from '../../lib/cli/lexicon/compose-lexicon.ts';
import { readWordNet } from '../../lib/cli/lexicon/read-wordnet.ts';

it('npm run lexicon makes the committed lexicon, byte by byte', { timeout: 120_000 }, () => {
  const folder = fileURLToPath(new URL('../../assets/lexicon/', import.meta.url));
  expect(composeLexicon(readWordNet(), `${folder}sources`) === readFileSync(`${folder}lexicon.txt`, 'utf8')).toBe(true);
});
