import { sameSource } from '../claims/attribution.ts';
import { AGENCIES, COUNTRY_OF, isSourceNoun, MEDIA, ROLES, TEXTS, TITLES } from '../claims/attribution-words.ts';
import type { Attribution, Difference, Span } from '../types.ts';
import { isBodyOf } from './attribution-bodies.ts';

/** Sources that name nobody: any other source may be who they mean. */
const VAGUE_KEYS = new Set(
  'official source report authority expert analyst witness eyewitness media observer insider account rumor rumour estimate image people statement announcement scientist researcher seismologist survivor neighbor neighbour resident book record document figure data'.split(
    ' ',
  ),
);

/**
 * Another source credited for the same content: one difference where both sides credit somebody and no source is shared, or where one side
 * has it second-hand ("according to Reuters, citing the ministry" against "the ministry said"). Otherwise none.
 * @param sentences the words around, where they are known: who speaks for a body ("a coast guard spokesman, Arne Dahl") is no other source than it
 * @param texts of both articles, which may say who speaks for whom
 * @param isStrict compare only what both name: two persons or two bodies, since "the company" may be any of them
 */
export function compareAttribution(
  here: Attribution[],
  there: Attribution[],
  sentences: { here: string; there: string } | null = null,
  isStrict = false,
  texts: string[] = [],
): Difference[] {
  const ours = named(here);
  const theirs = named(there);
  if (ours.length === 0 || theirs.length === 0) return [];
  if (isStrict && sentences && !areRivals(ours, sentences.here, theirs, sentences.there)) return [];
  if (sentences && (speaksFor(ours, sentences.here, theirs) || speaksFor(theirs, sentences.there, ours))) return [];
  const isShared = ours.some((one) =>
    theirs.some((other) => sameSource(one, other) || isOneFamily(one, other) || isOneName(one, other) || isBodyOf(one, other, texts)),
  );
  if (isShared && !(relays(ours, theirs) || relays(theirs, ours))) return [];
  return [{ kind: 'attribution', here: join(ours), there: join(theirs), relation: 'compatible', span: nameSpan(theirs[0]!) }];
}

/** Credited by name; one entry a source. */
function named(list: Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of list) {
    // "It has always denied": what "it" stands for is a guess.
    const isVague =
      one.key === '' ||
      (/^it\b/i.test(one.text) && !one.text.includes(one.name)) ||
      VAGUE_KEYS.has(one.key.split('/').pop()!) ||
      // "the Swedes": whoever of a company, a team or a government
      /^the \p{Lu}\p{Ll}+(?:s|ese|ish|ch)$/u.test(one.name) ||
      isReason(one);
    if (!isVague && !kept.some((other) => other.key === one.key)) kept.push(one);
  }
  return kept;
}

/** "citing weak growth": why, not who says so. */
function isReason({ text, name }: Attribution): boolean {
  if (!/^(?:citing|quoting)\b/i.test(text) || /\p{Lu}/u.test(name)) return false;
  return !name.split(/\s+/).some((word) => isSourceNoun(word) || isSourceNoun(word.replace(/s$/, '')));
}

/** "the judges", "the court", "the ruling" */
const FAMILIES = [
  'judge court ruling judgment judgement verdict tribunal magistrate',
  'police officer detective investigator',
  'government minister ministry cabinet',
  'agency authority regulator watchdog supervisor inspectorate',
  'lawyer solicitor barrister attorney counsel defence defense',
].map((words) => new Set(words.split(' ')));

/** "union organiser Orla Keane" | "Orla Keane of Unicrew": first name and surname stand side by side in both. */
function isOnePerson(a: Attribution, b: Attribution): boolean {
  const pairs = ({ name }: Attribution): string[] => {
    const words = name.split(/\s+/);
    return words.flatMap((word, i) => (i > 0 && NAME.test(word) && NAME.test(words[i - 1]!) ? [`${words[i - 1]} ${word}`] : []));
  };
  const theirs = pairs(b);
  return pairs(a).some((pair) => theirs.includes(pair) && !pair.split(' ').some((word) => isSourceNoun(word.toLowerCase())));
}

const NAME = /^\p{Lu}[\p{L}'’-]+$/u;

/** Nouns that many bodies of one story share. */
const GENERAL = new Set('company firm bank union group team club minister ministry agency department service court party'.split(' '));

/** "The lawyers of the convicted man" → lawyer */
const headOf = (name: string): string =>
  name
    .split(/ (?:of|for|with|in|at) /)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase()
    .replace(/s$/, '');

function isOneFamily(a: Attribution, b: Attribution): boolean {
  const ends = ({ key, name }: Attribution): string[] => [key.split(/[/ ]/).pop()!, headOf(name)];
  return FAMILIES.some((family) => [a, b].every((one) => ends(one).some((word) => family.has(word))));
}

/** "the prime minister" | "Prime Minister Ada Orr", "Halden" | "Halden Foods": every word of the one stands in the other, a name without "of". */
function isOneName(a: Attribution, b: Attribution): boolean {
  if (isOnePerson(a, b)) return true;
  const words = ({ name }: Attribution): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 0 && !/^(?:the|an?|its?|mr|mrs|ms|dr)$/.test(word));
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  // "a regional observer mission" | "observers from the African Union": one of them has no name.
  const isNameless = [a, b].some(({ name }) => !/\p{Lu}/u.test(name.replace(/^(?:The|A|An) /, '')));
  const noun = (word: string): string => word.replace(/s$/, '');
  if (
    isNameless &&
    shorter.some((word) => isSourceNoun(word) && !GENERAL.has(noun(word)) && longer.some((other) => noun(other) === noun(word)))
  )
    return true;
  if (shorter.length === 0 || longer.some((word) => /^(?:of|with|for|in|at|to|on|by|who)$/.test(word))) return false;
  return shorter.every((word) => longer.includes(word));
}

