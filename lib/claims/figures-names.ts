import type { AmountRead } from './figures-amounts.ts';
import { BOUNDARY } from './figures-counted.data.ts';
import { isPlural } from './figures-counted.ts';
import { isCapitalised, isHyphen, type Token } from './figures-tokens.ts';

/** Words that a number only names: "flight 370", "No. 5", "section 230". */
const DESIGNATORS =
  /^(?:flight|article|section|chapter|room|page|channel|route|highway|interstate|runway|phase|gate|platform|apartment|unit|number|no|item|resolution|bill|episode|season|volume|type|model|version|lane|exit|pier|ward|grade|proposition|amendment|bulletin|windows|boeing|airbus|paragraph|rule|line|terminal|building|form|class|tier|schedule|protocol|directive|sector|district|precinct|reactor|psalm|act|title)$/;
const YEAR_LEADS =
  /^(?:in|since|of|by|from|until|till|during|before|after|to|through|between|and|the|early|late|mid|spring|summer|autumn|fall|winter|year|for|as|its|their|his|her|this|january|february|march|april|may|june|july|august|september|october|november|december|circa)$/;

/** "In 2008", "the 2010 floods" → true; "2,000 people", "killing 2000 people" → false. */
export function isYear(tokens: Token[], amount: AmountRead, hedged: boolean): boolean {
  const token = tokens[amount.from]!;
  if (amount.isRange)
    return isYearText(token) && Number.isInteger(amount.high) && amount.high < 2100 && amount.scale === 1 && !isPlural(tokens[amount.to]);
  if (!isYearText(token) || amount.scale !== 1) return false;
  const lead = tokens[amount.from - 1]?.lower ?? '';
  if (/^(?:resolution|flight|bill|route|highway|room|article|no|number|form|law|decree|regulation)$/.test(lead)) return false;
  const counts = isPlural(tokens[amount.to]) || isPlural(tokens[amount.to + 1]);
  if (hedged) return !counts && /^(?:around|about|circa|past|near)$/.test(lead);
  return !counts || YEAR_LEADS.test(lead) || isHyphen(tokens[amount.from - 1]);
}

function isYearText(token: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

/** First token of a name that the number belongs to ("Flight 370" → "Flight"), or null where it counts something. */
export function isIdentifierNumber(tokens: Token[], amount: AmountRead): number | null {
  let at = amount.from - 1;
  if (tokens[at]?.text === '#') return at;
  if (tokens[at]?.text === '.' && tokens[at - 1]?.lower === 'no') return at - 1;
  const lead = tokens[at];
  if (lead?.kind !== 'word' || amount.scale !== 1 || /[,]/.test(tokens[amount.from]!.text)) return null;
  if (isHyphen(tokens[at])) at -= 1;
  const next = tokens[amount.to];
  const counts =
    isPlural(next) || (next?.kind === 'word' && !BOUNDARY.has(next.lower) && isPlural(tokens[amount.to + 1]) && !isCapitalised(next));
  if (DESIGNATORS.test(lead.lower)) return lead.lower === 'number' && counts ? null : at;
  if (isHeadline(tokens)) return null;
  const named =
    (isCapitalised(lead) || /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(lead.text)) &&
    (!BOUNDARY.has(lead.lower) || /^\p{Lu}{2,}$/u.test(lead.text)) &&
    !/^(?:magnitude|category|top|another|nearly|almost|roughly|approximately|estimated|around|just|killed|dead|injured|age|aged|meanwhile|police|overall|total|altogether)$/.test(
      lead.lower,
    );
  return named && !counts && !tokens[amount.from]!.text.includes('.') ? at : null;
}

/** "no one", "one of the most", "one another", "the one who": a pronoun, no count. */
export function isPronounOne(tokens: Token[], amount: AmountRead): boolean {
  if (amount.digits || amount.isRange || amount.low !== 1 || amount.to !== amount.from + 1 || amount.form !== 'plain') return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  const after = tokens[amount.to];
  if (
    /^(?:no|any|each|every|some|this|that|the|which|another|last|first|number|big|new|is|was|as|chapter|phase|day|part|level|square|grade|tier|or)$/.test(
      before,
    )
  )
    return true;
  if (isHyphen(after) && after!.glued) return true; // "one-time", "one-sided"
  return /^(?:of|day|thing|another|hand|such|way|point|reason|else|who|that|which|could|can|might|should|is|has|would|may|will|must|where|when|and|or|by|with|to|wants|wanted|knows|knew|side|aspect|example|'s|more|two)$/.test(
    after?.lower ?? 'of',
  );
}

/** "three-time champion", "two-way street": how often or how, not how many. */
export function isManner(tokens: Token[], amount: AmountRead): boolean {
  return (
    isHyphen(tokens[amount.to]) &&
    tokens[amount.to]!.glued &&
    /^(?:time|way|fold|sided|handed|pronged|tier|piece|star|dimensional|part)$/.test(tokens[amount.to + 1]?.lower ?? '')
  );
}

/** "a one-two punch", "a thing or two", "near zero": words for no number. */
export function isIdiom(tokens: Token[], amount: AmountRead): boolean {
  if (amount.digits) return false;
  if (amount.isRange && amount.low === 1 && isHyphen(tokens[amount.from + 1]) && !isPlural(tokens[amount.to])) return true;
  const [noun, lead] = [tokens[amount.from - 2]?.lower, tokens[amount.from - 1]?.lower];
  return (lead === 'or' && /^(?:thing|word|trick)$/.test(noun ?? '')) || (amount.low === 0 && (lead === 'near' || amount.adjective));
}

/** "the Big Ten", "ONE News": a number word among capitals is a name. */
export function isNamedWord(tokens: Token[], amount: AmountRead): boolean {
  if (amount.digits) return false;
  if (/^\p{Lu}{2,}$/u.test(tokens[amount.from]!.text) && isCapitalised(tokens[amount.to]) && !isHeadline(tokens)) return true;
  return amount.from > 0 && isCapitalised(tokens[amount.from]) && isCapitalised(tokens[amount.from - 1]) && !isHeadline(tokens);
}

/** "Quake Kills 45 in Turkey": where every word is capitalised, a capital says nothing. */
function isHeadline(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && !BOUNDARY.has(token.lower) && token.text.length > 3);
  return words.length > 2 && words.every((token) => isCapitalised(token));
}
