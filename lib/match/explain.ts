import type { Span, Why } from '../types.ts';
import type { Collection, Node } from './collection.ts';
import { matchDates, matchFigures } from './match-values.ts';
import { cosine, toSparse } from './sparse.ts';

/** A clause must explain this share more of the match than the whole sentence does, or the whole sentence is named. */
const CLAUSE_MARGIN = 1.05;
/** Words, names, figures or dates named at most, each. */
const MAX_NAMED = 6;

/** What a page's sentence and a report share, in the page's words, strongest first. */
export function explainMatch(collection: Collection, page: Node, report: Node): Why {
  const there = collection.expand(collection.bag(report));
  const shared = new Map<string, { name: boolean; weight: number }>();
  page.sentence.terms.forEach((term, at) => {
    const id = page.ids[at]!;
    const weight = Math.min(term.weight * collection.rarity[id]!, there.get(id) ?? 0);
    if (weight <= 0 || term.key.startsWith('#')) return;
    const word = page.sentence.text.slice(term.start, term.end);
    if (weight > (shared.get(word)?.weight ?? 0)) shared.set(word, { name: term.name, weight });
  });
  const ranked = [...shared].sort((a, b) => b[1].weight - a[1].weight);
  const words = ranked.filter(([, { name }]) => !name).map(([word]) => word);
  const names = ranked.filter(([, { name }]) => name).map(([word]) => word);
  const figures = page.sentence.figures
    .filter((figure) => matchFigures([figure], report.sentence.figures) >= 0.5)
    .map((figure) => figure.text);
  const dates = page.sentence.dates.filter((date) => matchDates([date], report.sentence.dates) > 0).map((date) => date.text);
  return {
    words: words.slice(0, MAX_NAMED),
    names: names.slice(0, MAX_NAMED),
    figures: figures.slice(0, MAX_NAMED),
    dates: dates.slice(0, MAX_NAMED),
  };
}

/** The clause of a sentence that a match with another sentence rests on, or all of it. */
export function findSpan(collection: Collection, from: Node, to: Node): Span {
  const whole = { start: 0, end: from.sentence.text.length };
  if (from.sentence.clauses.length < 2) return whole;
  const there = toSparse(collection.expand(collection.bag(to)));
  const rate = ({ start, end }: Span) => cosine(toSparse(collection.expand(collection.bag(from, new Map(), 1, start, end))), there);
  let best = whole;
  let bestRate = CLAUSE_MARGIN * rate(whole);
  for (const clause of from.sentence.clauses) {
    const found = rate(clause);
    if (found > bestRate) {
      best = { start: clause.start, end: clause.end };
      bestRate = found;
    }
  }
  return best;
}
