import type { Certainty } from '../types.ts';

/** Words that make a plan, or leave something open, wherever in a sentence they stand, by the hedge of the other side. */
const ALSO: Partial<Record<Certainty, RegExp>> = {
  planned:
    /\b(?:will|would|shall|won['’]t|(?:is|are|was|were) (?:to|due|going)|wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed)?|due|set to|agreed? to|until|deadline|calculat\w+|demand\w*|pending)\b|['’]ll\b|\b(?:plan|inten[dt]|expect|schedul)/iu,
  possible:
    /\b(?:may|might|could|whether|likely|perhaps|appears?|seems?|would|will|if|unless|until|before (?:it|they|he|she|more)|at (?:stake|risk)|in (?:danger|doubt|jeopardy)|fac(?:es?|ed|ing)|urg(?:e[sd]?|ing))\b|\b(?:possib|potential|suspect|probabl|fear|threat|estimat|expect|plan)/iu,
  believed:
    /\b(?:may|might|could|whether|likely|perhaps|appears?|seems?|thought|by (?:our|its|his|her|their|the) \p{L}+['’]s? (?:estimate|count))\b|\b(?:possib|suspect|probabl|estimat|presum|assum|believ|calculat|expect)/iu,
  reported:
    /\b(?:may|might|could|whether|perhaps|appears?|sources?|insiders?|leaked|understood|rumou?rs?)\b|\b(?:report|alleg|claim|possib|suspect|apparent)/iu,
  alleged: /\b(?:may|might|could|whether|accus\w+|charge[sd]?|charges|prosecutors?|indict\w+)\b|\b(?:alleg|suspect|purport|reported)/iu,
};

/** Makes a plan of what its own clause says: not "visited the town on Sunday | and promised aid". */
const PROMISED = /\b(?:promis|pledg|announc|vow)/i;

/** Who would not say it has not said it: "would not confirm the number of jobs", "declined to comment". */
const WITHHELD =
  /\b(?:(?:would|could|will|did|does) not|declin\w+ to|refus\w+ to|yet to) (?:be drawn|confirm|say|comment|disclose|give|name|reveal|rule)\b|\b(?:unclear|not clear|not known|unknown)\b/i;

/** A plan or a possibility meets another hedge in these words. */
const EITHER = new Set<Certainty>(['planned', 'possible']);

/**
 * Does a sentence leave open, in words of its own, what the other side hedges? "could go" | "1,100 jobs are at stake"
 * @param own certainty that was read of the sentence's claim: where it is hedged itself, the two hedges are compared
 */
export function leavesOpen(hedge: Certainty, { sentence, claim }: { sentence: string; claim: string }, own: Certainty): boolean {
  if (own !== 'stated' && own !== 'confirmed' && !EITHER.has(hedge)) return false;
  if (hedge === 'planned' && PROMISED.test(claim)) return true;
  return ALSO[hedge]?.test(sentence) === true || WITHHELD.test(sentence);
}
