import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readPlainText } from '../extract/plain-text.ts';
import type { Article } from '../types.ts';
import { whyUnreadable } from './why-unreadable.ts';

const HTML = new Set(['.html', '.htm', '.xhtml']);
/** `<!-- saved from url=(0031)https://courier.example/world/dam -->`; the number is the address's length. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,9}\)(https?:\/\/[^\s<>]{1,2000})\s{0,9}-->/i;
/** Bytes in which that comment stands, after the doctype. */
const HEAD_BYTES = 8_192;
const LOOKS_LIKE_HTML = /^\uFEFF?\s*<(?:!doctype|!--|\?xml|html|head|body|article|div|main|meta|title|p)\b/i;

/** A file that holds no article that can be read, and why: `reason` is the message without the file's name. */
export class UnreadableFile extends Error {
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.reason = reason;
  }
}

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
          throw new UnreadableFile(file, whyUnreadable(error));
        });
  const isHtml = file === '-' ? LOOKS_LIKE_HTML.test(raw.toString()) : HTML.has(extname(file).toLowerCase());
  if (!isHtml && isBinary(raw)) throw new UnreadableFile(file, 'it is not a text');
  if (!isHtml) return withSentences(readPlainText(raw.toString(), url === null ? meta : { url, ...meta }), file);
  const address = url ?? savedFrom(raw);
  const article = await readHtml(raw, address);
  if (article === 'not-english') throw new UnreadableFile(file, 'the article in it is not in English');
  if (article === 'not-article') throw new UnreadableFile(file, 'no article found in it');
  return withSentences({ ...article, ...meta }, file);
}

function withSentences(article: Article, file: string): Article {
  if (article.sentences.length === 0) throw new UnreadableFile(file, 'no article found in it');
  return article;
}

/** Where a saved page came from: browsers write it as a comment above it. null where there is none, or it is no page of the web. */
function savedFrom(raw: Buffer): string | null {
  const address = SAVED_FROM.exec(raw.subarray(0, HEAD_BYTES).toString())?.[1] ?? null;
  return address !== null && URL.canParse(address) ? address : null;
}

/** A program, an archive or a picture, whatever its name says. No text in UTF-8 or an older encoding has a zero byte. */
function isBinary(raw: Buffer): boolean {
  return raw.includes(0);
}

/** jsdom is loaded only where it is needed; it takes the encoding from the bytes and the page's own <meta>. */
async function readHtml(raw: Buffer, url: string | null): Promise<Article | 'not-article' | 'not-english'> {
  const [{ JSDOM, VirtualConsole }, { readWholePage }, { cutArticle }] = await Promise.all([
    import('jsdom'),
    import('../extract/whole-page.ts'),
    import('../article/cut-article.ts'),
  ]);
  const { window } = new JSDOM(raw, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() });
  try {
    const reading = readWholePage(window.document, url);
    return reading.status === 'article' ? cutArticle(reading.article) : reading.status;
  } finally {
    window.close();
  }
}
