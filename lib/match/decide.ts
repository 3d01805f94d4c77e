/** A fact that scores less than this share of the sentence's best is dropped (MATCHING.md: +.03 precision for nothing). */
export const FACT_SHARE_OF_BEST = 0.5;
