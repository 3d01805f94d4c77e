/** One object of a page's JSON-LD; every property may be anything. */
export type LinkedData = Record<string, unknown>;

/** Bounds: more, longer or deeper data than a news page has is not read. */
const MAX_SCRIPTS = 12;
const MAX_LENGTH = 300_000; // UTF-16 units of one script
const MAX_NODES = 300;

const ARTICLE_TYPE = /^(?:[A-Za-z]*Article|[A-Za-z]*NewsArticle|BlogPosting|LiveBlogPosting|Report|Review|CriticReview)$/;

/** The top-level objects of all JSON-LD on the page, `@graph`s and arrays opened, and what a page says it is mainly about. Broken scripts are passed over. */
export function readJsonLd(page: Document): LinkedData[] {
  const nodes: LinkedData[] = [];
  const scripts = page.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < Math.min(scripts.length, MAX_SCRIPTS); i++) {
    const source = scripts[i]!.textContent ?? '';
    if (source.length <= MAX_LENGTH) collect(parseLeniently(source), nodes);
  }
  return nodes;
}

function collect(value: unknown, nodes: LinkedData[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, MAX_NODES));
    else if (typeof item === 'object' && item !== null) {
      const node = item as LinkedData;
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity);
    }
  }
}

/** JSON as publishers write it: in comments or CDATA, with raw line feeds in strings, with commas before a closing bracket. Null where it is broken otherwise. */
function parseLeniently(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>)\s{0,9};?$/, '');
  for (const attempt of [text, text.replace(/[\u0000-\u001f]/g, ' ').replace(/,(?=\s{0,50}[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

/** The types of a node without their namespace: ["NewsArticle"]. */
export function typesOf(node: LinkedData): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type): type is string => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

export function isArticleNode(node: LinkedData): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** A value that may be given as a reference (`{ "@id": … }`) into the same page's data. */
export function resolveNode(value: unknown, nodes: LinkedData[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const node = value as LinkedData;
  const id = node['@id'];
  if (typeof id !== 'string' || Object.keys(node).length > 2) return value;
  return nodes.find((other) => other !== node && other['@id'] === id && Object.keys(other).length > 2) ?? value;
}
