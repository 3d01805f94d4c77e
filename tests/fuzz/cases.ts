/** All cases of one run over the properties of this folder: a quick look in `npm test`, a long one in `npm run fuzz`. */
const CASES = Number(process.env.FUZZ_CASES ?? 2_000);

/** A property's share of them. Shrinking gives up after this long, so that a failure is told in time. */
export function share(part: number): { numRuns: number; interruptAfterTimeLimit?: number } {
  return { numRuns: Math.max(1, Math.round(CASES * part)) };
}
