import type { ScoredPair } from './auto-facts.ts';
import { type LinearModel, logOdds, sigmoid } from './logistic.ts';
import { linkSoftly } from './soft-link.ts';

/** The models that judge the pairs of a cluster of articles, one upon the other. */
export interface PairModels {
  /** By what two sentences say: PAIR_FEATURES. */
  pair: LinearModel;
  /** By that and by all other pairs: PAIR_FEATURES and SUPPORT_FEATURES. */
  cluster: LinearModel;
  /** From linked scores to probabilities: LEVEL_FEATURES. */
  level: LinearModel;
}

/** What a probability is worked out from: the score, and the mean score of the collection's pairs. */
export const LEVEL_FEATURES = ['score', 'mean'] as const;

/** Log-odds beyond this say nothing more. */
const FARTHEST = 6;

/**
 * Two outlets that copy one agency text share most sentences, two long essays hardly any: the same score is worth more where scores are
 * high throughout (the shift of priors between data sets, Saerens et al. 2002, here fitted).
 */
export function readLevel(score: number, mean: number): Float64Array {
  return Float64Array.of(clippedOdds(score), clippedOdds(mean));
}

function clippedOdds(probability: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, Math.log(probability / (1 - probability))));
}

/** Links pairs softly and turns the scores into probabilities. `all` is the number of all pairs of the collection, alike or not. */
export function judgeCluster(nodes: number[], pairs: ScoredPair[], all: number, level: LinearModel): ScoredPair[] {
  const linked = linkSoftly(nodes, pairs);
  const mean = linked.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, all);
  return linked.map(({ i, j, probability }) => ({ i, j, probability: sigmoid(logOdds(level, readLevel(probability, mean))) }));
}
