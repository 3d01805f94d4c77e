import type { Qualifier } from '../types.ts';

/** Words before a number and how they bound it. General English of news. "Fewer than 50" is bounded above, so it counts as "up to". */
export const HEDGES_BEFORE: Partial<Record<Qualifier, string>> = {
  nearly:
    'slightly less than|slightly fewer than|slightly under|just less than|just under|just below|just short of|just shy of|a little under|little less than|short of|shy of|close to|nearly|almost|approaching|nearing|near|not quite|virtually',
  'at least':
    'no fewer than|no less than|not less than|not fewer than|at least|at the least|at a minimum|a minimum of|minimum of|as few as|as little as',
  'up to':
    'no more than|not more than|no greater than|at most|a maximum of|maximum of|up to|as many as|as much as|as high as|fewer than|less than|lower than|smaller than|under|below|within',
  'more than':
    'more than|greater than|higher than|larger than|longer than|in excess of|upwards of|upward of|north of|over|above|beyond|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|surpasses|surpass|topped|topping|tops|past',
  about:
    'in the region of|in the neighbourhood of|in the neighborhood of|in the vicinity of|on the order of|in the order of|of the order of|something like|more or less|approximately|approx|roughly|around|about|circa|some|estimated at|estimated to be|estimated|an estimate of|~',
};

/** Stand between hedge and number and change nothing: "at least another 12", "more than a total of 300". */
export const HEDGE_FILLERS: string =
  'an additional|a further|a total of|a combined|a reported|a record|a staggering|a whopping|an|a|another|the|additional|further|an average of';

/** Strengthen a hedge and belong to it: "well over 100", "significantly more than". */
export const HEDGE_ADVERBS: string = 'well|just|slightly|far|significantly|substantially|considerably|much|a little|only|a bit';

/** Words after a number or after what it counts: "100 or more", "200 people or so". A "-" is a hyphen: "3,000-plus". */
export const HEDGES_AFTER: Partial<Record<Qualifier, string>> = {
  'at least': 'or more|or higher|or above|and above|or over|and over|and up|at least',
  about: 'or so|or thereabouts|- odd|- ish|- something',
  'up to': 'or fewer|or less|at most',
  'more than': 'plus|- plus|+',
};
