import { placeContains } from '../claims/places.ts';
import { containersOf, lookUpPlace } from '../claims/places-gazetteer.ts';
import { areRivalParts, isPart } from '../claims/places-parts.ts';
import type { Difference, Place, Relation } from '../types.ts';

/**
 * Places of two reports of one fact that differ: a place against "undisclosed", a wider against a narrower one, or two listed places of one
 * level where each side names exactly one. Countries never conflict: "in Ukraine" often says which war, not where.
 */
export function comparePlaces(here: Place[], there: Place[]): Difference[] {
  const parts = compareParts(here, there);
  if (parts) return parts;
  const ours = distinct(here.filter(({ near, name }) => !near && !isPart(name)));
  const theirs = distinct(there.filter(({ near, name }) => !near && !isPart(name)));
  const withheld = compareWithheld(ours, theirs);
  if (withheld) return withheld;
  if (here.some((place) => there.some((other) => other.name === place.name))) return [];
  if (ours.length !== 1 || theirs.length !== 1) return [];
  const [a, b] = [ours[0]!, theirs[0]!];
  const relation = relatePlaces(a, b);
  return relation ? [differ(a, b, relation)] : [];
}

/** "in the hold" | "on the car deck": one part named on each side, of one sort of thing. */
function compareParts(here: Place[], there: Place[]): Difference[] | null {
  const [ours, theirs] = [here, there].map((places) => distinct(places.filter(({ name }) => isPart(name))));
  if (ours!.length !== 1 || theirs!.length !== 1 || !areRivalParts(ours![0]!.name, theirs![0]!.name)) return null;
  return [differ(ours![0]!, theirs![0]!, 'conflict')];
}

/** One side says that the place is not known, the other names it. A country is no answer to "where exactly". */
function compareWithheld(ours: Place[], theirs: Place[]): Difference[] | null {
  const unknownHere = ours.find(({ unknown }) => unknown);
  const unknownThere = theirs.find(({ unknown }) => unknown);
  if (!unknownHere && !unknownThere) return null;
  if (unknownHere && unknownThere) return [];
  const named = (unknownHere ? theirs : ours).filter(isExact);
  if (named.length !== 1) return [];
  return [unknownHere ? differ(unknownHere, named[0]!, 'conflict') : differ(named[0]!, unknownThere!, 'conflict')];
}

function relatePlaces(a: Place, b: Place): Relation | null {
  if (placeContains(a, b)) return isWide(a) ? null : 'narrower';
  if (placeContains(b, a)) return isWide(b) ? null : 'vaguer';
  return excludeEachOther(a, b) ? 'conflict' : null;
}

/** Two listed cities or two listed regions, neither a seat of government, nor two parts of one city or state: what happened in one did not in the other. */
function excludeEachOther(a: Place, b: Place): boolean {
  const [one, other] = [lookUpPlace(a.name), lookUpPlace(b.name)];
  if (!one?.level || !other?.level || one.isCapital || other.isCapital) return false;
  if (one.level !== other.level && one.level !== 'either' && other.level !== 'either') return false;
  // "Papua" and "West Papua", "Chicago" and "Chicago Heights"
  if (` ${a.name} `.includes(` ${b.name} `) || ` ${b.name} `.includes(` ${a.name} `)) return false;
  return !containersOf(one.name).some((outer) => lookUpPlace(outer)?.kind !== 'country' && containersOf(other.name).includes(outer));
}

function isExact(place: Place): boolean {
  if (place.unknown) return false;
  const known = lookUpPlace(place.name);
  return known === null || known.kind === 'region' || place.within !== undefined;
}

/** "in Asia" beside "in Japan" tells a reader nothing. */
function isWide(place: Place): boolean {
  return lookUpPlace(place.name)?.kind === 'continent';
}

function distinct(places: Place[]): Place[] {
  return places.filter((place, i) => places.findIndex((other) => other.name === place.name) === i);
}

function differ(here: Place, there: Place, relation: Relation): Difference {
  return { kind: 'places', here: here.text, there: there.text, relation, span: { start: there.start, end: there.end } };
}
