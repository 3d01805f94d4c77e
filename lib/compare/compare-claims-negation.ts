import { stemmer } from 'stemmer';
import type { Claim } from '../types.ts';

/** How many words after "not" it can bear on: "has not yet been confirmed". */
const REACH_WORDS = 5;
const NEGATION = /(?<!\p{L})(?:not|never|neither|nor|no|n['’]t|cannot)(?!\p{L})|\p{L}n['’]t(?!\p{L})/giu;

/**
 * Whether each of two claims denies what the other says: "has not left" against "has left". Negations of something the other claim does
 * not speak of count for nothing, so both come back equal.
 */
export function alignNegation(hereText: string, here: Claim, thereText: string, there: Claim): [boolean, boolean] {
  if (here.negated === there.negated) return [here.negated, there.negated];
  const [denying, denyingText, other, otherText] = here.negated ? [here, hereText, there, thereText] : [there, thereText, here, hereText];
  const denied = negatedStems(denyingText.slice(denying.start, denying.end));
  const said = new Set(words(otherText.slice(other.start, other.end)));
  return denied.some((stem) => said.has(stem)) ? [here.negated, there.negated] : [false, false];
}

const words = (text: string): string[] => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => stemmer(word));

function negatedStems(text: string): string[] {
  return [...text.matchAll(NEGATION)].flatMap((match) =>
    words(
      text
        .slice(match.index + match[0].length)
        .split(/\s+/)
        .slice(0, REACH_WORDS + 1)
        .join(' '),
    ).filter((stem) => !/^(?:been|have|were|that|this|with|from|there|their|ani|onli|even|yet)$/.test(stem)),
  );
}
