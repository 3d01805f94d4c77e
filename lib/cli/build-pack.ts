import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACK_VERSION } from '../browser/read-pack.ts';
import type { Article, Pack, PackFact, Sentence } from '../types.ts';
import { isArticleFile, readArticleFile } from './read-article-file.ts';
import { type FactsFile, readFactsFile, readMetadataFile } from './read-sidecar.ts';

const BUNDLED = fileURLToPath(new URL('../../assets/articles/', import.meta.url));

/** The pack that ships with the extension, from assets/articles with its editorial facts. */
export function buildBundledPack(): Promise<Pack> {
  return buildPack(BUNDLED, { id: 'bundled', title: 'Articles that come with Corroborate' });
}

/** A pack from a folder of articles. Its name is the folder's. The report has one line a file: what was read from it, or why it was skipped. */
export async function buildPackFromFolder(folder: string): Promise<{ pack: Pack; report: string[] }> {
  const report: string[] = [];
  const name = basename(resolve(folder));
  return { pack: await buildPack(folder, { id: name, title: name }, report), report };
}

/**
 * A pack from the .txt and .html files of a folder, in the order of their names. NAME.json beside NAME.txt has what is known of the
 * article (id, outlet, author, published, title, url); facts.json has the editorial facts. The same files give the same pack.
 * Throws one line where metadata or facts are broken; files without an article are skipped and reported.
 */
export async function buildPack(folder: string, { id, title }: { id: string; title: string }, report: string[] = []): Promise<Pack> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${folder}: ${error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'it is no folder' : error.message}`,
    );
  });
  files.sort();
  const articles: Article[] = [];
  for (const file of files.filter(isArticleFile)) {
    const stem = file.replace(/\.\w+$/, '');
    const meta = files.includes(`${stem}.json`) ? await readMetadataFile(join(folder, `${stem}.json`)) : {};
    try {
      const article = await readArticleFile(join(folder, file), meta.url ?? null, { id: stem, ...meta });
      articles.push(article);
      report.push(describe(file, article));
    } catch (error) {
      report.push(`${file}: skipped, ${error instanceof Error ? error.message.replace(/^.*: /, '') : error}`);
    }
  }
  for (const file of files.filter((file) => !isUsed(file, files))) report.push(`${file}: skipped, neither an article nor its metadata`);
  const repeated = articles.find((article, n) => articles.findIndex((other) => other.id === article.id) < n);
  if (repeated) throw new Error(`${folder}: two articles have the id "${repeated.id}"`);
  const facts = files.includes('facts.json') ? linkFacts(await readFactsFile(join(folder, 'facts.json')), articles) : null;
  return { format: 'corroborate-pack', version: PACK_VERSION, id, title, articles, facts };
}

/** The pack as a file. Keys stand in one order whatever order they were made in, so that the same pack has the same bytes. */
export function serialisePack(pack: Pack): string {
  const { format, version, id, title } = pack;
  const articles = pack.articles.map((article) => ({
    id: article.id,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    title: article.title,
    url: article.url,
    text: article.text,
    sentences: article.sentences.map(({ index, kind, text, block, start, end }: Sentence) => ({ index, kind, text, block, start, end })),
  }));
  const facts = pack.facts?.map(({ id, label, definition, reports }: PackFact) => ({
    id,
    label,
    definition,
    reports: reports.map(({ article, sentence }) => ({ article, sentence })),
  }));
  return `${JSON.stringify({ format, version, id, title, articles, facts: facts ?? null })}\n`;
}

/** Editorial facts name sentences by their words; a pack names them by number. Throws where the words are not in the article. */
function linkFacts({ facts }: FactsFile, articles: readonly Article[]): PackFact[] {
  return facts.map(({ id, label, definition, reports }) => ({
    id,
    label,
    ...(definition === undefined ? {} : { definition }),
    reports: reports.map((report) => {
      const article = articles.find((article) => article.id === report.article);
      if (!article) throw new Error(`facts.json: fact "${id}" names the article "${report.article}", which is not in the folder`);
      const sentence = article.sentences.find((sentence) => sentence.text === report.text);
      if (!sentence) throw new Error(`facts.json: fact "${id}" quotes a sentence that "${article.id}" does not have: ${report.text}`);
      return { article: article.id, sentence: sentence.index };
    }),
  }));
}

function describe(file: string, { id, title, outlet, published, sentences }: Article): string {
  const known = [outlet ?? 'outlet unknown', published ?? 'date unknown', title ? `“${title}”` : 'untitled'].join(', ');
  return `${file}: ${id}, ${sentences.length} sentences, ${known}`;
}

function isUsed(file: string, files: readonly string[]): boolean {
  if (isArticleFile(file) || file === 'facts.json' || file.startsWith('.')) return true;
  return file.endsWith('.json') && files.some((other) => isArticleFile(other) && other.replace(/\.\w+$/, '.json') === file);
}
