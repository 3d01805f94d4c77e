import type { Place } from '../types.ts';
import { NOT_PLACES, PLACE_TYPES } from './places.data.ts';
import { capitalOf, countryOfDemonym, type KnownPlace, liesWithin, lookUpPlace, MAX_NAME_WORDS } from './places-gazetteer.ts';
import { readUnknownPlaces } from './places-unknown.ts';

interface Word {
  text: string;
  start: number;
  end: number;
}

interface Candidate {
  start: number;
  end: number;
  name: string;
  known: KnownPlace | null;
  /** Followed by what it is: "Kursk region"; the type belongs to the text. */
  typed: boolean;
}

const CAPITALISED = /(?:\p{Lu}\.){2,4}|(?:St|Mt|Ft)\. \p{Lu}[\p{L}\p{M}]+|\p{Lu}[\p{L}\p{M}]*(?:[-'’](?:\p{Lu}|al-|el-)?[\p{L}\p{M}]+)*/gu;
const TYPES = PLACE_TYPES.split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const TYPE_AFTER = new RegExp(
  `^ (?:border |coastal |metropolitan |industrial )?(?:${TYPES})s?\\b(?! (?:department|spokes|officials?|police|authorities|media|television|news|leader))`,
  'i',
);
const VENUE = / (?:hospital|stadium|street|avenue|bridge|square|plant|prison|base|air base|highway|airport|camp|refugee camp|crossing)s?$/i;
const NOT_PLACE = new Set(NOT_PLACES.split('|'));

const ADJECTIVES =
  '(?:(?:the|a|an|its|their|his|both|all|parts of|much of|most of|some of|northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|upper|lower|mainland|neighbou?ring|nearby|downtown|suburban|rural|remote|occupied|war-torn|coastal|Russian-occupied|Israeli-occupied|Russian-controlled|disputed|embattled|besieged|tiny|small|mountainous|historic|greater|inner|outer|mid-|modern-day)[ -]+){0,3}';
const OF_TYPE = `(?:(?:capital|port|border|resort|coastal|mining|industrial|northern|southern|eastern|western|central)? ?(?:${TYPES}|capital|outskirts|coast|centre|center|north|south|east|west|northeast|northwest|southeast|southwest|suburbs?|streets|heart|shores|waters|skies) of (?:the )?)?`;
const DEMONYM = "(?:(?<demonym>\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)(?:['’]s?)? )?";
const LIKE = '(?:(?:regions|areas|cities|towns|places|provinces|countries|states|villages) (?:like|such as|including) )?';
const LEAD = new RegExp(
  `(?:^|[\\s(“"'‘])(?<preposition>[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|within|into|to|towards?|[Ff]rom|off|through|along|over|of|on|entered|reached|visited|entering|reaching|leaving) ${ADJECTIVES}${LIKE}${DEMONYM}${ADJECTIVES}${OF_TYPE}$`,
  'u',
);
const MOTION =
  /\b(?:sen[dt]|sending|deploy\w*|travel\w*|fl[ey]w?|flies|flying|fled|flee\w*|go|goes|going|gone|went|return\w*|visit\w*|mov\w+|march\w*|shipp?\w*|shipment\w*|dispatch\w*|arriv\w*|head\w*|transfer\w*|evacuat\w*|deport\w*|extradit\w*|trips?|flights?|c[ao]me|coming|dr[io]v\w+|migrat\w*|sail\w*|withdr[ae]w\w*|escap\w*|export\w*|spread\w*|cross\w*|smuggl\w*|journey\w*|expell\w*|pull\w*)\b/i;
const OF_NOUNS =
  /\b(?:invasion|occupation|bombing|bombardment|shelling|siege|annexation|liberation|parts|most|much|rest|heart|north|south|east|west|northeast|northwest|southeast|southwest|coast|border|borders|outskirts|streets|centre|center|suburbs?|region|city|town|village|province|state|district|island|port|area|areas|capital|county|territory|skies|waters|swathes|swaths|edge|side|tip|suburb) of (?:[a-z]+ ){0,2}$/;

/**
 * The places a sentence sets something in, in order: names after a preposition of place ("in Ukraine", "75 km west of Manokwari"), with a
 * type ("the Kursk region") or in a dateline. Who acts is no place ("Russia said", "ties between Moscow and Pyongyang", "North Korean
 * soldier"). "The location remains undisclosed" is a place with `unknown` set. Names are canonical where listed in the gazetteer.
 */
export function readPlaces(text: string): Place[] {
  const places: Place[] = readUnknownPlaces(text);
  if (!/\p{Lu}/u.test(text)) return places;
  const found: { place: Place; candidate: Candidate }[] = [];
  for (const candidate of findCandidates(text)) {
    const last = found.at(-1);
    const between = last ? text.slice(last.place.end, candidate.start) : '';
    const place = { start: candidate.start, end: candidate.end, text: '', name: candidate.name, unknown: false } as Place;
    // "Kursk region of Russia", "Sumy, Ukraine": the second says where the first lies.
    if (
      last &&
      candidate.known &&
      !/^ \p{Lu}\p{Ll}/u.test(text.slice(candidate.end)) &&
      /^(?:,? (?:in |of )?(?:the )?|, ?)$/.test(between) &&
      between !== ' ' &&
      holds(last.place, candidate)
    ) {
      last.place.within = candidate.known.name;
      if (between !== ' in ') last.place.end = candidate.end;
      continue;
    }
    const lead = readLead(text, candidate.start);
    const owner = ownerBefore(text, candidate.start);
    const listed =
      last !== undefined &&
      /^(?:,|,? and|,? or|,? as well as|,? to) (?:the |in |near )?$/.test(between) &&
      (candidate.known !== null || candidate.typed);
    const dateline =
      /^[\s“"]*$/.test(text.slice(0, candidate.start)) &&
      /^(?:, [\p{L}. ]{2,20})?(?: \(\p{Lu}[\p{L} ]{1,20}\))? ?[—–-]{1,2} /u.test(text.slice(candidate.end));
    if (!isPlaced(text, candidate, lead, owner !== null, listed, dateline && candidate.known !== null)) continue;
    const demonym = lead?.groups?.demonym ? countryOfDemonym(lead.groups.demonym) : null;
    if (owner && (candidate.typed || candidate.known)) {
      place.start = owner.start;
      place.within = owner.name;
    } else if (demonym && demonym !== place.name) place.within = demonym;
    found.push({ place, candidate });
  }
  for (const capital of readCapitals(text))
    if (!found.some(({ place }) => place.start < capital.end && capital.start < place.end)) places.push(capital);
  for (const { place } of found) places.push({ ...place, text: text.slice(place.start, place.end) });
  return places.sort((a, b) => a.start - b.start);
}

/** The preposition of place that leads to a name, over adjectives and types; "in Ukraine | Dies" leads nowhere, for Ukraine is no adjective. */
function readLead(text: string, start: number): RegExpExecArray | null {
  const lead = LEAD.exec(text.slice(Math.max(0, start - 110), start));
  const owner = lead?.groups?.demonym;
  return owner && countryOfDemonym(owner) === null && !(/['’]s? /.test(lead[0]) && lookUpPlace(owner)) ? null : lead;
}

/** True where `b` lies in `a`: "Kursk region" in "Russia". Unknown places hold nothing. */
export function placeContains(a: Place, b: Place): boolean {
  return !a.unknown && !b.unknown && a.name !== b.name && liesWithin(b.name, a.name, b.within);
}

/** Runs of capitalised words, cut to the longest name the gazetteer knows, else the run as it stands. */
function findCandidates(text: string): Candidate[] {
  const words: Word[] = [...text.matchAll(CAPITALISED)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const candidates: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const known = longestKnown(text, words, i);
    if (known) {
      candidates.push(withType(text, { start: words[i]!.start, end: known.end, name: known.place.name, known: known.place, typed: false }));
      i = known.next;
      continue;
    }
    let next = i + 1;
    while (
      next < words.length &&
      next < i + 4 &&
      text.slice(words[next - 1]!.end, words[next]!.start) === ' ' &&
      !longestKnown(text, words, next)
    )
      next += 1;
    const end = stripPossessive(words[next - 1]!);
    candidates.push(
      withType(text, { start: words[i]!.start, end, name: text.slice(words[i]!.start, end).toLowerCase(), known: null, typed: false }),
    );
    i = next;
  }
  return candidates;
}

function longestKnown(text: string, words: Word[], from: number): { place: KnownPlace; end: number; next: number } | null {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - from); length > 0; length -= 1) {
    const last = words[from + length - 1]!;
    if (last.end - words[from]!.start > 45) continue; // longer than any listed name
    for (const end of new Set([last.end, stripPossessive(last)])) {
      const place = lookUpPlace(text.slice(words[from]!.start, end));
      if (place) return { place, end, next: from + length };
    }
  }
  return null;
}

function stripPossessive(word: Word): number {
  return word.end - (/['’]s$/.exec(word.text)?.[0].length ?? 0);
}

/** "Kursk" + " region"; "Brooklyn Bridge" ends in its type already. */
function withType(text: string, candidate: Candidate): Candidate {
  const type = TYPE_AFTER.exec(text.slice(candidate.end, candidate.end + 40));
  if (type) {
    const end = candidate.end + type[0].length;
    // "Jamaica Hospital" stands in New York: a building does not share the name it bears.
    const isVenue = VENUE.test(type[0]);
    return {
      ...candidate,
      end,
      typed: true,
      name: isVenue ? text.slice(candidate.start, end).toLowerCase() : candidate.name,
      known: isVenue ? null : candidate.known,
    };
  }
  const inner = new RegExp(` (?:${TYPES})$`, 'i').exec(candidate.name);
  return inner && !candidate.known ? { ...candidate, typed: true, name: candidate.name.slice(0, inner.index) } : candidate;
}

function isPlaced(
  text: string,
  candidate: Candidate,
  lead: RegExpExecArray | null,
  owned: boolean,
  listed: boolean,
  dateline: boolean,
): boolean {
  const { known, typed } = candidate;
  const after = text.slice(candidate.end, candidate.end + 30);
  // "the Russia-Ukraine war", "U.S. policy"
  if (/^[-–]\p{Lu}/u.test(after) || (/-/.test(candidate.name) && candidate.name.split('-').every((part) => lookUpPlace(part))))
    return false;
  if (/^(?:US|U\.S\.|UK|U\.K\.)$/.test(text.slice(candidate.start, candidate.end)) && !/\bthe $/i.test(text.slice(0, candidate.start)))
    return false;
  if (NOT_PLACE.has(candidate.name) || countryOfDemonym(candidate.name) !== null) return false;
  if (dateline) return true;
  // "in New York Times", "in Manchester United": the name goes on
  if (known && !typed && /^ \p{Lu}\p{Ll}/u.test(after) && !/^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after)) return false;
  if (owned && (typed || known)) return true;
  const preposition = lead?.groups?.preposition?.toLowerCase();
  if (listed) return true;
  if (!preposition)
    return (
      typed &&
      /\bthe $/i.test(text.slice(Math.max(0, candidate.start - 5), candidate.start)) &&
      (known !== null || isAdministrative(text, candidate))
    );
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  if (/^['’]s? (?:\p{Ll}|\p{Lu})/u.test(after) && !typed)
    return (
      /^(?:in|near|outside|at|across|inside)$/.test(preposition) &&
      known !== null &&
      /^['’]s (?:\p{Ll}+ ){0,3}(?:region|province|city|town|capital|north|south|east|west|coast|border|district)/u.test(after)
    );
  const ofType = new RegExp(`(?:${TYPES}) of (?:the )?$`).test(before);
  if (preposition === 'of') return (ofType || OF_NOUNS.test(before)) && (known !== null || ofType || typed);
  if (preposition === 'on') return typed || ofType || known?.kind === 'water';
  if (preposition === 'over')
    return known !== null && /\b(?:fl[yei]\w*|flew|airspace|skies|shot down|downed|intercepted|drones?)\b/i.test(before);
  if (/^(?:to|towards?|from)$/.test(preposition) && !typed && !ofType) {
    if (known === null) return false;
    return (
      MOTION.test(before) &&
      !/\b(?:ties|links?|weapons?|aid|support|assistance|access|threat|message|ambassador|envoy|according) (?:to|from) (?:the )?$/.test(
        before,
      )
    );
  }
  if (/^(?:through|along|off|entered|reached|visited|entering|reaching|leaving)$/.test(preposition))
    return known !== null || typed || ofType;
  return known !== null || typed || ofType || isLikelyName(text, candidate, preposition);
}

/** An unlisted name after "in" or "near": "in Novoselivka", not "in Microsoft's", "in AI", "confidence in Cheeks". */
function isLikelyName(text: string, candidate: Candidate, preposition: string): boolean {
  if (!/^(?:in|near|outside|around)$/.test(preposition)) return false;
  const name = text.slice(candidate.start, candidate.end);
  if (/\b(?:an?|the) $/i.test(text.slice(Math.max(0, candidate.start - 5), candidate.start))) return false;
  if (candidate.start === 0 || !/^\p{Lu}[\p{Ll}’'-]{2,}/u.test(name) || /\b\p{Lu}{2,}\b/u.test(name)) return false;
  if (name.split(' ').some((word) => NOT_PLACE.has(word.toLowerCase()) || countryOfDemonym(word) !== null)) return false;
  if (
    /(?:League|Cup|Bowl|Championships?|Committee|Party|Council|Union|Bank|Group|Corp|Inc|Times|Post|Journal|Series|Division|Conference|Act|Magazine|Week|Day|Awards?|War|Games)$/.test(
      name,
    )
  )
    return false;
  if (
    /\b(?:confidence|trust|interest|stake|shares?|faith|belie\w+|invest\w*|role|part|success|interested|star\w*|fund\w*|grade|disappoint\w*|pride) in $/i.test(
      text.slice(Math.max(0, candidate.start - 24), candidate.start),
    )
  )
    return false;
  return !/^(?:['’]s?\b| (?:and|or) \p{Lu}\p{Ll}+ (?:said|told)| \d)/u.test(text.slice(candidate.end));
}

function isAdministrative(text: string, candidate: Candidate): boolean {
  return /(?:region|province|district|oblast|county|governorate|prefecture|peninsula|valley|municipality|archipelago|island|islands|desert|basin|strait|river)s?$/i.test(
    text.slice(candidate.start, candidate.end),
  );
}

/** "Russia’s (Kursk region)" → Russia. */
function ownerBefore(text: string, start: number): { start: number; name: string } | null {
  const before = text.slice(Math.max(0, start - 50), start);
  const match =
    /(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})['’]s? (?:(?:northern|southern|eastern|western|central|far|border|coastal|north-?eastern|south-?eastern|north-?western|south-?western|occupied) ){0,2}$/u.exec(
      before,
    );
  if (!match) return null;
  for (const name of [match[1]!, match[1]!.split(' ').slice(1).join(' ')]) {
    const known = name ? lookUpPlace(name) : null;
    if (known) return { start: Math.max(0, start - 50) + match.index + match[1]!.length - name.length, name: known.name };
  }
  return null;
}

function holds(inner: Place, outer: Candidate): boolean {
  return (
    outer.known !== null &&
    outer.known.name !== inner.name &&
    (outer.known.kind !== 'region' || liesWithin(inner.name, outer.known.name) || lookUpPlace(inner.name) === null)
  );
}

/** "in the Ukrainian capital" is Kyiv. */
function readCapitals(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(
    /\b(?:[Ii]n|[Nn]ear|[Oo]utside|to|on|into|[Aa]cross|[Aa]round) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:['’]s)? capital\b(?! (?:city )?of\b)/gu,
  )) {
    const country = countryOfDemonym(match[1]!) ?? lookUpPlace(match[1]!)?.name;
    const name = country ? capitalOf(country) : null;
    if (!name) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const end = match.index + match[0].length;
    places.push({ start, end, text: text.slice(start, end), name, unknown: false });
  }
  return places;
}
