import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withHashes } from '../../lib/browser/hash-articles.ts';
import { buildBundledPack } from '../../lib/cli/build-pack.ts';
import type { Review } from '../../lib/types.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('withHashes', () => {
  it('hashes the page and the articles that are quoted, and no other', async () => {
    const { articles } = await buildBundledPack();
    const [page, quoted, silent] = articles;
    const report = {
      article: quoted!.id,
      outlet: null,
      author: null,
      published: null,
      title: null,
      url: null,
      sentence: 0,
      quote: '',
      differences: [],
      origin: 0,
    };
    const review: Review = {
      title: null,
      outlet: null,
      published: null,
      copyOf: null,
      sentences: [],
      omitted: [{ fact: 'f', label: 'F', origins: 1, reports: [report] }],
      origins: [],
    };
    const { hashes } = await withHashes(review, page!, articles);
    expect(hashes).toEqual({ page: sha256(page!.text), articles: { [quoted!.id]: sha256(quoted!.text) } });
    expect(hashes!.articles).not.toHaveProperty(silent!.id);
  });
});
