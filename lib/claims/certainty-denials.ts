import { CLAIM_NOUNS, REFUSED_THINGS } from './certainty.data.ts';
import type { Token } from './clauses-tokens.ts';

const CLAIMS = new Set(CLAIM_NOUNS.split(' '));
const REFUSED = new Set(REFUSED_THINGS.split(' '));

/** Is a verb of denial one here: about a claim, and not itself negated? */
export function denies(tokens: Token[], verb: number, base: string): boolean {
  for (let i = Math.max(0, verb - 5); i < verb; i++) if (/^(?:not|nor|neither|never)$|n't$/.test(tokens[i]!.low)) return false;
  const object = tokens.slice(verb + 1, verb + 8);
  const stop = object.findIndex((token) => /^(?:[,.;:]|when|while|after|before|because|as|if)$/.test(token.low));
  const words = (stop < 0 ? object : object.slice(0, stop)).map((token) => token.low);
  if (base === 'deny') return !REFUSED.has(words[0] ?? '');
  if (base === 'reject' || base === 'dismiss') return words.slice(0, 6).some((word) => CLAIMS.has(word) && word !== 'any');
  return words.length === 0 || words.some((word) => CLAIMS.has(word)) || base === 'refute' || base === 'debunk';
}
