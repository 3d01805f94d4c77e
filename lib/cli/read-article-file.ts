import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { readPlainText } from '../extract/plain-text.ts';
import type { Article } from '../types.ts';

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
      ? await text(process.stdin)
      : await readFile(file).catch((error: NodeJS.ErrnoException) => {
          throw new Error(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
        });
  const isHtml = file === '-' ? LOOKS_LIKE_HTML.test(raw.toString()) : HTML.has(extname(file).toLowerCase());
  const article = isHtml ? await readHtml(raw, url) : readPlainText(raw.toString(), url === null ? meta : { url, ...meta });
  if (!article || article.sentences.length === 0) throw new Error(`${file}: no article found in it`);
  return isHtml ? { ...article, ...meta } : article;
}

/** jsdom is loaded only where it is needed; it takes the encoding from the bytes and the page's own <meta>. */
async function readHtml(raw: string | Buffer, url: string | null): Promise<Article | null> {
  const [{ JSDOM, VirtualConsole }, { extractPage }] = await Promise.all([import('jsdom'), import('../extract/extract-page.ts')]);
  const { window } = new JSDOM(raw, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() });
  try {
    return extractPage(window.document, url)?.article ?? null;
  } finally {
    window.close();
  }
}
