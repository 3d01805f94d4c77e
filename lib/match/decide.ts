/** A fact that scores less than this share of the sentence's best is dropped (MATCHING.md: +.03 precision for nothing). */
export const FACT_SHARE_OF_BEST = 0.5;
/**
 * Probability from which a page's sentence is linked to an automatic fact by its surest report, and from which a further report of that
 * fact is shown. Every article of the nine invented events and of the seeds (without their facts) as the page, the others as its pack:
 * 90 % of the reports shown share an annotated fact, as they did at .65 before a page's event was asked; pages near these events get 39 links
 * where they got 289. Models were fitted on these events; elsewhere both are worse.
 */
export const AUTOMATIC_THRESHOLD = 0.6;
export const REPORT_THRESHOLD = 0.3;
