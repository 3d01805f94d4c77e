import {
  CLAUSE_TAKERS,
  DETERMINERS,
  isMeans,
  isNominal,
  opensPhrase,
  POSSESSIVES,
  PRONOUNS,
  previousTag,
  TAKES_TWO,
  type Tag,
} from './clauses-tags.ts';
import type { Token } from './clauses-tokens.ts';
import { verbForm } from './clauses-verbs.ts';

/** True where a clause gets its tense: "died", "has", "may", "is" (not participles, infinitives, gerunds). */
export function isFiniteVerb(tokens: Token[], tags: Tag[], i: number): boolean {
  const tag = tags[i];
  const low = tokens[i]?.low ?? '';
  if (tag === 'modal' || tag === 'do' || tag === 's' || tag === 'base') return true;
  if (tag === 'be') return low !== 'be' && low !== 'been' && low !== 'being';
  if (tag === 'have') return low !== 'having' && tags[i - 1] !== 'modal' && tags[i - 1] !== 'to';
  return tag === 'past' && !isReducedRelative(tokens, tags, i);
}

/** "police said the road was closed": what follows is what was said, so the verb is no description of the noun before. */
function takesClause(tokens: Token[], tags: Tag[], i: number): boolean {
  const base = verbForm(tokens[i]!.low)?.base ?? '';
  const right = tokens[i + 1];
  if (!CLAUSE_TAKERS.has(base) || !right || tags[previousTag(tags, i)] === undefined) return false;
  if (base === 'say' || base === 'tell') return right.low !== 'to' && (right.low !== 'by' || isMeans(tokens[i + 2]));
  if (right.kind === 'mark') return /^["“:]$/.test(right.text);
  if (base === 'claim' && right.low === 'to') return true;
  return (
    right.kind === 'number' ||
    right.capital ||
    /^(?:that|there|no)$/.test(right.low) ||
    DETERMINERS.has(right.low) ||
    POSSESSIVES.has(right.low) ||
    PRONOUNS.has(right.low)
  );
}

/** "The soldier, who was seized on Monday, succumbed": after an interruption the verb belongs to the words before the first comma. */
function resumesMainClause(tokens: Token[], tags: Tag[], i: number): boolean {
  let start = i - 1;
  while (start > 0 && tags[start - 1] !== 'that' && !/^[;:—"“]$/.test(tokens[start - 1]!.text)) start--;
  let comma = start;
  while (comma < i && tokens[comma]!.text !== ',') comma++;
  if (comma >= i - 1) return false;
  for (let at = start; at < comma; at++) if (tags[at] === 'past' || isFiniteVerb(tokens, tags, at)) return false;
  for (let at = i + 1; at < tokens.length - 1; at++) {
    const tag = tags[at + 1];
    if (tokens[at]!.text === ',' && (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 's' || tag === 'past')) return false;
  }
  return tags[start] !== 'preposition' && tags[start] !== 'subordinator' && tags[start] !== 'ing';
}

/** "a soldier captured by Ukrainian forces has died": a past participle that only describes the noun before it. */
function isReducedRelative(tokens: Token[], tags: Tag[], i: number): boolean {
  const form = verbForm(tokens[i]!.low)?.form;
  if (form === 'past') return false;
  const at = previousTag(tags, i);
  const before = tags[at];
  if (before === 'relative' || before === 'that') return false;
  if (takesClause(tokens, tags, i)) return false;
  if (before === 'mark' && tokens[at]!.text === ',') return !resumesMainClause(tokens, tags, i);
  if (before === 'mark' && tokens[at]!.text === ')') return false;
  if (!isNominal(before) && before !== 'pronoun') return before === 'mark' || before === 'subordinator' || at < 0;
  if (tokens[i + 1]?.low === 'by') return true;
  // "officials described a chaotic night": a participle has no object, but for "a soldier given a medal".
  if (opensPhrase(tags[i + 1]) && !TAKES_TWO.has(verbForm(tokens[i]!.low)?.base ?? '')) return false;
  for (let at = i + 1; at < tokens.length; at++) {
    const tag = tags[at]!;
    if (tag === 'mark' || tag === 'that' || tag === 'relative' || tag === 'subordinator' || tag === 'coordinator') return false;
    if (tag === 'modal' || tag === 's' || tag === 'have' || tag === 'do') return true;
    if (tag === 'be' && tokens[at]!.low !== 'being' && tokens[at]!.low !== 'been') return true;
    const later = tag === 'past' ? verbForm(tokens[at]!.low)?.form : undefined;
    // "researchers reported in a study published on Monday"
    const isAside = later === 'pastpart' && tags[i + 1] === 'preposition' && CLAUSE_TAKERS.has(verbForm(tokens[i]!.low)?.base ?? '');
    if (later !== undefined && later !== 'part' && !isAside) return true;
  }
  return false;
}
