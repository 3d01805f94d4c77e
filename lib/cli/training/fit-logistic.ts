import type { LinearModel } from '../../match/logistic.ts';

export interface Row {
  x: ArrayLike<number>;
  y: 0 | 1;
  weight: number;
  /** Group with an intercept of its own (an event): its share of positives does not bend the weights. */
  group: number;
}

/**
 * Ridge logistic regression by Newton's method, one free intercept a group. The model's bias is the intercept of group 0.
 * `use` marks the features that may carry weight.
 */
export function fitLogistic(
  rows: Row[],
  features: readonly string[],
  ridge: number,
  use: boolean[] = features.map(() => true),
  positive: boolean[] = [],
): LinearModel {
  const count = features.length;
  const groups = Math.max(...rows.map((row) => row.group)) + 1;
  const means = new Array<number>(count).fill(0);
  const scales = new Array<number>(count).fill(0);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (const row of rows) for (let k = 0; k < count; k++) means[k]! += (row.weight * row.x[k]!) / total;
  for (const row of rows) for (let k = 0; k < count; k++) scales[k]! += (row.weight * (row.x[k]! - means[k]!) ** 2) / total;
  for (let k = 0; k < count; k++) scales[k] = Math.sqrt(scales[k]!) || 1;
  let allowed = [...use];
  for (;;) {
    const active = features.map((_, k) => k).filter((k) => allowed[k]);
    const theta = solveNewton(rows, active, means, scales, groups, ridge);
    const negative = active.filter((k, at) => positive[k] && theta[at]! < 0);
    if (negative.length > 0) {
      allowed = allowed.map((value, k) => value && !negative.includes(k));
      continue;
    }
    const weights = new Array<number>(count).fill(0);
    active.forEach((k, at) => {
      weights[k] = theta[at]!;
    });
    return { features, means, scales, weights, bias: theta[active.length]! };
  }
}

function solveNewton(rows: Row[], active: number[], means: number[], scales: number[], groups: number, ridge: number): Float64Array {
  const size = active.length + groups;
  const theta = new Float64Array(size);
  const z = new Float64Array(active.length);
  for (let step = 0; step < 25; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const row of rows) {
      const g = active.length + row.group;
      let eta = theta[g]!;
      for (let a = 0; a < z.length; a++) {
        const k = active[a]!;
        z[a] = (row.x[k]! - means[k]!) / scales[k]!;
        eta += theta[a]! * z[a]!;
      }
      const p = 1 / (1 + Math.exp(-eta));
      const error = row.weight * (row.y - p);
      const curve = row.weight * Math.max(p * (1 - p), 1e-6);
      for (let a = 0; a < z.length; a++) {
        gradient[a]! += error * z[a]!;
        const line = hessian[a]!;
        const scaled = curve * z[a]!;
        for (let b = 0; b <= a; b++) line[b]! += scaled * z[b]!;
        hessian[g]![a]! += scaled;
      }
      gradient[g]! += error;
      hessian[g]![g]! += curve;
    }
    for (let a = 0; a < size; a++) {
      const strength = a < active.length ? ridge : 1e-3;
      gradient[a]! -= strength * theta[a]!;
      hessian[a]![a]! += strength;
    }
    const delta = solveSymmetric(hessian, gradient);
    let change = 0;
    for (let a = 0; a < size; a++) {
      const move = Math.max(-3, Math.min(3, delta[a]!));
      theta[a]! += move;
      change = Math.max(change, Math.abs(move));
    }
    if (change < 1e-6) break;
  }
  return theta;
}

/** Cholesky; `lower` holds the lower triangle and is overwritten. */
function solveSymmetric(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j]![j]!;
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
