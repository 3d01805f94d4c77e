/** A sparse vector: `ids` are ascending, `values` stand beside them. */
export interface Sparse {
  ids: Int32Array;
  values: Float64Array;
  norm: number;
}

export function toSparse(weights: Map<number, number>): Sparse {
  const ids = new Int32Array(weights.size);
  let count = 0;
  for (const id of weights.keys()) ids[count++] = id; // Int32Array.from collects an iterator into a list first
  ids.sort();
  const values = new Float64Array(ids.length);
  let sum = 0;
  for (let i = 0; i < ids.length; i++) {
    const value = weights.get(ids[i]!)!;
    values[i] = value;
    sum += value * value;
  }
  return { ids, values, norm: Math.sqrt(sum) };
}

/** Cosine of two sparse vectors, 0 where one is empty. */
export function cosine(a: Sparse, b: Sparse): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i]!;
    const right = b.ids[j]!;
    if (left === right) dot += a.values[i++]! * b.values[j++]!;
    else if (left < right) i++;
    else j++;
  }
  return dot / (a.norm * b.norm);
}

/** Cosines of every row with every column, row by row, through an inverted index of the columns. */
export function cosines(rows: Sparse[], columns: Sparse[], terms: number): Float32Array {
  const starts = new Int32Array(terms + 1);
  for (const column of columns) for (const id of column.ids) starts[id + 1]!++;
  for (let id = 0; id < terms; id++) starts[id + 1]! += starts[id]!;
  const places = new Int32Array(starts[terms]!);
  const values = new Float64Array(starts[terms]!);
  const next = starts.slice();
  columns.forEach((column, at) => {
    if (column.norm === 0) return;
    column.ids.forEach((id, k) => {
      const place = next[id]!++;
      places[place] = at;
      values[place] = column.values[k]! / column.norm;
    });
  });
  const result = new Float32Array(rows.length * columns.length);
  rows.forEach((row, r) => {
    const base = r * columns.length;
    for (let k = 0; k < row.ids.length; k++) {
      const id = row.ids[k]!;
      const value = row.values[k]! / row.norm;
      for (let place = starts[id]!, end = next[id]!; place < end; place++) result[base + places[place]!]! += value * values[place]!;
    }
  });
  return result;
}
