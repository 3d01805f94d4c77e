import { NOT_PLACES } from './places.data.ts';
import { type Candidate, TYPES } from './places-candidates.ts';
import { countryOfDemonym, lookUpPlace } from './places-gazetteer.ts';

const NOT_PLACE = new Set(NOT_PLACES.split('|'));
const ADJECTIVES =
  '(?:(?:the|a|an|its|their|his|both|all|parts of|much of|most of|some of|northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|upper|lower|mainland|neighbou?ring|nearby|downtown|suburban|rural|remote|occupied|war-torn|coastal|Russian-occupied|Israeli-occupied|Russian-controlled|disputed|embattled|besieged|tiny|small|mountainous|historic|greater|inner|outer|mid-|modern-day|\\d\\d(?:st|nd|rd|th)[ -]century)[ -]+){0,3}';
const OF_TYPE = `(?:(?:capital|port|border|resort|coastal|mining|industrial|northern|southern|eastern|western|central)? ?(?:${TYPES}|capital|outskirts|coast|centre|center|north|south|east|west|northeast|northwest|southeast|southwest|suburbs?|streets|heart|shores|waters|skies) of (?:the )?)?`;
const DEMONYM = "(?:(?<demonym>\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)(?:['’]s?)? )?";
const LIKE = '(?:(?:regions|areas|cities|towns|places|provinces|countries|states|villages) (?:like|such as|including) )?';
const LEAD = new RegExp(
  `(?:^|[\\s(“"'‘])(?<preposition>[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|within|into|to|towards?|[Ff]rom|[Bb]etween|off|through|along|over|of|on|entered|reached|visited|left|entering|reaching|leaving|hit|hits|struck|shook|rocked|jolted|battered|lashed|devastated) ${ADJECTIVES}${LIKE}${DEMONYM}${ADJECTIVES}${OF_TYPE}$`,
  'u',
);
const MOTION =
  /\b(?:sen[dt]|sending|deploy\w*|travel\w*|fl[ey]w?|flies|flying|fled|flee\w*|go|goes|going|gone|went|return\w*|visit\w*|mov\w+|march\w*|shipp?\w*|shipment\w*|dispatch\w*|arriv\w*|head\w*|transfer\w*|evacuat\w*|deport\w*|extradit\w*|trips?|flights?|c[ao]me|coming|dr[io]v\w+|migrat\w*|sail\w*|withdr[ae]w\w*|escap\w*|export\w*|spread\w*|cross\w*|smuggl\w*|journey\w*|expell\w*|pull\w*|traffic|services|routes?|roads?|ferr(?:y|ies)|trains?)\b/i;
/** What runs or lies between two places: "traffic between Europe and Asia", not "talks between Moscow and Kyiv". */
const SPANS =
  /\b(?:traffic|flights?|flying|flew|roads?|routes?|railways?|lines?|cables?|pipelines?|borders?|communications?|services|distance|ferr(?:y|ies)|journey|travel\w*|trips?|trains?|bus(?:es)?|halfway|midway|somewhere|sea|waters?|strait|ships?|highway|motorway|corridor|channel|sail\w*|trade|commut\w*|damaged|cut|broke\w*)\b/i;
/** "20 km north of", "on the outskirts of": only a place can follow, listed or not. */
const BESIDE =
  /(?:\d|\b(?:miles?|kilomet(?:re|er)s?|km|metres?|meters|hours?))\)?,? (?:to the )?(?:north|south|east|west)(?:[ -]{0,3}(?:north|south|east|west)){0,3}(?:ern)? of (?:the )?$|\b(?:outskirts|suburbs?|vicinity|environs|streets|shores?|banks|slopes|village|town|city|hamlet|port) of (?:the )?$/i;
const HITS = /^(?:hits?|struck|shook|rocked|jolted|battered|lashed|devastated)$/;
const SHAKES =
  /\b(?:earthquakes?|quakes?|tremors?|temblors?|aftershocks?|storms?|hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|floods?|flooding|tsunamis?|explosions?|blasts?|wildfires?|landslides?|blizzards?|heatwaves?|missiles?|drones?|rockets?)\b/i;
const OF_NOUNS =
  /\b(?:invasion|occupation|bombing|bombardment|shelling|siege|annexation|liberation|parts|part|vicinity|most|much|rest|heart|north|south|east|west|northeast|northwest|southeast|southwest|coast|border|borders|outskirts|streets|centre|center|suburbs?|region|city|town|village|province|state|district|island|port|area|areas|capital|county|territory|skies|waters|swathes|swaths|edge|side|tip|suburb) of (?:[a-z]+ ){0,2}$/;

