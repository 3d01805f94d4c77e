import { splitSentences } from '../../sentences/split-sentences.ts';
import type { Block } from '../../types.ts';

/** Shortest sentence that counts as said twice, in words; "He declined to comment." may be said of two people. */
const MIN_REPEATED_WORDS = 5;

/** A block with `rank`: of two places that say the same, the higher rank keeps it (the article proper over what stands above it). */
export interface RankedBlock extends Block {
  rank: number;
}

/**
 * The blocks without what they say twice: repeated paragraphs, a widget's caption equal to a sentence of the article, a teaser broken
 * off with an ellipsis. The fuller paragraph keeps the sentence, then the higher rank, then the earlier one. A sentence whose words
 * merely stand inside another sentence stays.
 */
export function dropRepeats(blocks: readonly RankedBlock[]): Block[] {
  const split = blocks.map((block) => splitSentences(block.text).map((span) => block.text.slice(span.start, span.end)));
  const best = new Map<string, number>();
  const weigh = (number: number) => split[number]!.length * 2 + blocks[number]!.rank;
  split.forEach((sentences, number) => {
    for (const sentence of sentences) {
      const key = keyOf(sentence);
      const before = best.get(key);
      if (before === undefined || (blocks[before]!.kind !== 'title' && weigh(number) > weigh(before))) best.set(key, number);
    }
  });
  const keys = [...best.keys()];
  return blocks.flatMap((block, number) => {
    const own = split[number]!.map((sentence) => ({ sentence, key: keyOf(sentence) }));
    const isSaidElsewhere = own.every(({ key }) => best.get(key) !== number) && own.some(({ key }) => isLongEnough(key, block));
    if (isSaidElsewhere) return [];
    const said = new Set<string>();
    const kept = own.flatMap(({ sentence, key }) => {
      if (isTeaser(sentence, key, keys)) return [];
      if (!isLongEnough(key, block)) return [sentence];
      if (said.has(key) || best.get(key) !== number) return [];
      said.add(key);
      return [sentence];
    });
    if (kept.length === 0) return [];
    return [{ kind: block.kind, text: kept.length === split[number]!.length ? block.text : kept.join(' ') }];
  });
}

function isLongEnough(key: string, block: Block): boolean {
  return block.kind === 'heading' || key.split(' ').length >= MIN_REPEATED_WORDS;
}

/** "Officials said the bridge would be…" before the sentence it was cut from. */
function isTeaser(sentence: string, key: string, keys: readonly string[]): boolean {
  if (!/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(sentence) || key.split(' ').length < MIN_REPEATED_WORDS) return false;
  return keys.some((other) => other.length > key.length && other.startsWith(key));
}

function keyOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
