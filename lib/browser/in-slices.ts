/** Longest that a page of the extension works before it sees to its reader again, in ms. */
const SLICE_MS = 12;

/** Runs long work to its end; it rests wherever it yields and a slice is over. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
