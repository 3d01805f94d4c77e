import { isQuoteNext, skipCircumstances } from './attribution-after-verb.ts';
import { type Analysis, readPhraseRight } from './attribution-phrases.ts';
import { ROLES, TEXTS } from './attribution-words.ts';
import { denies } from './certainty-denials.ts';
import { isFiniteVerb } from './clauses-finite.ts';
import type { Token } from './clauses-tokens.ts';

/** "Officers found a gun" says what they did, not what they said. */
const FINDERS_OF_THINGS =
  /^(?:police|officers?|rescuers?|firefighters?|residents?|neighbou?rs?|soldiers?|troops|workers?|crews?|divers?|fishermen|man|woman|people)$/;
const POSTED = new Set(
  'that video videos photo photos footage picture pictures image images message messages statement statements clip link screenshot'.split(
    ' ',
  ),
);
/** Last words of what something is called: "called the verdict unacceptable". */
const ADJECTIVE = /(?:able|ible|ous|ful|ic|less|ive|ated|al|illegal|false|wrong|unfair|outdated)$/;

/** Verbs that say something only with the right words behind them: "called the deal a mistake", not "called 911"; "found that", not "found dead". */
export function fitsVerb(analysis: Analysis, verb: number, base: string, subjectHead: string): boolean {
  const { tokens, tags } = analysis;
  const next = tokens[verb + 1];
  const opensPhrase = tags[verb + 1] === 'det' || tags[verb + 1] === 'possessive' || tags[verb + 1] === 'pronoun';
  const rest = tokens.slice(verb + 1, verb + 16);
  if (base === 'call') {
    // "a method called “shadowing”" names a thing.
    if (
      !next ||
      tags[verb + 1] === 'number' ||
      tags[verb + 1] === 'mark' ||
      /^(?:police|off|out|up|in|home|back|ahead|himself|herself)$/.test(next.low)
    )
      return false;
    // "plans call for"
    if (/^(?:plans?|proposals?|deals?|agreements?|laws?|bills?|rules?)$/.test(subjectHead)) return false;
    if (next.low === 'for' || next.low === 'on') return true;
    const stop = rest.findIndex((token, k) => /^(?:to|by|in|at|from|after|when|and)$/.test(token.low) || tags[verb + 1 + k] === 'mark');
    return (
      rest.some((token) => token.quoted) ||
      rest.slice(0, stop < 0 ? rest.length : stop).some((token, k) => k > 0 && (/^an?$/.test(token.low) || ADJECTIVE.test(token.low)))
    );
  }
  // "orders recount in two districts": of votes
  if (base === 'recount') return opensPhrase || /^(?:how|what|when|why|that)$/.test(next?.low ?? '');
  // "recalled its medicine", "people briefed on the inquiry"
  if (base === 'recall')
    return (
      leadsToThat(analysis, verb + 1) ||
      /^(?:how|when|what|why|being)$/.test(next?.low ?? '') ||
      isFrameEnd(next) ||
      isQuoteNext(analysis, verb + 1) ||
      (tags[verb + 1] !== 'number' && tags[verb + 1] !== 'nominal' && !/^(?:from|the|its|their|all|some|several|to)$/.test(next?.low ?? ''))
    );
  if (/^(?:brief|inform|advise|notify)$/.test(base) && tags[verb + 1] === 'preposition' && next?.low !== 'against') return false;
  // "the courts have held that", "footage shows", "told her to leave"
  if (base === 'say' && /^(?:sorry|nothing|little|goodbye|hello|yes|thanks)$/.test(next?.low ?? '')) return false;
  if (base === 'hold') return tags[verb + 1] === 'that' || isFrameEnd(next);
  if (base === 'show') return tags[verb + 1] === 'that' || TEXTS.has(subjectHead);
  // "claimed another coach", not "claimed the road was shut" or "claimed responsibility"
  if (
    base === 'claim' &&
    (opensPhrase || tags[verb + 1] === 'number') &&
    !clauseFollows(analysis, verb + 1) &&
    !rest.some((token) => token.quoted)
  )
    return false;
  // "the fund that she has promised to the families"
  if (/^(?:promise|pledge)$/.test(base) && next?.low === 'to' && tags[verb + 2] !== 'inf') return false;
  if (base === 'reveal' && /sel(?:f|ves)$/.test(next?.low ?? '')) return false;
  if (base === 'tell' && isCommand(analysis, verb + 1)) return false;
  if (base === 'find' && FINDERS_OF_THINGS.test(subjectHead)) return tags[verb + 1] === 'that';
  if (base === 'find' && (TEXTS.has(subjectHead) || isFrameEnd(next))) return true;
  if (base === 'declare')
    return !rest
      .slice(0, 10)
      .some((token) => /^(?:emergency|war|independence|mourning|bankruptcy|curfew|truce|ceasefire|holiday)$/.test(token.low));
  if (base === 'find' || base === 'see' || base === 'prove' || base === 'detect') {
    return (
      tags[verb + 1] === 'that' ||
      opensPhrase ||
      tags[verb + 1] === 'number' ||
      tags[verb + 1] === 'name' ||
      base === 'detect' ||
      base === 'prove'
    );
  }
  // "identified the victim as", "corrected the magnitude to 6.9", "are examining whether", "prosecutors charge"
  if (base === 'identify' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(next?.low ?? '')) return false;
  if (base === 'identify') return rest.slice(0, 10).some((token) => token.low === 'as');
  if (base === 'correct' || base === 'revise')
    return rest.slice(0, 12).some((token, k) => token.low === 'to' && rest.slice(k + 1, k + 5).some(({ kind }) => kind === 'number'));
  if (base === 'examine' || base === 'investigate' || base === 'probe' || base === 'study') return /^(?:whether|if)$/.test(next?.low ?? '');
  // "defended the decision", not "defended her title"
  if (base === 'defend')
    return rest
      .slice(0, 5)
      .some(({ low }) => /^(?:decision|move|plan|policy|record|handling|choice|strategy|bill|law|deal|ruling)s?$/.test(low));
  if (base === 'charge') return (tags[verb] === 'base' || tags[verb] === 's') && (tags[verb + 1] === 'that' || isFrameEnd(next));
  if (base === 'describe' && ROLES.has(subjectHead) && (opensPhrase || next?.low === 'what')) return true;
  // "spoke of a cover-up", not "spoke to one man"
  if (base === 'speak') return /^(?:of|about|out|against)$/.test(next?.low ?? '') || isFrameEnd(next);
  // "The BBC has learned that"
  if (base === 'learn') return tags[verb] === 'part' && (next?.low === 'that' || (next?.low === 'from' && leadsToThatLater(tags, verb)));
  if (base === 'describe' || base === 'characterize' || base === 'characterise')
    return rest.some((token) => token.low === 'as' || token.low === 'how' || token.quoted);
  if (base === 'count' && tags[verb + 1] === 'number') return true;
  if (base === 'write' && /^(?:in|on)$/.test(next?.low ?? '')) return true;
  // "…, the mayor wrote to the council."
  if (base === 'write' && next?.low === 'to') return isFrameEnd(tokens[readPhraseRight(analysis, verb + 2)?.to ?? verb]);
  if (
    /^(?:maintain|accept|conclude|determine|assume|count|agree|rule|fear|hint|respond|answer|confess|write|counter|object|reply)$/.test(
      base,
    )
  )
    return leadsToThat(analysis, verb + 1) || isQuoteNext(analysis, verb + 1) || isFrameEnd(next);
  if (base === 'put')
    return (
      rest.slice(0, 12).some((token, k) => token.low === 'at' && rest.slice(k + 1, k + 5).some(({ kind }) => kind === 'number')) &&
      (opensPhrase || tags[verb + 1] === 'name' || tags[verb + 1] === 'nominal')
    );
  if (base === 'expect') return (tags[verb] === 's' || tags[verb] === 'base') && next?.low !== 'to';
  if (base === 'reject' || base === 'dismiss' || base === 'dispute' || base === 'contradict' || base === 'deny')
    return denies(tokens, verb, base);
  if (base === 'accuse' || base === 'suspect') return next?.low !== 'of';
  if (base === 'post') return rest.slice(0, 6).some((token) => token.quoted || POSTED.has(token.low));
  if (base === 'report') return next?.low !== 'to';
  if (base === 'add') return !(tags[verb + 1] === 'number' || opensPhrase) || clauseFollows(analysis, verb + 1);
  return true;
}

/** "told | her to leave": a command, nothing vouched for. */
function isCommand(analysis: Analysis, start: number): boolean {
  const { tokens, tags } = analysis;
  const to =
    /^(?:pronoun|name)$/.test(tags[start] ?? '') || tokens[start]?.low === 'her'
      ? start + 1
      : (readPhraseRight(analysis, start)?.to ?? start);
  const at = tags[to] === 'not' ? to + 1 : to;
  return tags[at] === 'to' && tags[at + 1] === 'inf';
}

/** "hinted in November that" */
function leadsToThat(analysis: Analysis, start: number): boolean {
  return analysis.tags[skipCircumstances(analysis, start)] === 'that';
}

/** "added the road was closed", not "added 16 points". */
function clauseFollows({ tokens, tags }: Analysis, start: number): boolean {
  for (let i = start; i < tokens.length && tokens[i]!.kind !== 'mark'; i++) if (isFiniteVerb(tokens, tags, i)) return true;
  return false;
}

/** "has learned from two officials that" */
const leadsToThatLater = (tags: string[], verb: number): boolean => tags.slice(verb + 2, verb + 10).includes('that');

const isFrameEnd = (token: Token | undefined): boolean => token === undefined || /^[,.;:!?]$/.test(token.text);
