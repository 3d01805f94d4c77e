import type { UncutArticle } from '../lib/types.ts';

/** A made-up report of the bundled event, to try the extension on. Some of it others report too, some they put otherwise, some nobody. */
export const SAMPLE_PARAGRAPHS = [
  'A North Korean soldier whom Ukrainian forces had captured has died of his wounds, South Korea’s National Intelligence Service said. His name has not been published.',
  'About 2,500 North Korean soldiers have been killed or wounded, President Volodymyr Zelensky said. South Korea’s intelligence service estimates that around 1,300 have become casualties. Neither Moscow nor Pyongyang has confirmed the deployment. The café opposite the ministry stayed open all night.',
];

/** The same event in sentences that are surely, probably and perhaps what others report, for the options to show what a setting does. */
export const GRADED_PARAGRAPHS = [
  'About 2,500 North Korean soldiers have been killed or wounded, President Volodymyr Zelensky said. South Korea’s intelligence service estimates that around 1,300 have become casualties. The troops are fighting in Russia’s Kursk region, where Ukraine holds a strip of land since August. Some are said to carry papers with false names. Drones have made their advance costly. Officials in Seoul expect that Pyongyang will send more weapons. The café opposite the ministry stayed open all night.',
];

/** Each paragraph is one block, so that a sentence's offsets say in which it stands. */
export function sampleArticle(paragraphs: readonly string[] = SAMPLE_PARAGRAPHS): UncutArticle {
  return {
    id: 'corroborate:sample',
    url: null,
    outlet: [],
    title: [],
    published: ['2024-12-29'],
    authors: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}
