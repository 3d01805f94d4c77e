import type { Frame } from './attribution-frames.ts';
import type { Analysis } from './attribution-phrases.ts';
import { COUNTRY_OF, isSourceNoun, SAYING_NOUNS, TEXTS, TITLES } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import { isTitleCase } from './clauses-tokens.ts';

/** Words a headline gives its source, before or after the colon: "Coast guard: ", ": Interior Ministry spokesman". */
const MOST_WORDS = 5;

/** Headlines that put the source before a colon or after one: "Police: 3 dead in crash", "3 dead in crash: police", "3 dead in crash - officials". */
export function findHeadlineFrames(analysis: Analysis): Frame[] {
  const { tokens } = analysis;
  if (tokens.length < 4 || /[.!?]/.test(tokens[tokens.length - 1]!.text)) return [];
  return [...sourceFirst(analysis), ...sourceLast(analysis)].slice(0, 1);
}

function sourceFirst({ tokens, tags }: Analysis): Frame[] {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > MOST_WORDS || colon >= tokens.length - 3) return [];
  const last = tokens[colon - 1]!;
  const isTitled = colon > 1 && TITLES.has(tokens[0]!.low) && last.capital;
  const isSource = isTitled || (isSourceNoun(last.low) && !TEXTS.has(last.low) && !SAYING_NOUNS.has(last.low));
  for (let i = 0; i < colon; i++) if (isFiniteVerb(tokens, tags, i)) return [];
  if (!isSource || tags.slice(0, colon).some((tag) => tag === 'preposition')) return [];
  return [frameOf(0, colon + 1, { from: 0, to: colon }, 'after', 'stated')];
}

function sourceLast(analysis: Analysis): Frame[] {
  const { tokens, tags } = analysis;
  let mark = tokens.length - 2;
  while (mark > 2 && tokens[mark]!.kind !== 'mark' && tokens.length - mark <= MOST_WORDS) mark--;
  const before = tokens[mark]!;
  const isDash = /^(?:[—–-]|--)$/.test(before.text) && before.start > tokens[mark - 1]!.end && tokens[mark + 1]!.start > before.end;
  if (mark < 3 || (before.text !== ':' && !isDash)) return [];
  const from = mark + 1;
  const to = tokens.length;
  const head = tokens[to - 1]!;
  const isReport = /^(?:reports?|study|survey|poll|sources?)$/.test(head.low);
  const isBody = isReport || (isSourceNoun(head.low) && !TEXTS.has(head.low) && !SAYING_NOUNS.has(head.low)) || COUNTRY_OF.has(head.low);
  // ": Zelensky", ": UN", ": Reuters": a name alone, where capitals say something.
  const isName =
    before.text === ':' &&
    to - from <= 2 &&
    !isTitleCase(tokens) &&
    tokens.slice(from).every(({ capital, kind }) => capital && kind === 'word');
  if (!isBody && !isName) return [];
  if (tokens.slice(from).some(({ kind }) => kind === 'number') || tags.slice(from).some((tag) => tag === 'preposition')) return [];
  for (let i = from; i < to - 1; i++) if (isFiniteVerb(tokens, tags, i)) return [];
  return [frameOf(mark, to, { from, to }, 'whole', /^reports?$/.test(head.low) ? 'reported' : 'stated')];
}

function frameOf(
  from: number,
  to: number,
  source: { from: number; to: number },
  scope: Frame['scope'],
  certainty: Frame['certainty'],
): Frame {
  return { from, to, sources: [source], pronoun: null, certainty, scope, content: to, verb: 'say', detached: true };
}
