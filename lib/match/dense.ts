import type { Collection } from './collection.ts';
import { VECTOR_SIZE } from './vector-code.ts';

/** Where a bag of words stands among meanings: the mean of its words' vectors by weight, as a unit vector; zero where no word is known. */
export function placeBag(collection: Collection, bag: Iterable<[number, number]>): Float64Array {
  const sum = new Float64Array(VECTOR_SIZE);
  for (const [id, weight] of bag) {
    const vector = collection.vectors[id];
    if (vector === null || vector === undefined) continue;
    for (let d = 0; d < VECTOR_SIZE; d++) sum[d]! += weight * vector[d]!;
  }
  return toUnit(sum);
}

/** Takes what all texts of a collection have in common out of them: the mean is subtracted, lengths are 1 again. */
export function centerAll(places: Float64Array[]): { places: Float64Array[]; center: Float64Array } {
  const center = new Float64Array(VECTOR_SIZE);
  for (const place of places) for (let d = 0; d < VECTOR_SIZE; d++) center[d]! += place[d]! / places.length;
  return { places: places.map((place) => centerOne(place, center)), center };
}

export function centerOne(place: Float64Array, center: Float64Array): Float64Array {
  return toUnit(place.map((value, d) => value - center[d]!));
}

export function toUnit(vector: Float64Array): Float64Array {
  let sum = 0;
  for (let d = 0; d < vector.length; d++) sum += vector[d]! * vector[d]!;
  const length = Math.sqrt(sum);
  return length > 0 ? vector.map((value) => value / length) : vector;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
