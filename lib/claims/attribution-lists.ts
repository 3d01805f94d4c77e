import { type Analysis, isMark, type Phrase, readPhraseRight, segmentStart, trimPhrase } from './attribution-phrases.ts';
import { COUNTRY_OF, ROLES, sourceRank } from './attribution-words.ts';
import { isFiniteVerb } from './clauses-finite.ts';

/** Sources that one verb or one "according to" credits together; longer lists are lists of something else. */
const MOST_LISTED = 6;

/** "Reuters, AFP | and the BBC said": the sources listed before the last, in order. None where commas set an aside apart ("the mayor, Ana Ruiz,"). */
export function sourcesBefore(analysis: Analysis, subject: Phrase): Phrase[] {
  const { tokens, tags } = analysis;
  const joinsInside = tags.slice(subject.from, subject.to).includes('coordinator');
  let at = subject.from;
  if (!joinsInside) {
    if (tags[at - 1] !== 'coordinator') return [];
    at--;
  }
  const listed: Phrase[] = [];
  while (listed.length < MOST_LISTED && isMark(tokens[at - 1], ',')) {
    const start = segmentStart(analysis, at - 1);
    const phrase = trimPhrase(analysis, start, at - 1);
    if (!phrase || !isSource(analysis, phrase)) break;
    listed.unshift(phrase);
    at = phrase.from;
  }
  // "In Leeds, police and the council said", "the mayor, Ana Ruiz, and the council": no list begins here.
  const opener = tokens[at - 1];
  const opens =
    opener === undefined || (opener.kind === 'mark' && opener.text !== ',') || /^(?:that|subordinator|coordinator)$/.test(tags[at - 1]!);
  if (!opens) return [];
  // "The French, German and British governments"
  if (listed.some(({ to }) => COUNTRY_OF.has(tokens[to - 1]!.low) && /(?:an|ish|ese|ch)$/.test(tokens[to - 1]!.low))) return [];
  if (listed.length > 0 && isListOfPlaces(analysis, listed[0]!, [...listed.slice(1), subject])) return [];
  return listed.filter((phrase, i) => !isDescribed(analysis, phrase, listed[i + 1]));
}

/** "Residents of Cobb, Kelsey and Hidden Lake": one source, of three places. */
function isListOfPlaces({ tokens, tags }: Analysis, first: Phrase, others: Phrase[]): boolean {
  const of = tokens.slice(first.from, first.to).findIndex(({ low }) => /^(?:of|in|from|around)$/.test(low));
  if (of < 1 || tags[first.to - 1] !== 'name') return false;
  return others.every(({ from, to }) => tags.slice(from, to).every((tag) => tag === 'name' || tag === 'coordinator' || tag === 'adverb'));
}

/** Where the list that the subject ends is one of places, the subject with all of it; else the subject. */
export function wholeSubject(analysis: Analysis, subject: Phrase): Phrase {
  const { tokens, tags } = analysis;
  if (!tags.slice(subject.from, subject.to).includes('coordinator') && tags[subject.from - 1] !== 'coordinator') return subject;
  let from = tags[subject.from - 1] === 'coordinator' ? subject.from - 1 : subject.from;
  for (let i = 0; i < MOST_LISTED && isMark(tokens[from - 1], ','); i++) {
    const phrase = trimPhrase(analysis, segmentStart(analysis, from - 1), from - 1);
    if (!phrase) return subject;
    from = phrase.from;
    if (isListOfPlaces(analysis, phrase, [subject]) && sourceRank(tokens, tags, phrase.from, phrase.to) === 2)
      return { from, to: subject.to };
  }
  return subject;
}

/** "the mayor, | Ana Ruiz, and the council": one source, not two. */
function isDescribed({ tokens, tags }: Analysis, phrase: Phrase, next: Phrase | undefined): boolean {
  return next !== undefined && tags[phrase.from] === 'det' && ROLES.has(tokens[phrase.to - 1]!.low) && tags[next.from] === 'name';
}

/** "according to | the UN, AFP and local officials": the sources listed after the first, in order; none where a clause begins instead. */
export function sourcesAfter(analysis: Analysis, first: Phrase): Phrase[] {
  const { tokens, tags } = analysis;
  const listed: Phrase[] = [];
  let at = first.to;
  while (listed.length < MOST_LISTED && isMark(tokens[at], ',')) {
    const isLast = tags[at + 1] === 'coordinator';
    const phrase = readPhraseRight(analysis, at + (isLast ? 2 : 1));
    if (!phrase || phrase.from !== at + (isLast ? 2 : 1) || !isSource(analysis, phrase)) return [];
    listed.push(phrase);
    at = phrase.to;
    if (!isLast && !tags.slice(phrase.from, phrase.to).includes('coordinator')) continue;
    const next = tokens[at];
    return next === undefined || (next.kind === 'mark' && !isFiniteVerb(tokens, tags, at)) ? listed : [];
  }
  return [];
}

function isSource({ tokens, tags }: Analysis, { from, to }: Phrase): boolean {
  if (to - from > 9 || tags[from] === 'preposition' || tags[from] === 'ing') return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, tags, i)) return false;
  const rank = sourceRank(tokens, tags, from, to);
  // "Reuters, AFP and": at the start of a sentence only the capital speaks for a name.
  return rank === 2 || (rank === 1 && to - from === 1 && tokens[from]!.capital);
}

/** "said her nephew, | Ravi Singh, 32": the name, where the phrase before it has none. */
export function nameAfter(analysis: Analysis, phrase: Phrase): Phrase | null {
  const { tokens, tags } = analysis;
  if (tokens[phrase.to]?.text !== ',' || tags.slice(phrase.from, phrase.to).some((tag) => tag === 'name' || tag === 'coordinator'))
    return null;
  const name = readPhraseRight(analysis, phrase.to + 1);
  const isName =
    name !== null &&
    name.from === phrase.to + 1 &&
    tags.slice(name.from, name.to).every((tag) => tag === 'name') &&
    name.to - name.from <= 4;
  const next = isName ? tokens[name.to] : undefined;
  return isName && (next === undefined || /^[,.;]$/.test(next.text)) && !isFiniteVerb(tokens, tags, name.to + 1) ? name : null;
}
