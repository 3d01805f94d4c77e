/** Word lists of the sentence splitter: written as words between spaces, without the stop, to stay small in the content script. */

/** Always stand before a name or number: "Mr. Yang", "Lt. Gen. Smith", "Mt. Fuji", "Roe v. Wade". A stop after them never ends a sentence. */
export const TITLES =
  'mr mrs ms mx dr prof gen lt col maj capt cmdr cdr cpl sgt pvt pfc spc adm brig sen sens rep reps gov govs pres atty dist supt insp rev revs hon fr msgr st ste mt ft messrs mme mlle v vs cf e.g i.e viz al eg ie';

/** Stand before a number: "No. 5", "p. 55", "Rs. 3520". Elsewhere their stop may end a sentence ("The answer was no."). */
export const BEFORE_NUMBER =
  'no nos p pp vol vols art arts sec secs fig figs ch chs par para pt rs n° nr op jan feb mar apr jun jul aug sep sept oct nov dec ca approx est';

/** End a sentence only where the next word plainly starts one: "Pitt, Briggs & Co. It closed" against "Co. KG", "Calif. Highway Patrol". */
export const AMBIGUOUS =
  'inc co cos corp ltd llc plc bros assn intl natl univ dept govt jr sr esq ph.d etc ed eds trans min max med ave blvd rd hwy btw f.e incl misc tel ext ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que';

/** Words that, with a capital, start a sentence far more often than a name that goes on after "U.S.", "Inc." or an initial. */
export const STARTERS =
  'a an the this that these those there then they he she it we you i in on at by for from to with without after before during since while when where what who why how which as if but and or so yet ' +
  'also although though because however meanwhile moreover furthermore earlier later now not no nor only once both each every some many most several another other others his her its their our my one ' +
  'two three is are was were do does did has have had can could would should here despite according among over until such still even instead following millions thousands hundreds dozens officials ' +
  'police authorities analysts experts residents investigators prosecutors critics shares stocks mr mrs ms dr';

/** After a time of day these go on with it: "at 5 p.m. EST", "6 a.m. Monday". */
export const AFTER_CLOCK =
  'monday tuesday wednesday thursday friday saturday sunday est edt et cst cdt ct pst pdt pt gmt utc bst cet cest msk ist jst kst eastern pacific central local';

/** What says, asks or thinks: "“Why now?” Smith asked." is one sentence. */
export const SPEECH_VERBS =
  'said says say asked asks told tells added adds wrote writes replied answered shouted cried yelled thought explained insisted continued tweeted posted warned quipped recalled';
