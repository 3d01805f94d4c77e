import type { Writing } from './schema.ts';

/** Facts that two articles must share to be on one event: one is often a stock phrase, unless the articles are alike as a whole. */
const FACTS_OF_AN_EVENT = 2;
/** Cosine of two signatures from which one shared fact is enough; on the invented events .16 to .9 within, up to .08 across. */
const ALIKE = 0.15;
/** Two events that an article joins become one while they have no more articles than this; a long story stays in its chapters. */
const MOST_JOINED = 60;

/** What an article shares with another. */
export interface Tie {
  /** Key of the other. */
  other: number;
  likeness: number;
  facts: number;
}

/**
 * Event of an article, by the facts it shares with others: that of the article with which it shares most. Events that it ties together
 * become one. `own` is the event of an article that shares too little.
 */
export async function joinEvent(transaction: Writing, ties: Tie[], own: string): Promise<string> {
  const entries = transaction.objectStore('entries');
  const near = ties
    .filter(({ facts, likeness }) => facts >= FACTS_OF_AN_EVENT || (facts > 0 && likeness >= ALIKE))
    .sort((a, b) => b.facts - a.facts || b.likeness - a.likeness || a.other - b.other);
  const events: string[] = [];
  for (const { other } of near) {
    const event = (await entries.get(other))?.event;
    if (event !== undefined && !events.includes(event)) events.push(event);
  }
  const [first, ...others] = events;
  if (first === undefined) return own;
  let size = await entries.index('event').count(first);
  for (const event of others) {
    const moving = await entries.index('event').getAll(event);
    if (size + moving.length > MOST_JOINED) continue;
    size += moving.length;
    for (const entry of moving) await entries.put({ ...entry, event: first });
  }
  return first;
}
