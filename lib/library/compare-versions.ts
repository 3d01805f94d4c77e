import { readClaims } from '../claims/read-claims.ts';
import { tokenize } from '../match/tokens.ts';
import type { Article, Claim } from '../types.ts';
import type { Edit } from './library-types.ts';

/** Share of the words of two sentences that must be the same for one to be the other rewritten. */
const REWRITTEN = 0.5;

/** What changed between two texts of one address; null where every sentence is the same. Sentences that only moved are the same. */
export function compareVersions(before: Article, after: Article, saved: string, afterClaims: Claim[][] = readClaims(after)): Edit | null {
  const old = new Set(before.sentences.map(({ text }) => text));
  const now = new Set(after.sentences.map(({ text }) => text));
  const gone = before.sentences.filter(({ text }) => !now.has(text));
  const come = after.sentences.filter(({ text }) => !old.has(text));
  if (gone.length === 0 && come.length === 0) return null;
  const pairs = gone
    .flatMap((from) => come.map((to) => ({ from, to, likeness: likeness(from.text, to.text) })))
    .filter((pair) => pair.likeness >= REWRITTEN)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<object>();
  const rewritten = new Map<number, number>();
  for (const { from, to } of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    rewritten.set(to.index, from.index);
  }
  const beforeClaims = rewritten.size > 0 ? readClaims(before) : [];
  return {
    saved,
    added: come.filter((sentence) => !taken.has(sentence)).map(({ text }) => text),
    removed: gone.filter((sentence) => !taken.has(sentence)).map(({ text }) => text),
    changed: [...rewritten]
      .sort((a, b) => a[0] - b[0])
      .map(([to, from]) => {
        const [ours, theirs] = [figuresOf(beforeClaims[from]!), figuresOf(afterClaims[to]!)];
        return {
          before: before.sentences[from]!.text,
          after: after.sentences[to]!.text,
          figures: { before: ours.filter((text) => !theirs.includes(text)), after: theirs.filter((text) => !ours.includes(text)) },
        };
      }),
  };
}

function figuresOf(claims: Claim[]): string[] {
  return [...new Set(claims.flatMap(({ figures }) => figures.filter(({ identifier }) => !identifier).map(({ text }) => text)))];
}

/** Dice coefficient of the words of two sentences. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(tokenize(a).map(({ word }) => word)), new Set(tokenize(b).map(({ word }) => word))];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
