import type { Certainty } from '../types.ts';

/**
 * Words and phrases by which a clause hedges itself. Matched in lower case at word borders, first list that matches wins: what stands
 * further up says more about the clause than what stands below.
 */
export const HEDGES: [Certainty, string[]][] = [
  [
    'alleged',
    [
      'allegedly',
      'alleged',
      'purported(?:ly)?',
      'supposedly',
      'rumou?red',
      'rumou?rs? (?:of|that)',
      '(?:is|are|was|were|been|stands?) accused of',
      'accused (?:him|her|them|it|[a-z]+) of',
      'allegations? (?:of|that)',
      'accusations? (?:of|that)',
      'so they claim',
    ],
  ],
  [
    'reported',
    [
      'reportedly',
      '(?:is|are|was|were|been|being) (?:\\w+ )?(?:reported|said|understood|rumoured) (?:to|that|as)',
      '(?:a|the) reported',
      'reported (?:\\d[\\d,.]*|cases?|sightings?)',
      'unconfirmed',
      'unverified',
      '(?:not|yet to|n.t|cannot) (?:yet |immediately )?(?:be|been) (?:independently |immediately |officially )?(?:confirmed|verified|corroborated|authenticated)',
      '(?:reports?|reporting) (?:of|that|say|says|said|suggests?|suggested|indicates?|indicated|claim|emerged)',
      'according to (?:\\w+ ){0,3}(?:reports?|rumou?rs|accounts)',
      'there (?:are|were|have been) (?:\\w+ )?reports',
      'word (?:is|has it) that',
    ],
  ],
  [
    'believed',
    [
      '(?:is|are|was|were|been|being|be) (?:\\w+ly |also |now |still |widely )?(?:believed|thought|estimated|presumed|assumed|considered|deemed)',
      '(?:widely )?(?:believed|thought|presumed|considered) (?:to|by|as)',
      'an? estimated',
      'estimated (?:to|at|between|\\d|some|total)',
      'presumed (?:dead|killed|drowned|lost)',
      'presumably',
      'by some estimates',
      'estimates? (?:of|that|suggests?|indicat\\w+|put|puts|range)',
    ],
  ],
  [
    'possible',
    [
      'may(?! \\d| be over)',
      'might',
      'could(?! not|n.t)',
      '(?:more |most |very |highly |less |un)?likely',
      'possibly',
      'perhaps',
      'maybe',
      'probably',
      'potentially',
      'potential (?:threat|risk|danger|source|target)s?',
      'apparently',
      'seemingly',
      'conceivably',
      'suspected',
      '(?:appears?|appeared|seems?|seemed) (?:to|that|as if|as though|likely)',
      'not (?:rul|exclud)(?:e|ed|ing|es|ing) out',
      'not (?:rul|exclud)\\w+ out',
      '(?:did|does|do|has|have|would|could|can)(?: not|n.t) (?:be )?rul\\w+ out',
      'cannot (?:be ruled|rule) out',
      'whether(?! or not)',
      '(?:not|un)(?: yet| immediately)? ?(?:clear|known|certain) if',
      'it is possible',
      'possible that',
      'possibility (?:of|that)',
      'feared (?:to|dead|drowned|lost|that|killed)',
      'fears? (?:that|of|are|were|is)',
      'at risk of',
      'threaten(?:s|ed|ing)? to',
      'believed possible',
      'speculation (?:that|about|over)',
      'can not be excluded',
    ],
  ],
  [
    'planned',
    [
      'will(?! (?:of|to|and testament))',
      'won.t',
      '(?:he|she|it|they|we|i).ll',
      'shall',
      'would(?! (?:have|not have))',
      '(?:is|are|was|were) going to',
      'plan(?:s|ned|ning)? (?:to|for|on)',
      '(?:is|are|was|were|been|be) (?:\\w+ )?(?:planned|scheduled|set|slated|poised|expected|preparing|prepared|about|ready|supposed|bound|tipped|to be) (?:to|for|in|on|next|at|later|\\w+ed\\b)',
      '(?:expected|scheduled|set|slated|poised) (?:to|for)',
      'due (?:in|on|for|at|next|to (?:be|begin|start|open|meet|arrive|take|appear|return|leave|hold|end|resume|visit|speak))',
      'prepar(?:e|es|ed|ing) (?:to|for)',
      'intend(?:s|ed|ing)? to',
      'aim(?:s|ed|ing)? to',
      'hop(?:e|es|ed|ing) to',
      'seek(?:s|ing)? to',
      '(?:vow|pledge|promise|agree|offer|propose)(?:s|d|ed|ing)? to',
      '(?:promised|pledged|vowed)',
      'on (?:track|course) to',
      '(?:is|are) to (?!the|a|an|his|her|its|their|this|that)[a-z]+',
    ],
  ],
  [
    'confirmed',
    [
      'confirmed',
      'verified',
      'corroborated',
      'proven',
      'prove[sd]? that',
      'acknowledged',
      'conclusively',
      '(?:is|are|was|were|been) (?:formally |officially )?established that',
      'officially announced',
      'confirms?',
      'verifies',
      'confirmation (?:of|that|from)',
      'admitted',
      'admits',
    ],
  ],
];

/** What a denial is about: "rejected the claims", not "rejected the offer". */
export const CLAIM_NOUNS =
  'claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions notion idea assertion assertions rumor rumors rumour rumours speculation criticism complaint complaints theory theories figure figures account accounts narrative story stories involvement wrongdoing responsibility knowledge having being any it them this that link links role findings conclusion conclusions estimate estimates version concerns fears insinuation characterization characterisation guilt liability';
/** What can be denied to somebody: "was denied bail". */
export const REFUSED_THINGS =
  'bail entry access permission asylum visa visas parole boarding treatment admission aid care benefits coverage service food water justice them him her us';
