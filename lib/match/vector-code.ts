/** Dimensions of a word vector. */
export const VECTOR_SIZE = 64;
/** Values are kept in nine steps from -LIMIT to LIMIT; a unit vector of 64 seldom has larger ones. */
const LIMIT = 0.28;
const STEPS = 9;
/** Two values a character, from "-" on: 81 printable ASCII characters, no tab, comma or line break among them. */
const FIRST = 45;

/** Writes a unit vector as 32 printable ASCII characters. */
export function encodeVector(vector: ArrayLike<number>): string {
  const step = (value: number) => Math.max(0, Math.min(STEPS - 1, Math.round(((value / LIMIT + 1) / 2) * (STEPS - 1))));
  let text = '';
  for (let d = 0; d < VECTOR_SIZE; d += 2) text += String.fromCharCode(FIRST + STEPS * step(vector[d]!) + step(vector[d + 1]!));
  return text;
}

/** Reads what `encodeVector` wrote. */
export function decodeVector(text: string): Float32Array {
  const vector = new Float32Array(VECTOR_SIZE);
  const value = (step: number) => ((step / (STEPS - 1)) * 2 - 1) * LIMIT;
  for (let k = 0; k < VECTOR_SIZE / 2; k++) {
    const code = text.charCodeAt(k) - FIRST;
    vector[2 * k] = value(Math.floor(code / STEPS));
    vector[2 * k + 1] = value(code % STEPS);
  }
  return vector;
}
