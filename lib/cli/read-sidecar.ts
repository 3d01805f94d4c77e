import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { isWebAddress } from '../browser/read-pack.ts';
import type { Article } from '../types.ts';

const field = v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty; write null for what is not known'))));
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const metadataSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.minLength(1))),
  outlet: field,
  author: field,
  published: v.optional(v.nullable(v.pipe(v.string(), v.regex(ISO, 'is no ISO date such as 2024-12-27 or 2024-12-28T14:41:00+01:00')))),
  title: field,
  url: v.optional(v.nullable(v.pipe(v.string(), v.check(isWebAddress, 'is no address of a web page (http or https)')))),
});

const factsSchema = v.object({
  facts: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      label: v.pipe(v.string(), v.minLength(1)),
      definition: v.optional(v.string()),
      reports: v.array(v.object({ article: v.string(), text: v.string() })),
    }),
  ),
});

/** Editorial facts as a person writes them: the sentences that report a fact stand there by their words. */
export type FactsFile = v.InferOutput<typeof factsSchema>;

/** What NAME.json says of the article in NAME.txt or NAME.html: known, or null where it is known to be unknown, or nothing. */
export function readMetadataFile(file: string): Promise<Partial<Article>> {
  return readJson(file, metadataSchema) as Promise<Partial<Article>>;
}

/** What the file of the same name with .json beside an article's file says of it; nothing where there is none, or the article comes by standard input. */
export function readMetadataBeside(file: string): Promise<Partial<Article>> {
  const beside = file.replace(/\.\w+$/, '.json');
  return file === '-' || beside === file || !existsSync(beside) ? Promise.resolve({}) : readMetadataFile(beside);
}

export function readFactsFile(file: string): Promise<FactsFile> {
  return readJson(file, factsSchema);
}

/** Throws one line that names the file and the place. */
async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(file)}: ${error instanceof Error ? error.message : error}`);
  }
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  const issue = read.issues[0];
  throw new Error(`${basename(file)}: ${v.getDotPath(issue) ?? 'the file'} ${issue.message}`);
}
