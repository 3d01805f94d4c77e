import { cutArticle } from '../article/cut-article.ts';
import type { Article } from '../types.ts';
import { type Extraction, type PageReading, readPage } from './extract-page.ts';

/** The article on a page, cut into sentences; null where there is none, or none in English. */
export function extractPage(document: Document, url: string | null): (Omit<Extraction, 'article'> & { article: Article }) | null {
  const reading = readWholePage(document, url);
  return reading.status === 'article' ? { ...reading, article: cutArticle(reading.article) } : null;
}

/** `readPage` in one go, for those who need not stay responsive. */
export function readWholePage(document: Document, url: string | null): PageReading {
  const steps = readPage(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
