/** Word lists of the sentence splitter: words between spaces, without the stop, to stay small in the content script. */

/** With a capital, always before a name: "Mr. Yang", "Lt. Gen. Smith", "Mt. Fuji". A stop after them never ends a sentence. */
export const TITLES =
  'mr mrs ms mx dr prof gen lt col maj capt cmdr cdr cpl sgt pvt adm brig sen sens rep reps gov govs pres atty supt insp const snr rev hon fr msgr st ste mt ft messrs mme';

/** Never at the end of a sentence, with or without a capital: "Roe v. Wade", "e.g. rifles". */
export const CONNECTIVES = 'vs v cf e.g i.e viz';

/** Stand before a number: "No. 5", "p. 55", "Rs. 3520". Elsewhere their stop may end a sentence ("The answer was no."). */
export const BEFORE_NUMBER =
  'no nos p pp vol vols art arts sec secs fig figs ch par rs n° nr jan feb mar apr jun jul aug sep sept oct nov dec ca approx est';

/** With a capital, end a sentence only where the next word plainly starts one: "Briggs & Co. It closed" but "Co. KG", "Calif. Highway Patrol". */
export const AMBIGUOUS =
  'inc co cos corp ltd llc plc bros assn dept govt jr sr esq ph.d ave blvd rd hwy ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont';

/** Words that, with a capital, start a sentence far more often than a name that goes on after "U.S.", "Inc." or an initial. */
export const STARTERS =
  'a an the this that these those there then they he she it we you i in on at by for from to with without after before during since while when where what who why how which as if but and or so yet ' +
  'also although though because however meanwhile moreover furthermore earlier later now not no nor only once both each every some many most several another other others his her its their our my one ' +
  'two three is are was were do does did has have had can could would should here despite according among over until such still even instead following millions thousands hundreds dozens officials ' +
  'police authorities analysts experts residents investigators prosecutors critics shares stocks mr mrs ms dr';

/** What says or asks: "“Why now?” Smith asked." is one sentence. */
export const SPEECH_VERBS = 'said says asked asks told adds added wrote replied answered shouted insisted';
