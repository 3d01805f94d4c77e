import { assembleSentences } from '../lib/sentences/assemble.ts';
import type { Article } from '../lib/types.ts';

/** A made-up report of the bundled event, to try the extension on. Some of it others report too, some they put otherwise, some nobody. */
export const SAMPLE_PARAGRAPHS = [
  'A North Korean soldier whom Ukrainian forces had captured has died of his wounds, South Korea’s National Intelligence Service said. His name has not been published.',
  'About 2,500 North Korean soldiers have been killed or wounded, President Volodymyr Zelensky said. South Korea’s intelligence service estimates that around 1,300 have become casualties. Neither Moscow nor Pyongyang has confirmed the deployment. The café opposite the ministry stayed open all night.',
];

/** Each paragraph is one block, so that a sentence's `block` says in which it stands. */
export function sampleArticle(): Article {
  const blocks = SAMPLE_PARAGRAPHS.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    id: 'corroborate:sample',
    outlet: null,
    author: null,
    published: '2024-12-29',
    title: null,
    url: null,
    ...assembleSentences(blocks),
  };
}

/** Where a block begins in the article's text: blocks are joined by one line break. */
export function blockStart(block: number): number {
  return SAMPLE_PARAGRAPHS.slice(0, block).reduce((sum, text) => sum + text.length + 1, 0);
}
