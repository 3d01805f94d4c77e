import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACK_VERSION } from '../browser/read-pack.ts';
import { cleanNames } from '../pack/clean-names.ts';
import type { Article, Pack, PackFact } from '../types.ts';
import { isArticleFile, readArticleFile, UnreadableFile } from './read-article-file.ts';
import { type FactsFile, readFactsFile, readMetadataFile } from './read-sidecar.ts';

const BUNDLED = fileURLToPath(new URL('../../assets/articles/', import.meta.url));

/** The pack that ships with the extension, from assets/articles with its editorial facts. */
export async function buildBundledPack(): Promise<Pack> {
  return (await buildPack(BUNDLED, { id: 'bundled', title: 'Articles that come with Corroborate' })).pack;
}

/** A pack from a folder of articles. Its name is the folder's. */
export function buildPackFromFolder(folder: string, onProgress?: (done: number, total: number) => void): Promise<BuiltPack> {
  const name = basename(resolve(folder)) || 'pack';
  return buildPack(folder, { id: name, title: name }, onProgress);
}

export interface BuiltPack {
  pack: Pack;
  /** One line a file: what was read from it, or why it was skipped. */
  report: string[];
}

/**
 * A pack from the .txt and .html files of a folder, in the order of their names. NAME.json beside NAME.txt has what is known of the
 * article (id, outlet, author, published, title, url); facts.json has the editorial facts. The same files give the same pack.
 * Files that hold no readable article are skipped and reported. Throws one line where metadata or facts are broken.
 */
async function buildPack(
  folder: string,
  { id, title }: { id: string; title: string },
  onProgress: (done: number, total: number) => void = () => {},
): Promise<BuiltPack> {
  const files = await listFolder(folder);
  const names = files.map(({ name }) => name);
  const candidates = files.filter((file) => !file.isDirectory() && isArticleFile(file.name)).map(({ name }) => name);
  const articles: Article[] = [];
  const report: string[] = [];
  for (const [n, file] of candidates.entries()) {
    const stem = stemOf(file);
    const meta = names.includes(`${stem}.json`) ? await readMetadataFile(join(folder, `${stem}.json`)) : {};
    try {
      const article = cleanNames(await readArticleFile(join(folder, file), meta.url ?? null, { id: stem, ...meta }));
      articles.push(article);
      report.push(describe(file, article));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      report.push(`${file}: skipped, ${error.reason}`);
    }
    onProgress(n + 1, candidates.length);
  }
  report.push(...files.flatMap((file) => whyLeft(file, names)));
  const repeated = articles.find((article, n) => articles.findIndex((other) => other.id === article.id) < n);
  if (repeated) throw new Error(`${folder}: two articles have the id "${repeated.id}"`);
  const facts = names.includes('facts.json') ? linkFacts(await readFactsFile(join(folder, 'facts.json')), articles) : null;
  return { pack: { format: 'corroborate-pack', version: PACK_VERSION, id, title, articles, facts }, report };
}

/** By name, code unit by code unit, so that the order is the same on every machine. */
async function listFolder(folder: string): Promise<Dirent[]> {
  const files = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${folder}: ${error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'it is no folder' : error.message}`,
    );
  });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function stemOf(file: string): string {
  return file.replace(/\.\w+$/, '');
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

/** Why a file that is no article was left; nothing for metadata, facts, hidden files, and the pictures a browser saves beside a page. */
function whyLeft(file: Dirent, names: readonly string[]): string[] {
  const { name } = file;
  const isPartOfPage = file.isDirectory() && names.some((other) => isArticleFile(other) && name === `${stemOf(other)}_files`);
  const isMetadata = name.endsWith('.json') && names.some((other) => isArticleFile(other) && `${stemOf(other)}.json` === name);
  if (name.startsWith('.') || isPartOfPage || isMetadata || name === 'facts.json') return [];
  if (file.isDirectory()) return [`${name}: skipped, it is a folder`];
  return isArticleFile(name) ? [] : [`${name}: skipped, neither an article nor its metadata`];
}