/** The preposition of place that leads to a name, over adjectives and types; "in Ukraine | Dies" leads nowhere, for Ukraine is no adjective. */
export function readLead(text: string, start: number): RegExpExecArray | null {
  const lead = LEAD.exec(text.slice(Math.max(0, start - 110), start));
  const owner = lead?.groups?.demonym;
  return owner && countryOfDemonym(owner) === null && !(/['’]s? /.test(lead[0]) && lookUpPlace(owner)) ? null : lead;
}

/** Does the sentence set something in a name, by the words before it (`lead`) and after it? */
export function isPlaced(
  text: string,
  candidate: Candidate,
  lead: RegExpExecArray | null,
  owned: boolean,
  listed: boolean,
  dateline: boolean,
): boolean {
  const { known, typed } = candidate;
  const after = text.slice(candidate.end, candidate.end + 30);
  // "the Russia-Ukraine war", "U.S. policy"
  if (/^[-–]\p{Lu}/u.test(after) || (/-/.test(candidate.name) && candidate.name.split('-').every((part) => lookUpPlace(part))))
    return false;
  if (/^(?:US|U\.S\.|UK|U\.K\.)$/.test(text.slice(candidate.start, candidate.end)) && !/\bthe $/i.test(text.slice(0, candidate.start)))
    return false;
  // "the Philippines" is a country, whatever "Philippine" is.
  if (NOT_PLACE.has(candidate.name) || (known === null && countryOfDemonym(candidate.name) !== null)) return false;
  if (dateline) return true;
  // "Indonesia earthquake: 24 dead"
  if (known !== null && known.kind !== 'water' && STRUCK.test(after) && !/\p{L}['’]?s? $/u.test(text.slice(0, candidate.start)))
    return true;
  // "in New York Times", "in Manchester United": the name goes on
  if (known && !typed && /^ \p{Lu}\p{Ll}/u.test(after) && !/^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after)) return false;
  if (owned && (typed || known)) return true;
  const preposition = lead?.groups?.preposition?.toLowerCase();
  if (listed) return true;
  // "A quake hit southern Iran", not "sanctions hit Iran"
  const isHit = preposition !== undefined && HITS.test(preposition);
  const leadIn = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  if (isHit && ((known && SHAKES.test(leadIn)) || new RegExp(`(?:${TYPES}) of (?:the )?$`).test(leadIn))) return true;
  if (!preposition || isHit)
    return (
      typed &&
      /\bthe $/i.test(text.slice(Math.max(0, candidate.start - 5), candidate.start)) &&
      (known !== null || isAdministrative(text, candidate))
    );
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  if (/^['’]s? (?:\p{Ll}|\p{Lu})/u.test(after) && !typed)
    return (
      /^(?:in|near|outside|at|across|inside|into|off|along|to|from|on)$/.test(preposition) &&
      known !== null &&
      (/^['’]s (?:\p{Ll}+ ){0,3}(?:region|province|city|town|capital|north|south|east|west|coast|border|district)/u.test(after) ||
        // "in Paris’s Marais"
        (known.level === 'city' && /^['’]s \p{Lu}\p{Ll}/u.test(after) && !/^(?:into|off|along|to|from)$/.test(preposition)))
    );
  const ofType = new RegExp(`(?:${TYPES}) of (?:the )?$`).test(before);
  if (BESIDE.test(before) && (known !== null || isPlainName(text, candidate))) return true;
  // "officials in Kyiv said": where they sit, not where it happened; "a study in Nature"
  if (preposition === 'in' && known?.isCapital && SEATED.test(before)) return false;
  if (PUBLISHED.test(before) && known === null) return false;
  if (preposition === 'between') return SPANS.test(before) && known !== null;
  // "gusts to western Scotland"
  if (known !== null && DIRECTED.test(before)) return true;
  if (preposition === 'of') return (ofType || OF_NOUNS.test(before)) && (known !== null || ofType || typed);
  if (preposition === 'on') return typed || (known !== null && SHORES.test(after)) || ofType || known?.kind === 'water';
  if (preposition === 'over')
    return known !== null && /\b(?:fl[yei]\w*|flew|airspace|skies|shot down|downed|intercepted|drones?)\b/i.test(before);
  if (/^(?:to|towards?|from)$/.test(preposition) && !typed && !ofType) {
    if (known === null) return false;
    return (
      MOTION.test(before) &&
      !/\b(?:ties|links?|weapons?|aid|support|assistance|access|threat|message|ambassador|envoy|according) (?:to|from) (?:the )?$/.test(
        before,
      )
    );
  }
  if (/^(?:through|along|off|entered|reached|visited|left|entering|reaching|leaving)$/.test(preposition))
    return known !== null || typed || ofType;
  return known !== null || typed || ofType || isLikelyName(text, candidate, preposition);
}

const SEATED = /\b(?:officials|authorities|diplomats|analysts|sources|ministers|politicians|lawmakers|policymakers) in $/i;
const PUBLISHED = /\b(?:stud(?:y|ies)|papers?|articles?|research|published|writing|wrote|appeared|letter|editorial) in (?:the )?$/i;
const STRUCK =
  /^ (?:earthquake|quake|floods?|flooding|landslides?|eruption|wildfires?|shooting|bombing|blast|explosion|plane crash|train crash|tsunami|heatwave|riots)\b/;
const DIRECTED =
  /\b(?:in|to|into|across|over|from|for|through|off|around|near) (?:parts of |much of |most of |large parts of )?(?:the )?(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)? $/i;
/** "on New Zealand shores" */
const SHORES = /^ (?:shores|soil|territory|waters|beaches)\b/;

/** One or two capitals that are no demonym and no body. */
function isPlainName(text: string, { start, end }: Candidate): boolean {
  const name = text.slice(start, end);
  return (
    /^\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,})?$/u.test(name) &&
    name.split(' ').every((word) => !NOT_PLACE.has(word.toLowerCase()) && countryOfDemonym(word) === null)
  );
}

/** An unlisted name after "in" or "near": "in Novoselivka", not "in Microsoft's", "in AI", "confidence in Cheeks". */
function isLikelyName(text: string, candidate: Candidate, preposition: string): boolean {
  if (!/^(?:in|near|outside|around)$/.test(preposition)) return false;
  const name = text.slice(candidate.start, candidate.end);
  if (/\b(?:an?|the) $/i.test(text.slice(Math.max(0, candidate.start - 5), candidate.start))) return false;
  if (candidate.start === 0 || !/^\p{Lu}[\p{Ll}’'-]{2,}/u.test(name) || /\b\p{Lu}{2,}\b/u.test(name)) return false;
  // "in South Taranaki": what lies south of something else has a name of its own.
  const words = /^(?:North|South|East|West) \p{Lu}/u.test(name) ? name.split(' ').slice(1) : name.split(' ');
  if (words.some((word) => NOT_PLACE.has(word.toLowerCase()) || countryOfDemonym(word) !== null)) return false;
  if (
    /(?:League|Cup|Bowl|Championships?|Committee|Party|Council|Union|Bank|Group|Corp|Inc|Times|Post|Journal|Series|Division|Conference|Act|Magazine|Week|Day|Awards?|War|Games)$/.test(
      name,
    )
  )
    return false;
  if (
    /\b(?:confidence|trust|interest|stake|shares?|faith|belie\w+|invest\w*|role|part|success|interested|star\w*|fund\w*|grade|disappoint\w*|pride) in $/i.test(
      text.slice(Math.max(0, candidate.start - 24), candidate.start),
    )
  )
    return false;
  return !/^(?:['’]s?\b| (?:and|or) \p{Lu}\p{Ll}+ (?:said|told)| \d)/u.test(text.slice(candidate.end));
}

function isAdministrative(text: string, candidate: Candidate): boolean {
  return /(?:region|province|district|oblast|county|governorate|prefecture|peninsula|valley|municipality|archipelago|island|islands|desert|basin|strait|river)s?$/i.test(
    text.slice(candidate.start, candidate.end),
  );
}

/** "Russia’s (Kursk region)" → Russia. */
export function ownerBefore(text: string, start: number): { start: number; name: string } | null {
  const before = text.slice(Math.max(0, start - 50), start);
  const match =
    /(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})['’]s? (?:(?:northern|southern|eastern|western|central|far|border|coastal|north-?eastern|south-?eastern|north-?western|south-?western|occupied) ){0,2}$/u.exec(
      before,
    );
  if (!match) return null;
  for (const name of [match[1]!, match[1]!.split(' ').slice(1).join(' ')]) {
    const known = name ? lookUpPlace(name) : null;
    if (known) return { start: Math.max(0, start - 50) + match.index + match[1]!.length - name.length, name: known.name };
  }
  return null;
}

/** "35 miles southwest of Bandar Abbas", "near Qeshm": what happened there happened beside the place. */
export function isBeside(text: string, start: number, lead: RegExpExecArray | null): boolean {
  const preposition = lead?.groups?.preposition?.toLowerCase();
  if (preposition === 'near' || preposition === 'outside' || preposition === 'around' || preposition === 'off') return true;
  // A quake shakes more places than one.
  if (preposition !== undefined && HITS.test(preposition)) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:miles?|kilomet(?:re|er)s?|km|metres?|meters|hours?|mi)\)? (?:to the )?(?:(?:north|south|east|west)[a-z-]* )?(?:of|from|off|away from) (?:(?:the |its )?[a-z ]{0,30} of )?(?:the )?$/i.test(
      before,
    ) || /\b(?:north|south|east|west)(?:[ -]?(?:north|south|east|west))* of (?:the )?(?:[a-z]+ of )?$/i.test(before)
  );
}
