import type { Qualifier } from '../types.ts';
import { isPlural } from './figures-counted.ts';
import { HEDGE_ADVERBS, HEDGE_FILLERS, HEDGES_AFTER, HEDGES_BEFORE } from './figures-hedges.data.ts';
import { CARDINALS } from './figures-numbers.data.ts';
import type { Token } from './figures-tokens.ts';

export interface HedgeRead {
  qualifier: Qualifier;
  /** First token that belongs to the figure with its hedge. */
  from: number;
}

const phrases = (list: string): string[][] => list.split('|').map((words) => words.split(' '));
const table = (lists: Partial<Record<Qualifier, string>>): { words: string[]; qualifier: Qualifier }[] =>
  Object.entries(lists).flatMap(([qualifier, list]) => phrases(list).map((words) => ({ words, qualifier: qualifier as Qualifier })));

// The longest phrase wins: "slightly less than" before "less than".
const BEFORE = table(HEDGES_BEFORE).sort((a, b) => b.words.length - a.words.length);
const FILLERS = phrases(HEDGE_FILLERS).sort((a, b) => b.length - a.length);
const ADVERBS = phrases(HEDGE_ADVERBS);
const AFTER = table(HEDGES_AFTER);

/** The hedge that ends right before token `at`: "more than another | 12" → more than. Null where none stands there. */
export function readHedgeBefore(tokens: Token[], at: number, isDuration: boolean): HedgeRead | null {
  // "as cases top 60", not "the top 60"
  if (tokens[at - 1]?.lower === 'top' && isPlural(tokens[at - 2])) return { qualifier: 'more than', from: at - 1 };
  let end = at;
  for (let fillers = 0; fillers < 3; fillers += 1) {
    const hedge = BEFORE.find(({ words }) => endsWith(tokens, end, words));
    if (hedge && isBound(tokens, end - hedge.words.length, hedge.words[0]!, isDuration)) {
      let from = end - hedge.words.length;
      const adverb = ADVERBS.find((words) => endsWith(tokens, from, words));
      if (adverb) from -= adverb.length;
      // "an estimated 3,000", and the outer hedge wins: "at least an estimated 3,000".
      if (tokens[from]?.lower === 'estimated' && tokens[from - 1]?.lower === 'an') from -= 1;
      const outer = hedge.qualifier === 'about' ? readHedgeBefore(tokens, from, isDuration) : null;
      if (outer) return outer;
      const well = adverb?.[0] === 'well' || adverb?.[0] === 'far';
      const barely = adverb?.[0] === 'just' && hedge.qualifier === 'up to';
      return { qualifier: barely && !well ? 'nearly' : hedge.qualifier, from };
    }
    const filler = FILLERS.find((words) => endsWith(tokens, end, words));
    if (!filler) return null;
    end -= filler.length;
  }
  return null;
}

/** The hedge that starts right at token `at`; `to` is the token after it. */
export function readHedgeAfter(tokens: Token[], at: number): { qualifier: Qualifier; to: number } | null {
  for (const { words, qualifier } of AFTER) {
    if (!words.every((word, i) => (word === '-' ? /^[-–‑]$/.test(tokens[at + i]?.text ?? '') : tokens[at + i]?.lower === word))) continue;
    if (words[0] === 'plus' && tokens[at + 1]?.kind === 'number') continue;
    // "24 dead and over | 200 injured": the words belong to the next number.
    if (/^(?:and|or)$/.test(words[0]!) && isNumberNext(tokens[at + words.length])) continue;
    if (words[0] === '+' && !tokens[at]!.glued) continue;
    // "more than 100 or more likely", "10 or more than that"
    if (/^(?:likely|importantly|than)$/.test(tokens[at + words.length]?.lower ?? '')) continue;
    return { qualifier, to: at + words.length };
  }
  return null;
}

const isNumberNext = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || CARDINALS[token.lower] !== undefined || /^[$€£¥]$/.test(token.text));

/** "handed over 20 prisoners", "over three days in May", "the past 24 hours" hedge nothing. */
function isBound(tokens: Token[], at: number, word: string, isDuration: boolean): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  if (word === 'over') {
    if (
      /^(?:hand|take|turn|took|taken|taking|give|gave|carr|roll|pull|sign|win|won|hold|held|left|spread)(?:ed|ing|ies|ied|s|over)?$/.test(
        previous,
      )
    )
      return false;
    return (
      !isDuration ||
      /^(?:for|of|after|lasted|lasting|took|taking|taken|spent|with|is|was|been|just|well|in|waited|since|within|a|little|slightly)$/.test(
        previous,
      )
    );
  }
  if (word === 'past')
    return /^(?:climb|ris|rose|mov|soar|surg|jump|push|pass|grow|grew|shot|edg|well|just)(?:ed|es|en|ing|s|n)?$/.test(previous);
  // "eight votes short of the two-thirds majority"
  if (word === 'short') return !/^(?:the|an?|its|their)$/.test(tokens[at + 2]?.lower ?? '');
  if (word === 'above' || word === 'below') return previous !== 'the';
  if (word === 'near') return !/^(?:from|village|town|city|area|in|at|place)$/.test(previous) && tokens[at]!.text === 'near';
  return true;
}

function endsWith(tokens: Token[], end: number, words: string[]): boolean {
  if (end < words.length) return false;
  return words.every((word, i) => tokens[end - words.length + i]!.lower === word);
}
