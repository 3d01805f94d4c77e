import { NOT_VERBS } from './clauses.data.ts';
import { DOUBLING_VERBS, IRREGULAR_VERBS, NOUN_OR_VERB, VERBS } from './clauses-verbs.data.ts';

export interface VerbForm {
  base: string;
  form: 'base' | 's' | 'ing' | 'past' | 'part' | 'pastpart';
  /** At least half as often a noun or adjective. */
  isAmbiguous: boolean;
}

const set = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
const NO_VERBS = set(NOT_VERBS);

/** Every form of every listed verb; worked out when the first is asked for, as it takes several milliseconds that not every start needs. */
let known: Map<string, VerbForm> | null = null;

function forms(): Map<string, VerbForm> {
  known ??= buildForms();
  return known;
}

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map<string, [string, string]>();
  for (const entry of IRREGULAR_VERBS.trim().split(/[|\n]/)) {
    const [base, past, part] = entry.trim().split(' ');
    if (base && past && part) irregular.set(base, [past, part]);
  }
  const doubling = set(DOUBLING_VERBS);
  const add = (word: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  const addVerb = (base: string, isAmbiguous: boolean): void => {
    const stem = doubling.has(base) ? base + base.slice(-1) : base.replace(/e$/, '');
    const y = /[^aeiou]y$/.test(base);
    const [past, part] = irregular.get(base) ?? Array<string>(2).fill(y ? `${base.slice(0, -1)}ied` : `${stem}ed`);
    const ing = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${stem}ing`;
    const s = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
    if (past === part) add(past!, { base, form: 'pastpart', isAmbiguous: false });
    else {
      add(past!, { base, form: 'past', isAmbiguous: false });
      add(part!, { base, form: 'part', isAmbiguous: false });
    }
    add(ing, { base, form: 'ing', isAmbiguous: false });
    add(s, { base, form: 's', isAmbiguous });
    add(base, { base, form: 'base', isAmbiguous });
  };
  for (const base of set(VERBS)) addVerb(base, false);
  for (const base of irregular.keys()) addVerb(base, false);
  for (const base of set(NOUN_OR_VERB)) addVerb(base, true);
  return forms;
}

/** What verb a word may be a form of: "said" → say. Null for words that are no verb's, or unknown and without a verb's ending. */
export function verbForm(low: string): VerbForm | null {
  if (NO_VERBS.has(low)) return null;
  const listed = forms().get(low);
  if (listed) return listed;
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0) return null;
  if (low.length > 5 && low.endsWith('ed') && !low.endsWith('eed')) return { base: low.slice(0, -2), form: 'pastpart', isAmbiguous: false };
  if (low.length > 6 && low.endsWith('ing')) return { base: low.slice(0, -3), form: 'ing', isAmbiguous: false };
  return null;
}

/** Is the word a form of a listed verb, whatever else it may be? "building" is. */
export function isKnownVerb(low: string): boolean {
  return forms().has(low);
}

/** Is the word also a past form, as "hit" and "put" are? */
export function pastOf(low: string): boolean {
  return forms().get(low)?.form === 'pastpart';
}
