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

interface Gazetteer {
  names: Map<string, KnownPlace>;
  /** Canonical name → what it lies in directly. */
  containers: Map<string, string[]>;
  demonyms: Map<string, string>;
  capitals: Map<string, string>;
}

const LEVELS: Record<string, KnownPlace['level']> = { '*': 'region', '&': 'either' };

/** Read when the first place is looked up: it takes milliseconds that not every start needs. */
let known: Gazetteer | null = null;

function gazetteer(): Gazetteer {
  known ??= readGazetteer();
  return known;
}

function readGazetteer(): Gazetteer {
  const names = new Map<string, KnownPlace>();
  const containers = new Map<string, string[]>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const contain = (inner: string, outer: string) => {
    const outers = containers.get(inner) ?? [];
    if (!outers.includes(outer)) outers.push(outer);
    containers.set(inner, outers);
  };
  for (const [continent, list] of Object.entries(COUNTRIES)) {
    names.set(continent, { name: continent, kind: 'continent', level: null, isCapital: false });
    for (const line of list.split(';')) {
      const [name, called, seats, aliases] = line.trim().split('/') as [string, string?, string?, string?];
      const country: KnownPlace = { name, kind: 'country', level: null, isCapital: false };
      for (const alias of [name, ...(aliases?.split(',') ?? [])]) if (alias.trim()) names.set(alias.trim(), country);
      contain(name, continent);
      for (const demonym of called?.split(',') ?? []) if (demonym) demonyms.set(demonym, name);
      const [capital, ...others] = seats?.split(',').map((one) => one.trim()) ?? [];
      if (!capital) continue;
      capitals.set(name, capital);
      for (const alias of [capital, ...others]) names.set(alias, { name: capital, kind: 'region', level: 'city', isCapital: true });
      contain(capital, name);
    }
  }
  for (const [outer, list] of Object.entries(WITHIN)) {
    const holder = names.get(outer)?.name ?? outer;
    for (const marked of list.split('|')) {
      const name = marked.replace(/^[*&~]/, '');
      if (!names.has(name))
        names.set(name, { name, kind: 'region', level: LEVELS[marked[0]!] ?? (name === marked ? 'city' : null), isCapital: false });
      contain(names.get(name)!.name, holder);
    }
  }
  for (const name of WATERS.split('|')) names.set(name, { name, kind: 'water', level: null, isCapital: false });
  contain('middle east', 'asia');
  for (const part of ['north america', 'central america', 'south america', 'caribbean']) contain(part, 'americas');
  for (const part of ['central america', 'south america', 'mexico']) contain(part, 'latin america');
  return { names, containers, demonyms, capitals };
}

/** Longest listed name in words: "democratic republic of the congo". */
export const MAX_NAME_WORDS = 5;

export function lookUpPlace(name: string): KnownPlace | null {
  return gazetteer().names.get(name.toLowerCase().replace(/’/g, "'").replace(/^the /, '')) ?? null;
}

/** "Ukrainian", "Ukrainians" → "ukraine"; null for other words. */
export function countryOfDemonym(word: string): string | null {
  const lower = word.toLowerCase();
  const { demonyms } = gazetteer();
  return demonyms.get(lower) ?? demonyms.get(lower.replace(/s$/, '')) ?? null;
}

export function capitalOf(country: string): string | null {
  return gazetteer().capitals.get(country) ?? null;
}

/** True where canonical name `inner` lies in `outer`, at any depth; `known` adds what a sentence says itself. */
export function liesWithin(inner: string, outer: string, known: string | undefined = undefined): boolean {
  const { containers } = gazetteer();
  const seen = new Set<string>();
  const open = [...(containers.get(inner) ?? []), ...(known ? [known] : [])];
  while (open.length > 0) {
    const name = open.pop()!;
    if (name === outer) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(containers.get(name) ?? []));
  }
  return false;
}

/** What a canonical name lies in directly, "kursk" → ["russia"]. */
export function containersOf(name: string): string[] {
  return gazetteer().containers.get(name) ?? [];
}
