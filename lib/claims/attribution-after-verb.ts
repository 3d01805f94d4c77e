import { type Analysis, isTime, readPhraseRight } from './attribution-phrases.ts';

/** What follows the verb: whom it was told, when, where; then "that"; then the content or nothing. */
export function readAfterVerb(analysis: Analysis, start: number, base: string): { to: number; content: number; isLast: boolean } {
  const { tokens, tags } = analysis;
  let i = base === 'point' ? start + 1 : start;
  if (base === 'tell' || base === 'inform' || base === 'remind' || base === 'assure' || base === 'brief' || base === 'advise') {
    const listener = readPhraseRight(analysis, i);
    if (listener) i = listener.to;
  }
  if (base === 'write' && tokens[i]?.low === 'to') i = readPhraseRight(analysis, i + 1)?.to ?? i;
  i = skipCircumstances(analysis, i);
  for (let at = i; at < Math.min(tokens.length, i + 12); at++) {
    if (tags[at] === 'that' && tags[at + 1] !== 'mark') {
      // "said on Friday in a speech that": only circumstances may stand between.
      if (at === i || skipCircumstances(analysis, i) >= at || isOpenCircumstance(analysis, i, at))
        return { to: at + 1, content: at + 1, isLast: false };
      break;
    }
    if (tags[at] === 'mark' || tags[at] === 'relative') break;
  }
  const next = tokens[i];
  const isLast = next === undefined || (next.kind === 'mark' && /^[,.;:!?)—–]$/.test(next.text) && next.text !== ':');
  if (isLast && next?.text === ',' && isQuoteNext(analysis, i + 1)) return { to: i, content: i + 1, isLast: false };
  return { to: Math.max(start, i), content: next?.text === ':' ? i + 1 : i, isLast };
}

export const isQuoteNext = ({ tokens }: Analysis, i: number): boolean =>
  /^[“"‘']$/.test(tokens[i]?.text ?? '') && tokens[i]?.quoted === true;

/** "in November", "to reporters on Monday", "during a visit to Kyiv": short, without a verb. */
function isOpenCircumstance({ tags }: Analysis, from: number, to: number): boolean {
  if (tags[from] !== 'preposition' && tags[from] !== 'to') return false;
  return !tags.slice(from, to).some((tag) => tag === 'be' || tag === 'have' || tag === 'modal' || tag === 's' || tag === 'past');
}

const OCCASION = new Set(
  'statement interview report post tweet press news conference speech letter email briefing address message video broadcast call release reporters journalists parliament lawmakers twitter facebook telegram x court memo television radio earlier documents papers'.split(
    ' ',
  ),
);

/** Over "on Friday", "earlier this week", "in a statement", "to reporters": when and where something was said. */
export function skipCircumstances({ tokens, tags }: Analysis, start: number): number {
  let i = start;
  for (let guard = 0; guard < 6; guard++) {
    let at = i;
    if (tokens[at]?.text === ',' && tags[at + 1] === 'preposition') at++;
    while (
      tags[at] === 'adverb' &&
      tags[at + 1] !== 'nominal' &&
      tags[at + 1] !== 'name' &&
      (isTime(tokens[at]) || /ly$|^also$|^again$|^then$|^too$/.test(tokens[at]!.low))
    )
      at++;
    if (tags[at] === 'preposition' || tags[at] === 'to') at++;
    else if (!isTime(tokens[at]) && at === i) break;
    const words = at;
    while (
      at < tokens.length &&
      (tags[at] === 'det' ||
        tags[at] === 'possessive' ||
        isTime(tokens[at]) ||
        OCCASION.has(tokens[at]!.low) ||
        (tags[at] === 'number' && isTime(tokens[at - 1])) ||
        (tokens[at]!.possessive && OCCASION.has(tokens[at + 1]?.low ?? '')) ||
        (tags[at] === 'nominal' && OCCASION.has(tokens[at + 1]?.low ?? '')))
    )
      at++;
    const found = tokens.slice(words, at).some((token) => isTime(token) || OCCASION.has(token.low));
    const adverbsOnly = words > i && words === at && tags[words - 1] === 'adverb';
    if (!found && !adverbsOnly) break;
    if (at > words && tags[at - 1] === 'det' && !isTime(tokens[at - 1])) break;
    i = at;
  }
  return i;
}
