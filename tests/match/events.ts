import { makeArticle } from '../../lib/cli/make-article.ts';
import type { Article, SentenceKind } from '../../lib/types.ts';

/** Articles of small invented events; a line that starts with "# " is the title. */
function write(id: string, published: string, lines: string[]): Article {
  const sentences = lines.map((line) => {
    const kind: SentenceKind = line.startsWith('# ') ? 'title' : 'text';
    return { text: line.replace(/^# /, ''), kind };
  });
  return makeArticle(id, sentences, { outlet: id, published });
}

export const MERGER: Article[] = [
  write('harbour-ledger', '2023-05-09', [
    '# Norvik to buy rival Talbot for 3.2 billion dollars',
    'Norvik Foods said on Tuesday it would acquire its smaller rival Talbot Dairies for 3.2 billion dollars in cash.',
    'The takeover would create the largest cheese maker in northern Europe.',
    'Norvik expects to close four of the nine Talbot plants and to cut about 1,400 jobs.',
    'Talbot shares jumped 21 percent in early trading.',
    'Competition authorities in Brussels must approve the deal.',
    'Its chief executive, Maren Oldham, will leave the company once the sale is complete.',
  ]),
  write('city-wire', '2023-05-09', [
    '# Cheese giants agree 3.2 billion dollar merger',
    'Talbot Dairies has agreed to be bought by Norvik Foods in a cash deal worth 3.2 billion dollars.',
    'Around 1,400 workers are to lose their jobs as four factories shut.',
    'Shares in Talbot climbed by a fifth after the announcement.',
    'Maren Oldham, who has run Talbot since 2016, is to step down.',
    'The European Commission will examine the transaction.',
    'Milk prices have risen for two years.',
  ]),
  write('union-voice', '2023-05-10', [
    '# Unions protest at dairy closures',
    'Dairy workers rallied on Wednesday outside the Talbot plant in Kelmouth, which Norvik wants to shut.',
    'The buyer plans to eliminate 1,400 posts after the acquisition, worth 3.2 billion dollars.',
    'Union leader Piet Aldous called the plan a betrayal of the valley.',
    'The weather was cold and the crowd drank tea.',
  ]),
];

export const QUAKE: Article[] = [
  write('coast-daily', '2022-08-03', [
    '# Strong quake shakes Maravel islands, 12 dead',
    'A magnitude 6.4 earthquake struck the Maravel islands before dawn on Wednesday, killing at least 12 people.',
    'More than 200 people were injured, most of them by falling roof tiles.',
    'The airport of the capital was closed for inspection.',
  ]),
  write('relief-post', '2022-08-03', [
    '# Twelve killed as tremor hits Maravel',
    'At least 12 people died when a tremor of magnitude 6.4 hit the Maravel islands early on Wednesday.',
    'Hospitals treated some 200 wounded.',
    'Flights were suspended after cracks appeared on the runway.',
  ]),
];
