import { assembleSentences } from '../sentences/assemble.ts';
import type { Article } from '../types.ts';
import { dropRepeats, type RankedBlock } from './plain/drop-repeats.ts';
import { type Body, findBody } from './plain/find-body.ts';
import { type Line, readLines } from './plain/read-lines.ts';
import { readMetadata } from './plain/read-said-metadata.ts';

/** Longest entry of a list that is told by its place alone, in words. */
const MAX_ITEM_WORDS = 30;
const BIOGRAPHY = /^[^.]{3,60}\s(?:is|was|has|covers|writes|reports|joined)\s/;

/**
 * An article from the text of a page, furniture and all, or from a clean text with one paragraph a line or hard-wrapped.
 * `meta` wins over what the text says, null included; what neither says is null.
 */
export function readPlainText(raw: string, meta: Partial<Article> = {}): Article {
  const lines = readLines(raw);
  const found = findBody(lines);
  const body = found && withGivenTitle(lines, found, meta.title);
  const said = body ? readMetadata(lines, body) : { outlet: null, author: null, published: null };
  if (body && said.author) body.kept = withoutBiography(lines, body.kept, said.author);
  const title = body && body.title !== null ? lines[body.title]!.text : null;
  const { text, sentences } = assembleSentences(body ? dropRepeats(blocksOf(lines, body)) : []);
  const { outlet, author, published } = said;
  return { id: idOf(meta, title, text), outlet, author, published, title, url: null, ...known(meta), text, sentences };
}

/** Where the title is given, the line that says it is the title, and no other line is. */
function withGivenTitle(lines: readonly Line[], body: Body, title: string | null | undefined): Body {
  if (title === undefined || (body.title !== null && lines[body.title]!.text === title)) return body;
  const at = lines.findIndex((line, n) => n < body.first && line.text === title);
  return at < 0 ? { ...body, title: null } : { ...body, title: at, kept: body.kept.filter((n) => n > at) };
}

/** The last line may introduce the author: "Ines Okafor is a reporter based in Kessel." */
function withoutBiography(lines: readonly Line[], kept: number[], author: string): number[] {
  const last = kept.at(-1);
  const isAbout = last !== undefined && BIOGRAPHY.test(lines[last]!.text) && lines[last]!.text.startsWith(author);
  return isAbout ? kept.slice(0, -1) : kept;
}

function blocksOf(lines: readonly Line[], body: Body): RankedBlock[] {
  const items = findItems(lines, body.kept);
  const blocks: RankedBlock[] = body.title === null ? [] : [{ kind: 'title', text: lines[body.title]!.text, rank: 1 }];
  body.kept.forEach((number, n) => {
    const { text, kind } = lines[number]!;
    const isLast = n === body.kept.length - 1;
    const isHeading = kind === 'short' && !isLast && text.split(' ').length <= 14 && !items.has(number);
    blocks.push({ kind: items.has(number) ? 'item' : isHeading ? 'heading' : 'paragraph', text, rank: number >= body.core ? 1 : 0 });
  });
  return blocks;
}

/** Entries of lists: bulleted lines, and the lines without a gap between them after a line that ends in ":" or ";". */
function findItems(lines: readonly Line[], kept: readonly number[]): Set<number> {
  const items = new Set(kept.filter((number) => lines[number]!.bullet));
  const hasGaps = kept.some((number, n) => n > 0 && lines[number]!.apart);
  if (!hasGaps) return items;
  kept.forEach((number, n) => {
    if (lines[number]!.kind !== 'prose' || !/[:;]$/.test(lines[number]!.text)) return;
    const group: number[] = [];
    for (const entry of kept.slice(n + 1)) {
      if (group.length > 0 && lines[entry]!.apart) break;
      group.push(entry);
    }
    const isList = group.length > 1 && group.every((entry) => isEntry(lines[entry]!.text));
    if (isList) for (const entry of group) items.add(entry);
  });
  return items;
}

function isEntry(text: string): boolean {
  return text.split(' ').length <= MAX_ITEM_WORDS && !/[:;]$/.test(text) && !/[.!?]["”’)]?\s+\p{Lu}/u.test(text);
}

/** The fields of the metadata that are given at all; null is given, undefined is not. */
function known(meta: Partial<Article>): Partial<Article> {
  return Object.fromEntries(Object.entries(meta).filter(([key, value]) => value !== undefined && key !== 'text' && key !== 'sentences'));
}

/** The given id, else the address, else one made of the title or, without it, of the text: the same text has the same id. */
function idOf(meta: Partial<Article>, title: string | null, text: string): string {
  if (meta.id ?? meta.url) return (meta.id ?? meta.url)!;
  const slug = (meta.title ?? title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug || `untitled-${fnv1a(text)}`;
}

/** 32-bit FNV-1a over code units, in hexadecimal (Fowler, Noll, Vo; constants of the published algorithm). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
