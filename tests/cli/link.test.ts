import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link } from '../../lib/cli/link.ts';
import { MERGER } from '../match/events.ts';

async function save(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'link-')), 'cluster.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('link', () => {
  it('reads sentences as strings or with a kind, and answers by article id and number', async () => {
    const articles = [
      { id: 1, sentences: MERGER[0]!.sentences.map(({ text }) => text) },
      {
        id: 'b',
        published: null,
        outlet: 'City Wire',
        sentences: MERGER[1]!.sentences.map(({ text, kind }) => ({ text, kind, more: true })),
      },
    ];
    const { pairs } = await link(await save({ articles, note: 'ignored' }));
    expect(pairs.length).toBeGreaterThan(3);
    for (const { a, b } of pairs) expect([a[0], b[0]]).toEqual(['1', 'b']);
    expect(pairs.some((pair) => pair.same)).toBe(true);
  });

  it.each([
    ['{', /no cluster/],
    ['{"articles": [{"sentences": []}]}', /articles\.0\.id/],
    ['[]', /no cluster/],
  ])('refuses %s in one line', async (content, message) => {
    await expect(link(await save(content))).rejects.toThrow(message);
  });

  it('answers an empty cluster with no pairs', async () => {
    expect(await link(await save({ articles: [] }))).toEqual({ pairs: [] });
  });
});
