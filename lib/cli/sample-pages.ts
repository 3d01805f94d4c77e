import { readdir, readFile } from 'node:fs/promises';
import { readPlainText } from '../extract/plain-text.ts';
import type { Article, SentenceKind } from '../types.ts';

export interface SamplePage {
  /** Where it is served, "/voice-of-pakistan/2024/12/27/title-in-lower-case". */
  path: string;
  title: string;
  html: string;
  /** Id of the indexed article that the page shows; null for the sample article, which no index has. */
  article: string | null;
}

const SAMPLE = new URL('../../tests/pages/sample-article.html', import.meta.url);
const ARTICLES = new URL('../../assets/articles/', import.meta.url);

/** The sample article first, then a clean page of each article of the bundled index. */
export async function samplePages(): Promise<SamplePage[]> {
  const html = await readFile(SAMPLE, 'utf8');
  const title = /<title>([^<|]*) \|/.exec(html)?.[1] ?? 'Sample article';
  const sample = { path: '/world/2024/12/29/north-korean-prisoner-of-war-dies', title, html, article: null };
  const texts = (await readdir(ARTICLES)).filter((file) => file.endsWith('.txt')).sort();
  return [sample, ...(await Promise.all(texts.map(pageOfArticle)))];
}

/** A page of an article's text alone, as an outlet without any furniture would print it. */
export function pageOfText(raw: string, meta: Partial<Article> = {}): string {
  return pageOf(readPlainText(raw, meta));
}

async function pageOfArticle(file: string): Promise<SamplePage> {
  const [raw, meta] = await Promise.all([
    readFile(new URL(file, ARTICLES), 'utf8'),
    readFile(new URL(file.replace(/\.txt$/, '.json'), ARTICLES), 'utf8'),
  ]);
  const article = readPlainText(raw, JSON.parse(meta));
  const date = article.published?.slice(0, 10).split('-') ?? [];
  const path = `/${[slug(article.outlet ?? 'unknown outlet'), ...date, slug(article.title ?? article.id)].join('/')}`;
  return { path, title: article.title ?? `Untitled article (${article.id})`, html: pageOf(article), article: article.id };
}

function pageOf({ title, outlet, author, published, text, sentences }: Article): string {
  const kinds = new Map<number, SentenceKind>();
  for (const { block, kind } of sentences) if (!kinds.has(block)) kinds.set(block, kind);
  const body = text.split('\n').map((block, number) => element(kinds.get(number) ?? 'text', block));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title ? { headline: title } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    ...(outlet ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title ?? 'Article')}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>
  :root { color-scheme: light dark; }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1.2rem; font: 19px/1.6 Georgia, serif; }
  .byline { color: GrayText; font: 14px/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<main>
<article>
${title && kinds.get(0) !== 'title' ? `${element('title', title)}\n` : ''}${byline(author, published)}${body.join('\n')}
</article>
</main>
</body>
</html>
`;
}

function element(kind: SentenceKind, text: string): string {
  const tag = { title: 'h1', heading: 'h2', item: 'li', 'lead-in': 'p', text: 'p' }[kind];
  return tag === 'li' ? `<ul><li>${escapeHtml(text)}</li></ul>` : `<${tag}>${escapeHtml(text)}</${tag}>`;
}

function byline(author: string | null, published: string | null): string {
  const parts = [
    author && `By ${escapeHtml(author)}`,
    published && `<time datetime="${escapeHtml(published)}">${escapeHtml(published.slice(0, 10))}</time>`,
  ];
  const said = parts.filter(Boolean).join(' · ');
  return said && `<p class="byline">${said}</p>\n`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
