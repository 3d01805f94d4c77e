import { ACTIVE_CLASSES, HEAD_CLASSES, STATE_CLASSES } from './figures-measure.data.ts';

const CLASS_OF = new Map(Object.entries(HEAD_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));

const LINK =
  '(?:have|has|had|were|was|are|is|be|been|being|got|get|may|might|could|would|will|either|both|reported|thought|known|said|understood|also|already|since|now|still|so far|who|that|feared|presumed|confirmed|believed|either|then|later|to|[a-z]{2,14}ly)';
// "(troops) deployed to Russia (had been killed)", "(people) in the market (died)"
const PLACE =
  "(?:(?:deployed|sent|stationed|fighting|serving|based|dispatched|working|living|trapped|travell?ing) )?(?:(?:in|at|on|from|near|aboard|inside|among|across|of|to|for|with) (?:[a-z0-9'’-]{1,20} ){1,5}?)?";
const anyOf = (lists: Record<string, string>): string => Object.values(lists).join('|');
/** "(soldiers) in Kursk have been | killed or wounded", from the end of what is counted. */
const AFTER = new RegExp(
  `^,? ?${PLACE}(?:${LINK} ){0,6}(${anyOf(STATE_CLASSES)})\\b(?:(?:,? (?:or|and|and/or)|,) (?:[a-z]{2,14}ly )?(${anyOf(STATE_CLASSES)})\\b(?! (?:at|about|around|some|nearly|more|over|\\d)))?`,
);
/** "killed and wounded | (at least 300)", up to the figure with its hedge. */
const BEFORE = new RegExp(
  `\\b(${anyOf(ACTIVE_CLASSES)})(?: (?:or|and) (${anyOf(ACTIVE_CLASSES)}))?,? ?(?:the |his |her |its |their |all |other |another )?$`,
);

/** "killed and wounded soldiers", "injured passengers": the state stands before the noun. */
const NAMED =
  /^(killed|dead|wounded|injured|missing|captured|displaced|infected|slain)(?: (?:and|or) (killed|dead|wounded|injured|missing|captured))? \p{L}/u;

const ENTRIES = [...Object.entries(STATE_CLASSES), ...Object.entries(ACTIVE_CLASSES)].map(
  ([name, words]) => [name, new RegExp(`^(?:${words})$`)] as const,
);

