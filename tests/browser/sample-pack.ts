import type { Article, Pack, PackFact } from '../../lib/types.ts';

/** A small pack with everything a pack can have. */
export const article: Article = {
  id: 'courier',
  outlet: 'The Wenlow Courier',
  author: null,
  published: '2025-03-03',
  title: null,
  url: 'https://courier.example/dam',
  text: 'Nine died. Thirty are missing.',
  sentences: [
    { index: 0, kind: 'text', text: 'Nine died.', start: 0, end: 10, block: 0 },
    { index: 1, kind: 'text', text: 'Thirty are missing.', start: 11, end: 30, block: 0 },
  ],
};
export const fact: PackFact = {
  id: 'toll',
  label: 'Number of dead',
  definition: 'how many died',
  reports: [{ article: 'courier', sentence: 0 }],
};
export const pack: Pack = { format: 'corroborate-pack', version: 1, id: 'floods', title: 'Floods', articles: [article], facts: [fact] };
