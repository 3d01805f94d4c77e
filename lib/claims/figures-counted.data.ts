/** Closed classes and common forms that end or begin what a number counts. General English. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Never part of a counted noun phrase: prepositions, auxiliaries, conjunctions, pronouns, determiners, common adverbs. */
export const BOUNDARY = set(
  `of in on at by for from with without within into onto to toward towards through throughout during before after since until till against among amongst between
  under over above below across along around near off out up down about as than per via despite amid amidst beyond behind beneath beside besides inside outside upon
  like unlike following including regarding according because
  is are was were be been being am has have had having do does did will would shall should can could may might must cannot
  and or but nor yet so while when where whereas if though although unless whether that which who whom whose what why how
  he she it they we you i him her them us me his its their our your my this these those the a an each every both either neither another any some all no not
  there here then now ago later earlier also only just still already even ever never again too very more most less least once twice today yesterday tomorrow tonight
  meanwhile however moreover instead together apart away back home abroad overseas alone altogether overall nationwide worldwide daily annually respectively overnight worth
  said says say told reported reportedly allegedly believed
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  i'm it's he's she's they're that's won't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't`,
);

/** Stand between a number and its noun and are no part of it: "two more people", "30 other victims". */
export const SKIPPED = set('more most other additional extra further such or so less fewer new');

/** Plurals without an "s", and singular forms that are counted as they are. */
export const PLURALS = set(
  `people men women children troops police personnel staff crew dead wounded injured missing killed infantry cavalry artillery aircraft spacecraft hovercraft sheep deer fish cattle
  livestock poultry salmon bison species series headquarters teeth feet mice geese oxen data media criteria phenomena bacteria fungi alumni policemen policewomen servicemen servicewomen gunmen
  firemen firefighters fishermen businessmen congressmen councilmen lawmen salesmen airmen seamen clergymen sportsmen hitmen gentlemen grandchildren schoolchildren
  elderly homeless unemployed disabled percent militia youth vessels others countrymen tribesmen militiamen clergy offspring congresspeople salespeople townspeople lives wives`,
);

/** End in "s" and are no plural nouns. */
export const NOT_PLURAL = set(
  `less unless thanks across this its his was has does us versus plus various overseas always perhaps afterwards towards besides regardless nonetheless sometimes thus previous los las
  texas kansas arkansas dallas illinois paris james wales christmas brussels honduras cyprus massachusetts st mass gas bus pass class cross press loss boss news s u.s
  hamas laos barbados maldives philippines netherlands davos athens naples marseilles minneapolis indianapolis memphis orleans angeles vegas`,
);

/** Said alone after a number, they are the ones counted: "100 killed and 1,000 injured", "12 dead". */
export const STATES = set(
  'killed dead injured wounded missing hurt arrested detained displaced homeless hospitalised hospitalized evacuated rescued captured infected unaccounted unemployed vaccinated stranded trapped martyred',
);

/** Past tenses that end a noun phrase as "-ed" does. */
export const PAST_TENSES = set(
  `came went took fell rose hit left found held began lost won got made saw set shot fled fought broke ran led became gave grew knew met paid put read sent sat spent spoke stood struck
  swore threw wore wrote drove flew built bought brought caught cut dug drew felt forgot froze heard hid kept laid lay lent let meant rode rang sold shook shut sank slept slid stole
  swept taught thought understood woke went dies say says remain remained`,
);

/** Say what level or amount a subject has: "inflation rose to 4%", "the number of cases stands at 12". */
export const LEVEL_VERBS = set(
  `is are was were be been jump surge soar decline slip plunge tumble reached reach reaches hit hits totalled totaled totals total totalling totaling numbered number numbers stood stands stand rose rise rises risen rising fell fall falls fallen
  climbed climbs climb dropped drops drop grew grow grows grown increased increase increases decreased declined declines slipped jumped jumps soared surged surges plunged
  tumbled remained remains averaged averages exceeded exceeds topped surpassed came comes come put puts revised cut raised raises expanded expand contracted shrank shrunk slowed accelerated
  eased edged slid sank swelled stayed doubled measured measures counted amounted amounts gained lost weighed cost costs`,
);

/** Verbs in "-s" after a singular noun: "a 6.1-magnitude earthquake strikes Aceh". */
export const SINGULAR_VERBS = set(
  'closes expires fails strikes hits kills rocks jolts shakes injures wounds leaves claims wins beats loses faces gets takes makes goes comes sees finds holds ends opens begins starts says tells wants needs looks seeks plans calls gives puts hopes remains becomes rises falls shows runs moves turns helps keeps lets brings sets sends stands plays pays meets includes continues',
);