function classOfState(word: string): string | null {
  return ENTRIES.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** "killed" and "wounded" together are casualties; otherwise the first named counts. */
function joinStates(first: string, second: string | undefined): string | null {
  const one = classOfState(first);
  const two = second ? classOfState(second) : one;
  if (one !== two && [one, two].every((state) => state === 'destroyed' || state === 'damaged')) return 'damaged';
  return new Set([one, two]).has('killed') && new Set([one, two]).has('wounded') ? 'casualties' : one;
}

/**
 * Class of what a plain count counts, or null: what happens to the counted decides, then their noun.
 * "3,000 soldiers | have been killed or wounded" → casualties; "12,000 troops stationed" → troops; "100 fatalities" → killed.
 */
export function classifyCount(before: string, counted: string, after: string): string | null {
  const head = counted.split(/[ -]/).at(-1) ?? '';
  const own = CLASS_OF.get(head) ?? null;
  const named = NAMED.exec(counted);
  if (named) return joinStates(named[1]!, named[2]);
  if (PULLED.test(before) && FROM_DANGER.test(after)) return 'rescued';
  const follows = AFTER.exec(after.slice(0, 120).toLowerCase());
  const precedes = BEFORE.exec(before.slice(-60).toLowerCase());
  if (own && own !== 'people' && own !== 'troops') {
    const joined =
      classOfState(head) === own && /^,? (?:or|and) /.test(after)
        ? AFTER.exec(
            ` ${after
              .slice(0, 60)
              .toLowerCase()
              .replace(/^,? (?:or|and) /, '')}`,
          )
        : null;
    return joined && !/^(?:or|and) (?:at|about|\d)/.test(after.trim()) ? joinStates(head, joined[1]) : own;
  }
  if (own !== null || counted === '' || !CLASS_OF.has(head)) {
    const living = own === 'people' || own === 'troops' || counted === '';
    if (precedes && (living || isLivingPlural(head))) return joinStates(precedes[1]!, precedes[2]);
    if (follows && (living || isLivingPlural(head))) return joinStates(follows[1]!, follows[2]);
  }
  return own ?? (BUILDINGS.test(head) && LOST.test(after) ? 'destroyed' : null);
}

/** "pulled | 127 people | from the water" */
const PULLED = /\b(?:pull(?:ed|s|ing)|plucked|lifted) (?:the |another |all |at least |about |some |more than )?$/i;
const FROM_DANGER =
  /^ (?:alive )?(?:out of|from) (?:the |a |its )?(?:water|sea|river|lake|rubble|ruins|wreck\w*|debris|flames|fire|mud|snow)\b/;
const BUILDINGS = /^(?:homes?|houses?|buildings?|structures?|properties|schools?|shops?|churches|apartments?|flats?)$/;
const LOST = /^ (?:were|was|are|have been|had been|being) (?:also |already )?lost\b/;

/** Officers, generals, journalists, gunmen: things like houses are not killed, so "destroyed" words never apply to them. */
function isLivingPlural(head: string): boolean {
  return /(?:ers|ors|ists|ans|men|als|ents|ants|ians|ees|kers|ves|ots|ins|cks|ds|es|s)$/.test(head);
}

/** Class of a figure with a unit: its dimension, or what the sentence says of it ("a depth of 10 km", "10 years in prison"). */
export function classifyAmount(
  sentence: { before: string; figure: string; after: string },
  dimension: string,
  unit: string | null,
  counted: string,
): string {
  const before = sentence.before.slice(-40).toLowerCase();
  const after = sentence.after.slice(0, 60).toLowerCase();
  if (dimension === 'length') {
    if (/^(?:mm|cm|in)$/.test(unit ?? '') && WEAPONS.test(`${counted} ${after}`)) return 'calibre';
    if (/\bdepths? (?:of|at)\W{0,3}(?:\w+ ){0,3}$/.test(before) || /^(?:-| )?(?:deep|below|beneath|underground)/.test(after))
      return 'depth';
    if (/^(?:-| )?(?:tall|high)\b/.test(after) || /\bheight of\b/.test(before)) return 'height';
    if (/^(?:,? ?\([^)]{0,20}\))? ?(?:from|off|away|(?:north|south|east|west)\w*)\b/.test(after)) return 'distance';
  }
  if (
    dimension === 'duration' &&
    /\b(?:(?:sentenced|jailed|imprisoned)(?: \w{1,20}){0,4} (?:to|for)|prison for|prison sentence of|jail term of)\W{0,3}$/.test(before)
  )
    return 'sentence';
  if (
    dimension === 'duration' &&
    /^(?:'|’)? ?(?:in|of|behind)? ?(?:federal |state )?(?:prison|jail|imprisonment|bars|custody|hard labou?r)/.test(after)
  )
    return 'sentence';
  if (
    dimension === 'percent' &&
    !/^ of /.test(after) &&
    (/\b(?:by|another|a further|an additional) $/.test(before) ||
      (CHANGE_BEFORE.test(before) && !sentence.figure.startsWith('past')) ||
      /^ (?:increase|decrease|rise|fall|drop|decline|jump|cut|gain|hike|reduction|higher|lower|more|less|growth)/.test(after))
  )
    return 'change';
  return dimension;
}

const WEAPONS =
  /\b(?:howitzers?|shells?|artillery|rockets?|guns?|rounds?|ammunition|mortars?|launchers?|rifles?|cannons?|pistols?|bullets?|calib(?:er|re)|machine|anti-tank|grenades?|munitions)\b/;
const CHANGE_BEFORE =
  /\b(?:rose|rises?|rising|fell|falls?|falling|grew|grows?|grow|climbed|dropped|drops?|increased|increases?|decreased|declined|jumped|surged|soared|slipped|gained|lost|shrank|shrunk|contracted|expanded|tumbled|plunged|up|down) (?:nearly |almost |about |around |more than |over |roughly |some |at least |up to )?$/;
