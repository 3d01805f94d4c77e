/** A pair of sentences with what its own features say. */
export interface JudgedPair {
  i: number;
  j: number;
  /** Log-odds by the pair model. */
  odds: number;
}

/** Names of the features that all pairs of a collection together give to one of them, in the order of the weights. */
export const SUPPORT_FEATURES = ['via', 'within', 'circle', 'beside'] as const;

/** Probability below which a sentence is no neighbour of another; keeps the sums short. */
const MIN_NEIGHBOUR = 0.005;
/** Keeps logarithms of small probabilities finite: less than this is as good as nothing. */
const FLOOR = 0.003;
/** The same for the best of a whole article, which is never nothing. */
const LEAST_BEST = 1e-4;
/** Sentences looked at before and after one; and what a pair counts for that stands in the other order. */
const BESIDE = 3;
const OTHER_ORDER = 0.5;

/**
 * Looks at each pair a second time, with what the first look found for all the others: `via`, the best third sentence of a third article
 * that is held to say the same as both; `within`, the pair against the best that either finds in the other's article (one report a fact and
 * article is the rule); `circle`, how alike the two are in whom they resemble (cosine of their rows of probabilities);
 * `beside`, the surest pair of sentences near them in the two articles: outlets tell parts of a story together, in one order oftener than not.
 * One step of what is known as collective classification (Sen et al. 2008); a second step gains on ECB+ and loses on the seeds.
 * @param articleOf number of each node's article
 */
export function readSupport(articleOf: ArrayLike<number>, pairs: JudgedPair[]): Float64Array[] {
  const size = articleOf.length;
  const matrix = new Float32Array(size * size);
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  const squares = new Float64Array(size).fill(1);
  const bests: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const { i, j, odds } of pairs) {
    const probability = 1 / (1 + Math.exp(-odds));
    for (const [a, b] of [[i, j] as const, [j, i] as const]) {
      matrix[a * size + b] = probability;
      if (probability < MIN_NEIGHBOUR) continue;
      neighbours[a]!.push(b);
      squares[a]! += probability * probability;
      const article = articleOf[b]!;
      if (probability > (bests[a]!.get(article) ?? 0)) bests[a]!.set(article, probability);
    }
  }
  return pairs.map(({ i, j }) => {
    const own = matrix[i * size + j]!;
    let via = 0;
    let shared = 2 * own;
    for (const k of neighbours[i]!) {
      const right = matrix[j * size + k]!;
      if (right < MIN_NEIGHBOUR) continue;
      const left = matrix[i * size + k]!;
      shared += left * right;
      if (articleOf[k] !== articleOf[j]) via = Math.max(via, Math.min(left, right));
    }
    const best = (node: number, article: number) => Math.max(LEAST_BEST, bests[node]!.get(article) ?? 0);
    const within = Math.max(LEAST_BEST, own) / Math.sqrt(best(i, articleOf[j]!) * best(j, articleOf[i]!));
    const circle = shared / Math.sqrt(squares[i]! * squares[j]!);
    return Float64Array.of(softOdds(via), Math.log(within), softOdds(circle), softOdds(lookBeside(matrix, articleOf, i, j)));
  });
}

/** The surest pair of a sentence near the one and a sentence near the other; the farther off, the less it counts. */
function lookBeside(matrix: Float32Array, articleOf: ArrayLike<number>, i: number, j: number): number {
  const size = articleOf.length;
  let best = 0;
  for (let di = -BESIDE; di <= BESIDE; di++) {
    if (di === 0 || articleOf[i + di] !== articleOf[i]) continue;
    for (let dj = -BESIDE; dj <= BESIDE; dj++) {
      if (dj === 0 || articleOf[j + dj] !== articleOf[j]) continue;
      const share = (di > 0 === dj > 0 ? 1 : OTHER_ORDER) / Math.max(Math.abs(di), Math.abs(dj));
      best = Math.max(best, share * matrix[(i + di) * size + j + dj]!);
    }
  }
  return best;
}

function softOdds(share: number): number {
  return Math.log((share + FLOOR) / (1 - share + FLOOR));
}
