import type { Writing } from './schema.ts';

/**
 * Mean cosine of an article's signature with those of an event's articles from which it is on it, where they share a fact as well; and from
 * which it ties two events together. Measured on ECB+ (476 articles, 21 topics of two sister events each): groups never mix topics,
 * 97 % of the pairs of one event are together; those of sister events are as well where they share facts.
 */
const ON_EVENT = 0.15;
const TIES_EVENTS = 0.2;
/** Members of an event that count; of a longer story those that are most alike. */
const MEMBERS_COUNTED = 40;
/** Two events that an article joins become one while they have no more articles than this; a long story stays in its chapters. */
const MOST_JOINED = 60;

/** What an article shares with another. */
export interface Tie {
  /** Key of the other. */
  other: number;
  likeness: number;
  facts: number;
}

/** Event of an article: that of the articles it is most like and shares facts with; events that it ties together become one. Else `own`. */
export async function joinEvent(transaction: Writing, ties: Tie[], own: string): Promise<string> {
  const entries = transaction.objectStore('entries');
  const near = new Map<string, { likeness: number; facts: number }>();
  const others = await Promise.all(ties.map(({ other }) => entries.get(other)));
  for (const [n, { likeness, facts }] of ties.entries()) {
    const event = others[n]?.event;
    if (event === undefined) continue;
    const sum = near.get(event) ?? { likeness: 0, facts: 0 };
    near.set(event, { likeness: sum.likeness + likeness, facts: sum.facts + facts });
  }
  const found: { event: string; size: number; mean: number }[] = [];
  for (const [event, { likeness, facts }] of near) {
    if (facts === 0) continue;
    const size = await entries.index('event').count(event);
    const mean = likeness / Math.min(size, MEMBERS_COUNTED);
    if (mean >= ON_EVENT) found.push({ event, size, mean });
  }
  const [first, ...further] = found.sort((a, b) => b.mean - a.mean || b.size - a.size);
  if (first === undefined) return own;
  let { size } = first;
  for (const { event, size: moving, mean } of further) {
    if (mean < TIES_EVENTS || size + moving > MOST_JOINED) continue;
    size += moving;
    for (const entry of await entries.index('event').getAll(event)) await entries.put({ ...entry, event: first.event });
  }
  return first.event;
}
