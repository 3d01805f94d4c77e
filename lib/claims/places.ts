import type { Place } from '../types.ts';
import { type Candidate, findCandidates } from './places-candidates.ts';
import { isBeside, isPlaced, ownerBefore, readLead } from './places-context.ts';
import { capitalOf, countryOfDemonym, liesWithin, lookUpPlace } from './places-gazetteer.ts';
import { readParts } from './places-parts.ts';
import { readUnknownPlaces } from './places-unknown.ts';

/**
 * The places a sentence sets something in, in order: names after a preposition of place ("in Ukraine", "75 km west of Manokwari"), with a
 * type ("the Kursk region") or in a dateline. Who acts is no place ("Russia said", "ties between Moscow and Pyongyang", "North Korean
 * soldier"). "The location remains undisclosed" is a place with `unknown` set. Names are canonical where listed in the gazetteer.
 */
export function readPlaces(text: string): Place[] {
  const places: Place[] = [...readUnknownPlaces(text), ...readParts(text)];
  if (!/\p{Lu}/u.test(text)) return places.sort((a, b) => a.start - b.start);
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
    // "in 11 countries, including Kenya"
    const included = candidate.known !== null && INCLUDED.test(text.slice(Math.max(0, candidate.start - 60), candidate.start));
    const dateline =
      /^[\s“"]*$/.test(text.slice(0, candidate.start)) &&
      /^(?:, [\p{L}. ]{2,20})?(?: \(\p{Lu}[\p{L} ]{1,20}\))? ?[—–-]{1,2} /u.test(text.slice(candidate.end));
    if (!isPlaced(text, candidate, lead, owner !== null, listed || included, dateline && candidate.known !== null)) continue;
    const demonym = lead?.groups?.demonym ? countryOfDemonym(lead.groups.demonym) : null;
    if (owner && (candidate.typed || candidate.known || lead?.groups?.preposition?.toLowerCase() === 'in')) {
      place.start = owner.start;
      place.within = owner.name;
    } else if (demonym && demonym !== place.name) place.within = demonym;
    if (isBeside(text, candidate.start, lead)) place.near = true;
    found.push({ place, candidate });
  }
  for (const capital of readCapitals(text))
    if (!found.some(({ place }) => place.start < capital.end && capital.start < place.end)) places.push(capital);
  for (const { place } of found) places.push({ ...place, text: text.slice(place.start, place.end) });
  return places.sort((a, b) => a.start - b.start);
}

const INCLUDED =
  /\b(?:countries|nations|states|provinces|regions|cities|towns|villages|territories|islands|markets|areas|parts of \p{L}{2,20}),? (?:including|such as|like|notably|among them) (?:the )?$/iu;

/** True where `b` lies in `a`: "Kursk region" in "Russia". Unknown places hold nothing. */
export function placeContains(a: Place, b: Place): boolean {
  return !a.unknown && !b.unknown && a.name !== b.name && liesWithin(b.name, a.name, b.within);
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
