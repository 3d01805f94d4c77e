import * as v from 'valibot';
import type { Pack } from '../types.ts';
import type { Result } from './messages.ts';
import { articleSchema } from './read-article.ts';

/** The one version of the format this program reads and writes. */
export const PACK_VERSION = 1;
/** Most articles in a pack: a search over more sentences than these hold would be felt on every page. */
const MAX_ARTICLES = 2_000;
const MAX_FACTS = 20_000;
const MAX_REPORTS = 20_000;
/** Longest id, label or title of a pack or fact, in UTF-16 units. */
const MAX_NAME = 2_000;

const name = v.pipe(v.string(), v.minLength(1, 'A name is empty.'), v.maxLength(MAX_NAME));

const factSchema = v.object({
  id: name,
  label: name,
  definition: v.optional(v.pipe(v.string(), v.maxLength(MAX_NAME))),
  reports: v.pipe(
    v.array(v.object({ article: name, sentence: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    v.maxLength(MAX_REPORTS, 'A fact has too many reports.'),
  ),
});

const packSchema = v.object({
  format: v.literal('corroborate-pack', 'This file is no Corroborate pack.'),
  version: v.literal(
    PACK_VERSION,
    ({ input }) => `The pack has format version ${JSON.stringify(input)}, this program reads version ${PACK_VERSION}.`,
  ),
  id: name,
  title: name,
  articles: v.pipe(v.array(articleSchema), v.maxLength(MAX_ARTICLES, 'The pack has too many articles.')),
  facts: v.nullable(v.pipe(v.array(factSchema), v.maxLength(MAX_FACTS, 'The pack has too many facts.'))),
});

/**
 * Checks a pack from a file, as any input from outside: every sentence stands where it says it does, every report of a fact names a
 * sentence that is there. The message names the first place that is broken, by its path ("articles.2.sentences.0.kind") or its ids.
 */
export function readPack(data: unknown): Result<Pack> {
  const read = v.safeParse(packSchema, data);
  if (!read.success) {
    const issue = read.issues[0];
    const path = v.getDotPath(issue);
    return { ok: false, message: path === null ? issue.message : `${issue.message} (at ${path})` };
  }
  const pack = read.output as Pack;
  const message = findRepeatedId(pack) ?? findLooseReport(pack);
  return message === null ? { ok: true, value: pack } : { ok: false, message };
}

function findRepeatedId({ articles, facts }: Pack): string | null {
  for (const [kind, list] of [
    ['articles', articles],
    ['facts', facts ?? []],
  ] as const) {
    const ids = new Set<string>();
    for (const [n, { id }] of list.entries()) {
      if (ids.has(id)) return `Two ${kind} have the id "${id}". (at ${kind}.${n}.id)`;
      ids.add(id);
    }
  }
  return null;
}

function findLooseReport({ articles, facts }: Pack): string | null {
  const sentences = new Map(articles.map((article) => [article.id, article.sentences.length]));
  for (const [n, fact] of (facts ?? []).entries()) {
    for (const [m, { article, sentence }] of fact.reports.entries()) {
      const place = `(at facts.${n}.reports.${m})`;
      const count = sentences.get(article);
      if (count === undefined) return `The fact "${fact.id}" names the article "${article}", which is not in the pack. ${place}`;
      if (sentence >= count) return `The fact "${fact.id}" names sentence ${sentence} of "${article}", which has ${count}. ${place}`;
    }
  }
  return null;
}
