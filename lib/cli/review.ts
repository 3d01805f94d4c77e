import { review } from '../pipeline.ts';
import type { Report, Review } from '../types.ts';
import { loadIndex } from './load-index.ts';
import { readArticleFile } from './read-article-file.ts';
import { readMetadataBeside } from './read-sidecar.ts';

export interface FileReview {
  file: string;
  review: Review;
}

/** Reviews files against one index. Throws with the file's name where one has no article. */
export async function reviewFiles(
  files: string[],
  options: { url: string | null; packs: string[]; onlyPacks: boolean },
): Promise<FileReview[]> {
  const index = await loadIndex(options.packs, options.onlyPacks);
  const reviews: FileReview[] = [];
  for (const file of files) {
    const article = await readArticleFile(file, options.url, await readMetadataBeside(file));
    reviews.push({ file, review: review(article, index) });
  }
  return reviews;
}

function reportToContract({ article, outlet, published, url, quote, differences }: Report) {
  return {
    article,
    outlet,
    published,
    url,
    quote,
    differences: differences.map(({ kind, here, there, relation }) => ({ kind, here, there, relation })),
  };
}

/** The stable JSON of the command line (see README): less than the Review the extension itself uses, so that this can grow. */
export function toContract({ file, review: { title, outlet, published, copyOf, sentences, omitted, origins, follows } }: FileReview) {
  return {
    file,
    title,
    outlet,
    published,
    copyOf,
    sentences: sentences.map(({ facts, ...sentence }) => ({
      ...sentence,
      facts: facts.map(({ fact, label, score, reports }) => ({ fact, label, score, reports: reports.map(reportToContract) })),
    })),
    omitted: omitted.map(({ reports, ...fact }) => ({ ...fact, reports: reports.map(reportToContract) })),
    origins,
    follows: follows ? { origin: follows.origin, why: follows.why, relation: follows.relation, article: follows.article.article } : null,
  };
}
