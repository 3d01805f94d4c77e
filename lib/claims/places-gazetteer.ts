import { COUNTRIES, WATERS, WITHIN } from './places.data.ts';

export interface KnownPlace {
  /** Canonical name, "united states" for "U.S.". */
  name: string;
  kind: 'continent' | 'country' | 'region' | 'water';
  /** Within a country: what of, so that only like is set against like. */
  level: 'city' | 'region' | 'either' | null;
  /** A seat of government: "Moscow" is as often who rules as where. */
  isCapital: boolean;
}

const NAMES = new Map<string, KnownPlace>();
const CONTAINERS = new Map<string, string[]>();
const DEMONYMS = new Map<string, string>();
const CAPITALS = new Map<string, string>();

const LEVELS: Record<string, KnownPlace['level']> = { '*': 'region', '&': 'either' };

function contain(inner: string, outer: string): void {
  const outers = CONTAINERS.get(inner) ?? [];
  if (!outers.includes(outer)) outers.push(outer);
  CONTAINERS.set(inner, outers);
}

for (const [continent, list] of Object.entries(COUNTRIES)) {
  NAMES.set(continent, { name: continent, kind: 'continent', level: null, isCapital: false });
  for (const line of list.split(';')) {
    const [name, demonyms, capitals, aliases] = line.trim().split('/') as [string, string?, string?, string?];
    const country: KnownPlace = { name, kind: 'country', level: null, isCapital: false };
    for (const alias of [name, ...(aliases?.split(',') ?? [])]) if (alias.trim()) NAMES.set(alias.trim(), country);
    contain(name, continent);
    for (const demonym of demonyms?.split(',') ?? []) if (demonym) DEMONYMS.set(demonym, name);
    const [capital, ...others] = capitals?.split(',').map((one) => one.trim()) ?? [];
    if (!capital) continue;
    CAPITALS.set(name, capital);
    for (const alias of [capital, ...others]) NAMES.set(alias, { name: capital, kind: 'region', level: 'city', isCapital: true });
    contain(capital, name);
  }
}
for (const [outer, list] of Object.entries(WITHIN)) {
  const holder = NAMES.get(outer)?.name ?? outer;
  for (const marked of list.split('|')) {
    const name = marked.replace(/^[*&~]/, '');
    if (!NAMES.has(name))
      NAMES.set(name, { name, kind: 'region', level: LEVELS[marked[0]!] ?? (name === marked ? 'city' : null), isCapital: false });
    contain(NAMES.get(name)!.name, holder);
  }
}
for (const name of WATERS.split('|')) NAMES.set(name, { name, kind: 'water', level: null, isCapital: false });
contain('middle east', 'asia');
for (const part of ['north america', 'central america', 'south america', 'caribbean']) contain(part, 'americas');
for (const part of ['central america', 'south america', 'mexico']) contain(part, 'latin america');

/** Longest listed name in words: "democratic republic of the congo". */
export const MAX_NAME_WORDS = 5;

export function lookUpPlace(name: string): KnownPlace | null {
  return NAMES.get(name.toLowerCase().replace(/’/g, "'").replace(/^the /, '')) ?? null;
}

/** "Ukrainian", "Ukrainians" → "ukraine"; null for other words. */
export function countryOfDemonym(word: string): string | null {
  const lower = word.toLowerCase();
  return DEMONYMS.get(lower) ?? DEMONYMS.get(lower.replace(/s$/, '')) ?? null;
}

export function capitalOf(country: string): string | null {
  return CAPITALS.get(country) ?? null;
}

/** True where canonical name `inner` lies in `outer`, at any depth; `known` adds what a sentence says itself. */
export function liesWithin(inner: string, outer: string, known: string | undefined = undefined): boolean {
  const seen = new Set<string>();
  const open = [...(CONTAINERS.get(inner) ?? []), ...(known ? [known] : [])];
  while (open.length > 0) {
    const name = open.pop()!;
    if (name === outer) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(CONTAINERS.get(name) ?? []));
  }
  return false;
}

/** What a canonical name lies in directly, "kursk" → ["russia"]. */
export function containersOf(name: string): string[] {
  return CONTAINERS.get(name) ?? [];
}
