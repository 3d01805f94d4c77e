import { readFileSync } from 'node:fs';
import { type Gold, type GoldSentence, type LabelledEvent, ROOT, readGoldEvent } from './events.ts';

/**
 * Pages on happenings near an event: the same people elsewhere, another event of the kind, the same story weeks later. Most of what they
 * say is no fact of the event, however alike in words; `facts` of a sentence are those that it does report.
 */
export interface NearPage {
  id: string;
  nearness: 'actors' | 'kind' | 'follow-up';
  outlet: string | null;
  date: string | null;
  sentences: Omit<GoldSentence, 'id'>[];
}

/** The pages of one file of tests/fixtures/near. */
export function readNearPages(name: string): NearPage[] {
  const file = `${ROOT}tests/fixtures/near/${name}.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { pages: NearPage[] }).pages;
}

/** Further pages near the seeds' event as annotated articles, kept for measuring and never fitted on. */
export function readHeldNear(seeds: LabelledEvent): LabelledEvent {
  const { facts, families } = seeds.gold!;
  return readGoldEvent('seeds-held', { facts, families, articles: readNearPages('seeds-held').map(asArticle) });
}

/** The event with one such page as its last article. */
export function addNearPage(event: LabelledEvent, page: NearPage): LabelledEvent {
  const gold: Gold = { ...event.gold!, articles: [...event.gold!.articles, asArticle(page)] };
  return readGoldEvent(event.name, gold);
}

function asArticle({ id, outlet, date, sentences }: NearPage): Gold['articles'][number] {
  return { id, outlet, date, sentences: sentences.map((sentence, k) => ({ ...sentence, id: `${id} ${k}` })) };
}
