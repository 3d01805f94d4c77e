import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { extractPage } from '../../lib/extract/whole-page.ts';

/** Real pages with the article that Readability's own tests expect. Kept beside the checkout because the texts are not ours; skipped where they are missing. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);
const folders = existsSync(PAGES) ? readdirSync(PAGES).sort() : [];

/** Shorter paragraphs of the expected articles are labels ("Advertisement", "$7/month") as often as text, in UTF-16 units. */
const RUNNING_TEXT = 80;
const LEAST_RECALL = 0.95;
const MOST_EXTRA = 0.06;

const plain = (text: string | null) =>
  (text ?? '')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const dense = (text: string) => text.replace(/\s/g, '');

/** Share of the expected running text that was read, and share of what was read that is not expected (the headline is not part of what Readability expects). */
function measure(folder: string): { recall: number; extra: number } {
  const read = (file: string) => readFileSync(new URL(`${folder}/${file}`, PAGES), 'utf8');
  const virtualConsole = new VirtualConsole(); // jsdom complains about style sheets it cannot read
  const page = new JSDOM(read('source.html'), { url: 'https://news.example/2031/story', virtualConsole }).window.document;
  const expected = new JSDOM(read('expected.html'), { virtualConsole }).window.document;
  const found = extractPage(page as unknown as Document, page.URL);
  if (found === null) return { recall: 0, extra: 0 };
  const text = plain(found.article.text);
  const paragraphs = [...expected.querySelectorAll('p')].filter((p) => !p.closest('figure, aside')).map((p) => plain(p.textContent));
  const running = paragraphs.filter((paragraph) => paragraph.length >= RUNNING_TEXT);
  const sum = (texts: string[]) => texts.reduce((length, each) => length + each.length, 0);
  const whole = dense(expected.body.textContent ?? '');
  const blocks = found.article.text.split('\n').slice(found.article.sentences[0]?.kind === 'title' ? 1 : 0);
  return {
    recall: sum(running.filter((paragraph) => text.includes(paragraph))) / sum(running),
    extra: sum(blocks.filter((block) => !whole.includes(dense(plain(block))))) / text.length,
  };
}

describe.skipIf(folders.length === 0)('real pages of ../shared/pages, against the article Readability expects', () => {
  const report: string[] = [];
  it.each(folders)('%s', (folder) => {
    const { recall, extra } = measure(folder);
    report.push(`${folder.padEnd(28)} recall ${(recall * 100).toFixed(1).padStart(5)} %   extra ${(extra * 100).toFixed(1).padStart(4)} %`);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(extra).toBeLessThanOrEqual(MOST_EXTRA);
  });
  afterAll(() => {
    console.info(report.join('\n'));
  });
});
