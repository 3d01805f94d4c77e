import type { Difference, FactMatch, Followed, Report, Review, ReviewedSentence, State } from '../../lib/types.ts';

/** Made-up reports of a made-up flood, for the tests of the interface. */

let articles = 0;

export function report(fields: Partial<Report>): Report {
  articles++;
  return {
    article: `article-${articles}`,
    outlet: null,
    author: null,
    published: null,
    title: null,
    url: null,
    sentence: 0,
    quote: 'The river Ard left its banks on Monday night.',
    differences: [],
    origin: articles,
    ...fields,
  };
}

/** A difference whose `there` is marked where it stands in the quotation. */
export function difference(
  kind: Difference['kind'],
  here: string,
  there: string,
  quote: string,
  relation: Difference['relation'] = 'conflict',
) {
  const start = quote.indexOf(there);
  return {
    kind,
    here,
    there,
    relation,
    span: there === '' || start < 0 ? null : { start, end: start + there.length },
  } satisfies Difference;
}

export function match(fields: Partial<FactMatch>): FactMatch {
  const reports = fields.reports ?? [report({ outlet: 'Ard Gazette' })];
  return {
    fact: 'evacuated',
    label: 'how many people were brought to safety',
    score: 0.9,
    span: { start: 0, end: 1 },
    why: { words: [], names: [], figures: [], dates: [] },
    reports,
    origins: new Set(reports.map(({ origin }) => origin)).size,
    ...fields,
  };
}

export function sentence(
  index: number,
  state: State,
  facts: FactMatch[],
  text = 'About 400 people were brought to safety.',
): ReviewedSentence {
  return { index, text, start: 0, end: text.length, state, facts };
}

export function review(sentences: ReviewedSentence[], fields: Partial<Review> = {}): Review {
  return {
    title: 'Flood drives hundreds from their homes',
    outlet: 'Harbour Courier',
    published: '2025-03-04',
    copyOf: null,
    sentences,
    omitted: [],
    origins: [],
    ...fields,
  };
}

export function followed({
  relation = 'follows',
  evidence = { wording: 0, facts: 9, coverage: 0.6, order: 'same', agencies: [], quotes: 0 },
  ...article
}: Partial<Pick<Followed, 'relation' | 'evidence'> & Followed['article']>): Followed {
  const source = { article: 'article-0', outlet: null, author: null, published: null, title: null, url: null, ...article };
  return { origin: 0, why: '9 facts shared', relation, evidence, article: source };
}
