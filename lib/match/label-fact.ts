import { analyse } from '../claims/attribution-phrases.ts';
import { isFiniteVerb } from '../claims/clauses-finite.ts';
import type { Span } from '../types.ts';
import type { Collection, Node } from './collection.ts';

/** Words of a label at least, so that it says something, and at most, so that it stays one. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 11;
/** Added to a clause's length before its weight is divided by it: very short clauses say too little to win by density alone. Words. */
const DAMPING = 5;
/** Words that join a clause to the one before and mean nothing without it. */
const JOINING =
  /^(?:[\s,;:—–-]|(?:and|but|or|so|yet|while|although|though|because|after|before|as|since|when|where|which|who|that|with|by)\s)+/i;
/** "HUARACA, Peru (Andes Newswire) — A powerful earthquake": the agency's place and name are no part of the fact. */
const DATELINE = /^\p{Lu}{3}[^—–.]{0,60}\s[—–-]{1,2}\s+/u;
/** Quotation marks, of which a cut would leave one alone. */
const MARKS = /["“”]/g;
/** What is left open at the end when a label is cut. */
const OPEN_MARKS = /(?<![\s,;:&—–("“‘-])[\s,;:&—–("“‘-]+$/;
/** "struck at 5:42 a.m. local time (1042": what the cut leaves of a bracket. */
const OPEN_BRACKET = /\s\([^()]*$/;
const OPEN_WORD = /\s(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|that|which|who|its|his|her|their)$/i;
const END_MARKS = /(?<![\s.,;:—–-])[\s.,;:—–-]+$/;
const CUT = '…';

/**
 * A short plain label for an automatic fact: the words of one of its reports as they stand, of the clause that says most of what all
 * reports share in the fewest words. "The navy arrived towards four o’clock, with two ships" → "The navy arrived towards four o’clock"
 */
export function labelFact(collection: Collection, nodes: number[]): string {
  const shared = new Map<number, number>();
  const holders = new Map<number, number>();
  for (const node of nodes) {
    for (const [id, weight] of collection.bag(collection.nodes[node]!)) {
      shared.set(id, (shared.get(id) ?? 0) + weight);
      holders.set(id, (holders.get(id) ?? 0) + 1);
    }
  }
  for (const [id, count] of holders) shared.set(id, (shared.get(id)! * count) / nodes.length);
  const found: { density: number; label: string; text: string; clause: Span }[] = [];
  for (const node of nodes.map((number) => collection.nodes[number]!)) {
    const { text } = node.sentence;
    for (const clause of node.sentence.clauses) {
      const label = trimLabel(text.slice(clause.start, clause.end));
      const words = countWords(label);
      if (words < FEWEST_WORDS) continue;
      const weight = weighClause(node, keptPart(text, clause, label), shared);
      found.push({ density: (weight * clarity(label)) / (Math.max(words, MOST_WORDS / 2) + DAMPING), label, text, clause });
    }
  }
  const leading = found.sort((a, b) => b.density - a.density).slice(0, CANDIDATES);
  if (leading.length > 1) for (const one of leading) if (!isStatement(one.text, one.clause)) one.density *= FRAGMENT_SHARE;
  const best = leading.sort((a, b) => b.density - a.density)[0];
  return best?.label ?? trimLabel(collection.nodes[nodes[0]!]!.sentence.text);
}

/** So many clauses that say most are looked at for whether they stand alone, which takes longer than weighing them. */
const CANDIDATES = 6;
/** What a clause without a subject or verb of its own is worth as a label: "broke a window" beside "The cabin lost pressure". */
const FRAGMENT_SHARE = 0.45;
const SUBJECT = /^(?:nominal|name|number|pronoun)$/;

/** Has the clause a finite verb and a subject before it, and hangs on no noun ("a step that the company insists was decided")? */
function isStatement(text: string, clause: Span): boolean {
  const { tokens, tags } = analyse(text);
  let first = tokens.findIndex(({ start }) => start >= clause.start);
  if (first < 0) return false;
  while (/^(?:mark|coordinator|adverb)$/.test(tags[first] ?? '')) first++;
  for (const at of [first - 1, first]) if (tags[at] === 'relative' || (tags[at] === 'that' && tags[at - 1] === 'nominal')) return false;
  let hasSubject = false;
  let isAside = false; // "Ministers, who had called it self-harm, …": the verb of the relative is not that of the clause
  for (let i = first; i < tokens.length && tokens[i]!.end <= clause.end; i++) {
    if (tags[i] === 'relative' || (tags[i] === 'that' && tags[i - 1] === 'nominal')) isAside = true;
    else if (tokens[i]!.text === ',') isAside = false;
    else if (!isAside && isFiniteVerb(tokens, tags, i)) return hasSubject;
    hasSubject ||= SUBJECT.test(tags[i]!);
  }
  return false;
}

/** A label that is cut, or begins with a word that points back, says less than one that stands for itself. */
const CUT_SHARE = 0.85;
const POINTING_SHARE = 0.6;
const POINTING =
  /^(?:he|she|it|they|we|his|her|its|their|this|that|these|those|also|not|one|such|there|allow\w*|lies)\b|^\p{L}{3,}ing\b|\b(?:I|us|we|me|my|our)\b/iu;

function clarity(label: string): number {
  return (label.endsWith(CUT) ? CUT_SHARE : 1) * (POINTING.test(label) ? POINTING_SHARE : 1);
}

/** The part of a clause whose words stand in its label: what is cut off does not speak for it. */
function keptPart(text: string, clause: Span, label: string): Span {
  if (!label.endsWith(CUT)) return clause;
  let end = clause.start;
  let words = 0;
  const wanted = countWords(label);
  for (const match of text.slice(clause.start, clause.end).matchAll(/\S+/g)) {
    if (words++ >= wanted) break;
    end = clause.start + match.index + match[0].length;
  }
  return { start: clause.start, end };
}

function weighClause({ sentence, ids }: Node, clause: Span, shared: Map<number, number>): number {
  const inside = new Set<number>();
  sentence.terms.forEach((term, at) => {
    if (term.start >= clause.start && term.end <= clause.end) inside.add(ids[at]!);
  });
  let sum = 0;
  for (const id of inside) sum += shared.get(id) ?? 0;
  return sum;
}

/** "The governor told state television that | rescue teams had been sent": who says it is told beside each quotation. */
const CREDIT =
  /^[^,;:]{0,40}(?:, [^,;:]{0,60},)?\s(?:said|says|told [^,;:]{2,40}?|announced|reported|added|confirmed|stated)(?: on \p{L}+)? that\s+/iu;

/** "…, said Rosa Quispe, head of the emergency office" */
const CREDIT_BEHIND = /,\s(?:said|says)\s[^.]{0,200}$/u;
/** Letters of a speaker's name and title after the last comma: "…, union leader Janet Orr said". */
const SPEAKER_LENGTH = 66;

function withoutSpeaker(text: string): string {
  const label = text.replace(CREDIT_BEHIND, '').replace(END_MARKS, '');
  const comma = label.lastIndexOf(', ');
  const isCredit = comma > 0 && label.length - comma <= SPEAKER_LENGTH && / (?:said|says)$/.test(label);
  return isCredit ? label.slice(0, comma) : label;
}

/** Without joining words before and punctuation behind; cut between words where it is long. */
function trimLabel(text: string): string {
  const said = text.replace(DATELINE, '').replace(MARKS, '').replace(CREDIT, '');
  const words = withoutSpeaker(said).replace(JOINING, '').trim().split(/\s+/);
  const whole = words.length <= MOST_WORDS;
  const cut = words.slice(0, MOST_WORDS).join(' ');
  const label = whole ? cut.replace(END_MARKS, '') : closeEnd(cut);
  return label === '' ? '' : label[0]!.toLocaleUpperCase('en') + label.slice(1) + (whole ? '' : CUT);
}

/** "The navy arrived with the" → "The navy arrived" */
function closeEnd(label: string): string {
  for (;;) {
    const shorter = label.replace(OPEN_BRACKET, '').replace(OPEN_MARKS, '').replace(OPEN_WORD, '');
    if (shorter === label) return label;
    label = shorter;
  }
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}
