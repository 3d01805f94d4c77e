/**
 * Expressions that the checker holds to be quadratic or cannot judge, and why they are harmless: what they are given is short, or each of
 * their repetitions has a bound. `of` is how their source begins.
 */
export const BOUNDED: { file: string; of: string; why: string }[] = [
  { file: 'lib/claims/clauses-tokens.ts', of: '(?:\\p{L}\\.){2,}|', why: 'a token is tried once at each place and taken whole' },
  {
    file: 'lib/claims/certainty.ts',
    of: '(?:^|[^\\p{L}\\p{N}])(?:',
    why: 'given one clause of at most 2,000 characters; the strings recheck names take milliseconds at a length of 160,000',
  },
  { file: 'lib/claims/places-context.ts', of: '\\b(?:invasion|occupation|', why: 'given the 80 characters before a name' },
  { file: 'lib/claims/dates.ts', of: '\\b(?:will|would|shall|', why: 'given the 90 characters before a date' },
  { file: 'lib/claims/places-context.ts', of: '(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}', why: 'given the 50 characters before a name' },
  { file: 'lib/claims/places-context.ts', of: '\\b(?:north|south|east|west)(?:[ -]?', why: 'given the 60 characters before a name' },
  {
    file: 'lib/claims/places-context.ts',
    of: '(?:^|[\\s(“"\'‘])(?<preposition>',
    why: 'given the words before a name, 110 characters at most',
  },
  { file: 'lib/claims/places-unknown.ts', of: '\\b(?:location|whereabouts|', why: 'looks at most 50 characters ahead of each word' },
  ...['quiet-content-script', 'trim-polyfill', 'trim-preact', 'trim-readability'].map((name) => ({
    file: `lib/cli/${name}.ts`,
    of: '', // all of them
    why: 'runs at build time over files of a dependency, whose version is pinned',
  })),
  {
    file: 'lib/extract/furniture.ts',
    of: '^(?:(?:reading time|',
    why: 'tried once a line, from its start; no two unbounded repetitions follow each other',
  },
  {
    file: 'lib/match/label-fact.ts',
    of: ',\\s(?:said|says)\\s[^.]{0,200}$',
    why: 'looks at most 200 characters ahead of each comma of one sentence',
  },
  { file: 'lib/match/silence.ts', of: '\\b(?:(?:declin|refus)', why: 'looks at most ten words of thirty letters ahead of each “neither”' },
  { file: 'lib/latin-pattern.ts', of: '\\[(?:', why: 'given the sources of our own expressions, some hundred characters each' },
  { file: 'lib/extract/plain/byline.ts', of: '(?:\\b(?:published|updated|', why: 'given lines of at most 160 characters' },
  { file: 'lib/extract/plain/date-line.ts', of: '(?:published|updated|posted|', why: 'given lines of at most 160 characters' },
  { file: 'lib/extract/plain/date-line.ts', of: '(?:\\b(?:mon|tues?|', why: 'given lines of at most 160 characters' },
];

export function whyHarmless(file: string, source: string): string | null {
  return BOUNDED.find((entry) => entry.file === file && source.startsWith(entry.of))?.why ?? null;
}
