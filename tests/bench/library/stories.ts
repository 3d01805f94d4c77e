import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundledPack, buildPackFromFolder } from '../../../lib/cli/build-pack.ts';
import { makeArticle } from '../../../lib/cli/make-article.ts';
import type { Article } from '../../../lib/types.ts';

/** What is read and added at each size. */
export interface Story {
  /** Articles on one event that the bundled pack does not know: the first is read, the others are saved. */
  event: Article[];
  /** An article of the bundled event, at an address of its own. */
  bundled: Article;
  /** Further articles, whose adding is timed. */
  others: Article[];
  source: string;
}

const at = (article: Article): Article => ({ ...article, url: `https://${article.id.replace(/\W/g, '-').toLowerCase()}.example/story` });

/** Of ECB+ where `data` is a folder with ecb_dev.json, else of the events written for the tests. */
export async function readStories(data: string | null): Promise<Story> {
  const [first] = (await buildBundledPack()).articles;
  const bundled = { ...first!, id: 'page', url: 'https://page.example/bundled', text: first!.text };
  if (data !== null) {
    const { clusters } = JSON.parse(await readFile(join(data, 'ecb_dev.json'), 'utf8')) as {
      clusters: { docs: { id: string; sentences: (string | { text: string })[] }[] }[];
    };
    const articles = clusters.map(({ docs }) =>
      docs.map(({ id, sentences }) =>
        at({
          ...makeArticle(
            id,
            sentences.map((one) => ({ text: typeof one === 'string' ? one : one.text, kind: 'text' as const })),
          ),
          outlet: id,
        }),
      ),
    );
    return { event: articles[0]!.slice(0, 9), bundled, others: articles.slice(1, 9).map((cluster) => cluster[0]!), source: 'ECB+' };
  }
  const read = async (name: string) =>
    (await buildPackFromFolder(fileURLToPath(new URL(`../../fixtures/events/${name}`, import.meta.url)))).pack.articles.map(at);
  const [quake, ferry, verdict] = await Promise.all(['andes-earthquake', 'ferry-capsize', 'dumping-verdict'].map(read));
  return {
    event: [...quake!.slice(2), ...quake!.slice(0, 2)],
    bundled,
    others: [...ferry!, ...verdict!],
    source: 'the events of tests/fixtures',
  };
}