/** Does the sentence that credits somebody name the other's source beside him? "a coast guard spokesman, Arne Dahl, said" | "the coast guard said" */
function speaksFor(sources: Attribution[], sentence: string, others: Attribution[]): boolean {
  const low = sentence.toLowerCase();
  return others.some(({ name }) => {
    const bare = name.toLowerCase().replace(/^the /, '');
    return bare.length > 0 && low.includes(bare) && !sources.some((source) => source.name.toLowerCase().includes(bare));
  });
}

/** Two persons, or two bodies, by their names in the sentences themselves: a body and a person may be one source, and so may "the judge" and anybody. */
function areRivals(ours: Attribution[], here: string, theirs: Attribution[], there: string): boolean {
  const [a, b] = [kindOfSource(ours, here), kindOfSource(theirs, there)];
  if (a === null || a !== b) return false;
  // "CHP Officer Baehr" and "the California Highway Patrol", "the Egyptian ministry" and "the Egyptian communications ministry"
  const [words, others] = [namesIn(ours[0]!), namesIn(theirs[0]!)];
  const initials = (names: string[]) => names.map((name) => name[0]).join('');
  return !words.some((word) => others.includes(word) || word === initials(others)) && !others.some((word) => word === initials(words));
}

/** The capitalised words of a source, without titles, in lower case. */
function namesIn({ name }: Attribution): string[] {
  const words = (name.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  return words.filter((word) => !TITLES.has(word) && !ROLES.has(word) && !/^(?:the|a|an|mr|mrs|ms|dr)$/.test(word));
}

function kindOfSource(sources: Attribution[], sentence: string): 'person' | 'body' | null {
  const [source] = sources;
  if (!source || sources.length > 1 || !source.text.includes(source.name) || !sentence.includes(source.name)) return null;
  // "a village resident", "no injuries", "the fire chief": somebody who may well be the person that the other names.
  if (/^(?:an?|no|some|many|one)\s/i.test(source.name) || /(?:^|\s)\p{Ll}+$/u.test(source.name.replace(LOWER_BODY, ''))) return null;
  const words = source.name.match(/[\p{L}'’.-]+/gu) ?? [];
  const capitals = words.filter(
    (word, i) => /^\p{Lu}/u.test(word) && (i > 0 || source.start + source.text.indexOf(source.name) > 0 || words.length > 1),
  );
  const proper = capitals.filter((word) => !/^(?:The|A|An)$/.test(word) && !isSourceNoun(word.toLowerCase()));
  if (proper.length === 0 || words.some((word) => PLURAL_ROLES.test(word) || TEXTS.has(word.toLowerCase()))) return null;
  return words.some(isBody) || proper.some((word) => /^\p{Lu}{2,}$/u.test(word)) ? 'body' : 'person';
}

/** Bodies written small at the end of a name: "the health ministry", "Iran's seismologic center". */
const LOWER_BODY =
  /\s(?:agency|army|authority|bureau|cent(?:er|re)|commission|committee|council|court|department|government|guard|group|institute|ministry|navy|newspaper|office|organi[sz]ation|police|press|service|society|station|survey|team|television|union|university)$/iu;

/** "Bloomington officers", "Iranian officials": some of a body, or one of its people. */
const PLURAL_ROLES =
  /^(?:officers|officials|police|authorities|investigators|prosecutors|residents|scientists|experts|spokes\w+|sources|members|family|estimates?)$/i;

function isBody(word: string): boolean {
  const low = word.toLowerCase();
  return AGENCIES.has(low) || MEDIA.has(low) || COUNTRY_OF.has(low);
}

/** `chain` passes on what a source it shares with `direct` said, through another one: it credits two where the other credits one. */
function relays(chain: Attribution[], direct: Attribution[]): boolean {
  return chain.length === 2 && direct.length === 1 && /^(?:citing|quoting)\b/i.test(chain[1]!.text) && sameSource(chain[1]!, direct[0]!);
}

const join = (list: Attribution[]): string => list.map(({ name }) => name).join(', ');

/** Where the name stands in its sentence; null where a pronoun or nothing stands for it. */
function nameSpan({ text, name, start }: Attribution): Span | null {
  const at = text.indexOf(name);
  return at < 0 ? null : { start: start + at, end: start + at + name.length };
}
