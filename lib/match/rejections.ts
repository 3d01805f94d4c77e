import { hash } from './copy.ts';

/** A reader said that a sentence and the reports of a fact are not about the same. Texts stand in it as fingerprints only. */
export interface Rejection {
  fact: string;
  /** The page's sentence. */
  here: string;
  /** The quotations that were shown with it. */
  there: string[];
}

/** Same words, same fingerprint, whatever their case, spaces and marks: fingerprint('A  b.') = fingerprint('a b') */
export function fingerprint(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = words.join(' ');
  // Two passes with different beginnings: 64 bits, so that among the sentences of a lifetime no two meet by chance.
  return [folded, `\n${folded}`].map((one) => (hash(one) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Asks of one report of one fact: did the reader reject it beside this sentence? */
export type IsRejected = (fact: string, here: string, there: string) => boolean;

/**
 * A rejection holds for its sentence and fact on whichever page the sentence stands, also for reports that come later; and for the same
 * two sentences the other way round. Automatic facts change their names as the index grows: where the fact is gone, the two sentences count.
 */
export function rejectionTest(rejections: readonly Rejection[], knownFacts: ReadonlySet<string>): IsRejected {
  const facts = new Set<string>();
  const pairs = new Set<string>();
  for (const { fact, here, there } of rejections) {
    facts.add(`${fact} ${here}`);
    for (const other of there) {
      pairs.add(`${fact} ${other} ${here}`);
      if (!knownFacts.has(fact)) pairs.add(`${here} ${other}`).add(`${other} ${here}`);
    }
  }
  if (facts.size === 0) return () => false;
  return (fact, hereText, thereText) => {
    const here = fingerprint(hereText);
    if (facts.has(`${fact} ${here}`)) return true;
    const there = fingerprint(thereText);
    return pairs.has(`${fact} ${here} ${there}`) || pairs.has(`${here} ${there}`);
  };
}
