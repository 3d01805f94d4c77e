/** Closed classes of English words, one space apart. */
export const DETERMINERS =
  'the a an this that these those some any every each no all both another such many several few most more less much own other certain one';
export const POSSESSIVES = 'his her its their our my your whose';
export const PRONOUNS = 'he she it they we i you who someone everyone nobody anyone him them us me himself herself itself themselves there';
export const SUBJECT_PRONOUNS = 'he she it they we i you who there';
export const BE = "is are was were be been being am isn't aren't wasn't weren't 's 're";
export const FINITE_BE = "is are was were am isn't aren't wasn't weren't";
export const HAVE = "has have had having hasn't haven't hadn't";
export const FINITE_HAVE = "has have had hasn't haven't hadn't";
export const DO = "do does did doesn't don't didn't";
export const MODALS =
  "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't ought needn't";
export const PREPOSITIONS =
  'of in on at by for from with to into onto over under about against between among amid amidst through throughout during within without toward towards near across behind beyond beside besides above below along around as per via despite upon off inside outside since until till after before like unlike than regarding concerning following including up down out';
/** Open clauses with a subject and a verb of their own. */
export const SUBORDINATORS =
  'although though while whereas because since unless until if when whenever after before as once so lest whether where how why';
export const COORDINATORS = 'and but or nor yet';
export const RELATIVES = 'who which whom whose where';
export const ADVERBS =
  'also still now then later earlier soon already just only even ever never not again once previously recently currently reportedly allegedly repeatedly formally publicly officially initially finally however meanwhile moreover furthermore therefore thus too often always sometimes usually almost nearly about well far long first last yesterday today tomorrow tonight twice instead rather quite very so yet further separately meantime nonetheless nevertheless otherwise perhaps maybe thereby additionally there here both either neither';
/** Words that end in -ed, -ing, -s or look like verbs but are none. */
export const NOT_VERBS =
  'outdated united armed hundred red naked sacred wicked ragged limited led-by bed shed breed seed speed need feed deed weed indeed embed biased alleged so-called unprecedented unconfirmed unidentified unknown unnamed unexpected undisclosed unveiled-by morning evening ceiling king ring thing something anything everything nothing wing spring string during sterling sibling building meeting hearing briefing shooting bombing wedding filing ruling funding spending housing warning beginning crossing killing training meaning feeling finding offering painting listing beijing boeing wyoming news series species headquarters politics economics physics athletics means crisis basis analysis emphasis congress express press access process success progress business illness witness fitness darkness less unless loss boss class glass grass mass pass-by gas bus plus virus status census focus bonus campus always perhaps besides towards afterwards overseas thus this its his us yes as is was has does texas kansas arkansas illinois paris athens dallas los angeles las vegas hamas laos honduras cyprus damascus francis james thomas charles wales netherlands philippines times affairs forces states nations services sources relations rights defense defence talks media concerning regarding according following including';
/** Plural-looking nouns that head news subjects, so that a base form after them is a verb. */
export const PLURALS_WITHOUT_S = 'police people children men women media data troops staff personnel forces cattle clergy criteria';
/** -ly words that are no adverbs. */
export const NOT_ADVERBS =
  'family reply supply apply july italy rally ally assembly anomaly monopoly bully fly early daily weekly monthly elderly friendly only';
export const TIME_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week weeks month months year years day days hour hours morning afternoon evening night minutes weekend earlier later recently last next this';
/** Verbs whose past form with a clause or phrase behind it is a verb and no description: "police said the road", not "a man said to be". */
export const CLAUSE_TAKERS =
  'say tell add note explain announce state warn claim insist argue believe think estimate report confirm know hope feel learn reveal suggest indicate decide predict expect admit concede acknowledge agree stress emphasize emphasise write tweet declare assert allege recall deny testify disclose find show charge';
/** Verbs whose participle may have an object of its own: "a soldier given a medal", "a bill dubbed the snoopers' charter". */
export const TAKES_TWO =
  'give award show offer tell ask name call dub hand send pay deny grant teach promise lend cost fine elect appoint deem consider make label brand term leave issue serve';
