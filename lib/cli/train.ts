import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PairModels } from '../match/judge-cluster.ts';
import type { LinearModel } from '../match/logistic.ts';
import { loadLexicon } from './load-index.ts';
import {
  type FactModels,
  fitFactModels,
  fitNearPairs,
  holdOutArticles,
  holdOutEvents,
  readTrainingFacts,
} from './training/cross-validate.ts';
import { ROOT, readEvents, readJson } from './training/events.ts';
import type { Descriptions } from './training/fact-rows.ts';
import { fitCluster } from './training/fit-cluster.ts';
import { bestSharedThreshold, type Scored } from './training/metrics.ts';
import { type EventRows, readPairRows } from './training/pair-rows.ts';

/** Descriptions of the bundled facts as matching sees them: label and definition. */
export function readDescriptions(): Descriptions {
  const { facts } = readJson<{ facts: { id: string; label: string; definition?: string }[] }>(`${ROOT}assets/articles/facts.json`);
  return Object.fromEntries(facts.map(({ id, label, definition }) => [id, `${label}. ${definition ?? ''}`]));
}

/** `npm run train`: fits all weights and thresholds and writes lib/match/weights.data.ts. Same inputs, same bytes. */
export async function train(): Promise<void> {
  const lexicon = await loadLexicon();
  const events = readEvents().map((event) => readPairRows(event, lexicon));
  const models = fitCluster(events.map(({ event, rows, ignored, articleOf }) => ({ kind: event.kind, rows, ignored, articleOf })));
  const clusterThreshold = chooseClusterThreshold(events);
  const rows = readTrainingFacts(events, readDescriptions(), []);
  const facts = fitFactModels(rows);
  const nearPair = fitNearPairs(events);
  writeFileSync(`${ROOT}lib/match/weights.data.ts`, print(models, clusterThreshold, facts, nearPair));
  const { fact, page, near } = facts;
  for (const [name, model] of Object.entries({ ...models, fact, page, near, nearPair })) {
    console.log(`${name}: ${model.features.map((feature, k) => `${feature} ${model.weights[k]!.toFixed(2)}`).join(', ')}`);
  }
}

/** Chosen on scores of articles and events left out, the seeds counting as much as all invented events together. */
function chooseClusterThreshold(events: EventRows[]): number {
  const invented = holdOutEvents(events.filter(({ event }) => event.kind !== 'ecb')).map(({ scored }) => scored);
  const seeds = holdOutArticles(events);
  const seedsAsOften = invented.map((): Scored[] => seeds);
  return bestSharedThreshold([...seedsAsOften, ...invented]);
}

function print(models: PairModels, clusterThreshold: number, facts: FactModels, nearPair: LinearModel): string {
  const round = (values: number[]) => `[${values.map((value) => Number(value.toFixed(4))).join(', ')}]`;
  const model = (name: string, { features, means, scales, weights, bias }: LinearModel) =>
    `export const ${name}: LinearModel = {
  features: [${features.map((feature) => `'${feature}'`).join(', ')}],
  means: ${round(means)},
  scales: ${round(scales)},
  weights: ${round(weights)},
  bias: ${Number(bias.toFixed(4))},
};`;
  return `// biome-ignore-all format: written by npm run train
import type { LinearModel } from './logistic.ts';

/** Written by \`npm run train\`; how good they are on data left out: tests/report/evaluation.md. */
${model('PAIR_MODEL', models.pair)}

/** The second look at a pair, with what the first found for all pairs of the collection. */
${model('CLUSTER_MODEL', models.cluster)}

/** From the linked scores of a collection to probabilities. */
${model('LEVEL_MODEL', models.level)}

/** Probability from which two sentences of a cluster of articles are held to report the same fact. */
export const CLUSTER_THRESHOLD = ${clusterThreshold.toFixed(4)};

${model('FACT_MODEL', facts.fact)}

/** Whether a page is about the event of some articles, or about a neighbouring one. */
${model('PAGE_MODEL', facts.page)}

/** From the log-odds of a link to a fact to those on a page about a neighbouring event. */
${model('NEAR_MODEL', facts.near)}

/** The same for two sentences. */
${model('NEAR_PAIR_MODEL', nearPair)}

/** Probability from which a page's sentence is linked to a fact that a person wrote. */
export const FACT_THRESHOLD = ${facts.threshold.toFixed(4)};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await train();
