import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readPlainText } from '../extract/plain-text.ts';
import type { Article } from '../types.ts';
import { whyUnreadable } from './why-unreadable.ts';

const HTML = new Set(['.html', '.htm', '.xhtml']);
const LOOKS_LIKE_HTML = /^\uFEFF?\s*<(?:!doctype|!--|\?xml|html|head|body|article|div|main|meta|title|p)\b/i;

/** True for files that hold an article by their names: .txt, .html, .htm, .xhtml. */
export function isArticleFile(file: string): boolean {
  const extension = extname(file).toLowerCase();
  return extension === '.txt' || HTML.has(extension);
}

/**
 * The article in a file: .html as the content script reads it, anything else as plain text; "-" is standard input, told apart by its
 * first characters. `url` is the page's address, where it is known. Throws one line that names the file where it holds no article.
 */
export async function readArticleFile(file: string, url: string | null, meta: Partial<Article> = {}): Promise<Article> {
  const raw =
    file === '-'
      ? await buffer(process.stdin)
      : await readFile(file).catch((error: unknown) => {
          throw new Error(`${file}: ${whyUnreadable(error)}`);
        });
  const isHtml = file === '-' ? LOOKS_LIKE_HTML.test(raw.toString()) : HTML.has(extname(file).toLowerCase());
  if (!isHtml && isBinary(raw)) throw new Error(`${file}: it is not a text`);
  const article = isHtml ? await readHtml(raw, url) : readPlainText(raw.toString(), url === null ? meta : { url, ...meta });
  if (!article || article.sentences.length === 0) throw new Error(`${file}: no article found in it`);
  return isHtml ? { ...article, ...meta } : article;
}

/** A program, an archive or a picture, whatever its name says. No text in UTF-8 or an older encoding has a zero byte. */
function isBinary(raw: Buffer): boolean {
  return raw.includes(0);
}

/** jsdom is loaded only where it is needed; it takes the encoding from the bytes and the page's own <meta>. */
async function readHtml(raw: Buffer, url: string | null): Promise<Article | null> {
  const [{ JSDOM, VirtualConsole }, { extractPage }] = await Promise.all([import('jsdom'), import('../extract/extract-page.ts')]);
  const { window } = new JSDOM(raw, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() });
  try {
    return extractPage(window.document, url)?.article ?? null;
  } finally {
    window.close();
  }
}
