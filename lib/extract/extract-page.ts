import type { Block, UncutArticle } from '../types.ts';
import { chooseContainer } from './choose-container.ts';
import { densestContainer } from './densest-container.ts';
import { findHeadline } from './find-headline.ts';
import { isArticle } from './is-article.ts';
import { canAskLayout, isClobbered } from './is-skipped.ts';
import { readJsonLd } from './json-ld.ts';
import { keepBlocks } from './keep-blocks.ts';
import { isEnglish } from './language.ts';
import { readMetadata } from './metadata.ts';
import { readBlocks } from './read-blocks.ts';
import type { TextMap } from './text-map.ts';

/** Less running text than this is no article, in UTF-16 units. */
const MIN_TEXT = 200;
const MAX_ID = 2_000; // UTF-16 units, what the background takes

export interface Extraction {
  article: UncutArticle;
  /** The article's blocks joined by "\n": what the map's offsets count in. */
  text: string;
  map: TextMap;
  lang: string | null;
  /** Elements of the page the text was read from, and its headline: where to look again when the page changes. */
  source: { containers: Element[]; headline: Element | null };
}

export type PageReading = ({ status: 'article' } & Extraction) | { status: 'not-article' | 'not-english' };

/**
 * The article on a page, in steps of a few milliseconds each, for a page that must stay responsive: whoever calls `next` decides when. The
 * same code runs in the browser and, with jsdom, on the command line.
 */
export function* readPage(document: Document, url: string | null): Generator<undefined, PageReading> {
  if (isClobbered(document) || !document.body) return { status: 'not-article' };
  const nodes = readJsonLd(document);
  if (!isArticle(document, url, nodes)) return { status: 'not-article' };
  const useLayout = canAskLayout(document.body);
  const headline = findHeadline(document, nodes, useLayout);
  yield;
  let containers = chooseContainer(document, useLayout);
  if (containers.length === 0) containers = densestContainer(document);
  yield;
  const source = { containers, headline };
  const reading = yield* readSource(document, source);
  if (reading === null) return { status: 'not-article' };
  const lang = document.documentElement.getAttribute('lang');
  if (!isEnglish(reading.text, lang)) return { status: 'not-english' };
  const metadata = readMetadata(document, url, nodes, headline);
  const id = (metadata.url ?? url ?? 'page').slice(0, MAX_ID);
  const { text, blocks, map } = reading;
  return { status: 'article', article: { id, ...metadata, blocks }, text, map, lang, source };
}

/** Reads the text of known containers (again). Null where there is too little of it. */
export function* readSource(
  document: Document,
  { containers, headline }: Extraction['source'],
): Generator<undefined, { text: string; blocks: Block[]; map: TextMap } | null> {
  const drafts = yield* readBlocks(containers, { useLayout: canAskLayout(document.body), headline });
  const blocks = keepBlocks(drafts);
  if (blocks.reduce((length, block) => length + (block.kind === 'title' ? 0 : block.text.length), 0) < MIN_TEXT) return null;
  const map: TextMap = { at: [], nodes: [], offsets: [] };
  let offset = 0;
  for (const block of blocks) {
    for (const at of block.at) map.at.push(at + offset);
    map.nodes.push(...block.nodes);
    map.offsets.push(...block.offsets);
    offset += block.text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), blocks: blocks.map(({ kind, text }) => ({ kind, text })), map };
}
