/** A linear model of log-odds over standardised features. */
export interface LinearModel {
  features: readonly string[];
  means: number[];
  scales: number[];
  weights: number[];
  bias: number;
}

/** Log-odds that a model gives to a row of raw features. */
export function logOdds(model: LinearModel, row: ArrayLike<number>): number {
  let sum = model.bias;
  for (let k = 0; k < model.weights.length; k++) sum += (model.weights[k]! * (row[k]! - model.means[k]!)) / model.scales[k]!;
  return sum;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
