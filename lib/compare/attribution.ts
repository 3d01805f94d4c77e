import { sameSource } from '../claims/attribution.ts';
import type { Attribution, Difference, Span } from '../types.ts';

/** Sources that name nobody: any other source may be who they mean. */
const VAGUE_KEYS = new Set(
  'official source report authority expert analyst witness media observer insider account rumor rumour estimate image people statement announcement'.split(
    ' ',
  ),
);

/**
 * Another source credited for the same content: one difference where both sides credit somebody and no source is shared, or where one side
 * has it second-hand ("according to Reuters, citing the ministry" against "the ministry said"). Otherwise none.
 */
export function compareAttribution(here: Attribution[], there: Attribution[]): Difference[] {
  const ours = named(here);
  const theirs = named(there);
  if (ours.length === 0 || theirs.length === 0) return [];
  const isShared = ours.some((one) => theirs.some((other) => sameSource(one, other)));
  if (isShared && !(relays(ours, theirs) || relays(theirs, ours))) return [];
  return [{ kind: 'attribution', here: join(ours), there: join(theirs), relation: 'compatible', span: nameSpan(theirs[0]!) }];
}

/** Credited by name; one entry a source. */
function named(list: Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of list) {
    const isVague = one.key === '' || VAGUE_KEYS.has(one.key.split('/').pop()!);
    if (!isVague && !kept.some((other) => other.key === one.key)) kept.push(one);
  }
  return kept;
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
