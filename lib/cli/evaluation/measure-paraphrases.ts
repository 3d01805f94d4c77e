import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../match/lexicon.ts';
import { linkCluster } from '../../match/link-cluster.ts';
import { SearchIndex } from '../../match/search-index.ts';
import { review } from '../../pipeline.ts';
import type { Article, Pack } from '../../types.ts';
import { makeArticle } from '../make-article.ts';
import { ROOT } from '../training/events.ts';
import { averagePrecision, type Scored } from '../training/metrics.ts';

/** Each report of an invented story told again in other words, beside something else of the same story. */
export interface ParaphraseFigures {
  /** Rows: each has one report, one paraphrase, one near miss. */
  rows: number;
  /** Average precision of the paraphrases among all pairs of sentences of a story. */
  ap: number;
  /** Paraphrases that the product shows beside the report, as the page, and what else it shows there. */
  shown: number;
  wrong: number;
}

const PACK: Omit<Pack, 'articles'> = { format: 'corroborate-pack', version: 1, id: 'told', title: 'Told', facts: null };

interface Story {
  name: string;
  published: string;
  /** Article by sign: reports "=", paraphrases "~", near misses "!". */
  said: Record<'=' | '~' | '!', string[]>;
}

/** Reads tests/fixtures/paraphrases/stories.txt. */
export function readParaphrases(): Story[] {
  const stories: Story[] = [];
  for (const line of readFileSync(`${ROOT}tests/fixtures/paraphrases/stories.txt`, 'utf8').split('\n')) {
    const head = /^# ([\w-]+) (\d{4}-\d\d-\d\d)$/.exec(line);
    if (head) stories.push({ name: head[1]!, published: head[2]!, said: { '=': [], '~': [], '!': [] } });
    else if (/^[=~!] /.test(line)) stories.at(-1)!.said[line[0] as '=' | '~' | '!'].push(line.slice(2));
  }
  return stories;
}

/** Nothing is fitted on these stories: the committed weights are measured. */
export function measureParaphrases(lexicon: Lexicon): ParaphraseFigures {
  const figures = { rows: 0, shown: 0, wrong: 0 };
  const scored: Scored[] = [];
  for (const { name, published, said } of readParaphrases()) {
    const write = (sign: '=' | '~' | '!'): Article =>
      makeArticle(
        `${name} ${sign}`,
        said[sign].map((text) => ({ text, kind: 'text' as const })),
        { outlet: sign, published },
      );
    const page = write('=');
    const others = [write('~'), write('!')];
    figures.rows += said['='].length;
    scored.push(...scorePairs([page, ...others], lexicon));
    const index = SearchIndex.build([{ ...PACK, articles: others }], lexicon);
    for (const { facts, index: row } of review(page, index).sentences) {
      const reports = new Set(facts.flatMap((fact) => fact.reports.map((report) => `${report.article} ${report.sentence}`)));
      const isRight = reports.delete(`${others[0]!.id} ${row}`);
      if (isRight) figures.shown++;
      figures.wrong += reports.size;
    }
  }
  return { ...figures, ap: averagePrecision(scored) };
}

function scorePairs(articles: Article[], lexicon: Lexicon): Scored[] {
  const [page, told] = articles as [Article, Article, Article];
  const scores = new Map(linkCluster(articles, lexicon).map(({ a, b, score }) => [`${a} ${b}`, score]));
  const scored: Scored[] = [];
  for (const [n, left] of articles.entries()) {
    for (const right of articles.slice(n + 1)) {
      for (const { index: i } of left.sentences) {
        for (const { index: j } of right.sentences) {
          const score = scores.get(`${left.id},${i} ${right.id},${j}`) ?? scores.get(`${right.id},${j} ${left.id},${i}`) ?? 0;
          scored.push({ score, y: left === page && right === told && i === j ? 1 : 0 });
        }
      }
    }
  }
  return scored.sort((a, b) => b.score - a.score || a.y - b.y);
}
