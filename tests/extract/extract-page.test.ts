import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/extract/extract-page.ts';
import { rangeFor } from '../../lib/extract/text-map.ts';
import { extractPage } from '../../lib/extract/whole-page.ts';

/** A page that broke becomes a folder: source.html, and expected.json with what must be read from it. All invented. */
const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const ADDRESS = 'https://news.example/2031/story';

interface Expected {
  status: 'article' | 'not-article' | 'not-english';
  /** Where the page was found, if not at ADDRESS. */
  address?: string;
  contentType?: 'application/xhtml+xml' | 'image/svg+xml';
  outlet?: string | null;
  author?: string | null;
  published?: string | null;
  title?: string | null;
  url?: string | null;
  blocks?: string[];
  kinds?: string[];
}

function open(slug: string): { document: Document; url: string; expected: Expected } {
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, FOLDER), 'utf8')) as Expected;
  const url = expected.address ?? ADDRESS;
  const source = readFileSync(new URL(`${slug}/source.html`, FOLDER), 'utf8');
  const { window } = new JSDOM(source, { url, contentType: expected.contentType ?? 'text/html' });
  return { document: window.document as unknown as Document, url, expected };
}

function statusOf(document: Document, url: string): string {
  const steps = readPage(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.status;
  }
}

describe('pages', () => {
  it.each(readdirSync(FOLDER).sort())('%s', (slug) => {
    const { document, url, expected } = open(slug);
    const before = document.documentElement.outerHTML;
    expect(statusOf(document, url)).toBe(expected.status);
    const found = extractPage(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
    if (expected.status !== 'article') {
      expect(found).toBeNull();
      return;
    }
    const { outlet, author, published, title, text, sentences } = found!.article;
    expect({ outlet, author, published, title, url: found!.article.url }).toEqual({
      outlet: expected.outlet,
      author: expected.author,
      published: expected.published,
      title: expected.title,
      url: expected.url,
    });
    expect(text.split('\n')).toEqual(expected.blocks);
    if (expected.kinds) expect(sentences.map(({ kind }) => kind)).toEqual(expected.kinds);
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      const range = rangeFor(found!.map, sentence)!;
      const words = (text: string) =>
        text
          .replace(/[\u00ad]|no no no | Opens in a new window|\[1\]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      expect(words(range.toString())).toBe(sentence.text);
    }
  });
});
