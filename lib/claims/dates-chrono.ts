import { strict } from 'chrono-node/en';

/** chrono-node's strict English parser: it reads the calendar dates, this project finds where they stand and what they are worth. */
export const en = strict;
