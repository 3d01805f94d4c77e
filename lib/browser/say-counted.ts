import { type MessageKey, type Names, say, t } from './say.ts';

/** Words with numbers in them, and the language that they are in: apart from say.ts, as these ask the browser before anything is said. */

/** Messages that come once for each plural category of a language: "outlets" for "outlets.one", "outlets.other". */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
type PluralNames<S extends PluralKey> = Exclude<Names<`${S}.other` & MessageKey>, 'n'>;
type PluralValues<S extends PluralKey> = [PluralNames<S>] extends [never] ? [] : [values: Record<PluralNames<S>, string>];

/** The language the messages are in: "en" also where the browser speaks a language that we do not. */
export const language = say('language');
export const direction: 'ltr' | 'rtl' = say('direction') === 'rtl' ? 'rtl' : 'ltr';

/** That language as the browser has it, with its region, for numbers, lists and dates: "en-GB". */
export const locale = withRegion(t('@@ui_locale').replaceAll('_', '-'));

const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(locale);

export function formatNumber(n: number): string {
  return numbers.format(n);
}

/** sayCount('outlets', 2) → "2 outlets". The number is written by `Intl`, or as given in words. */
export function sayCount<S extends PluralKey>(stem: S, n: number, ...values: PluralValues<S>): string {
  return t(pluralKey(stem, n), { n: numbers.format(n), ...values[0] });
}

/** The key of the form for a number: ('outlets', 2) → "outlets.other", in Ukrainian "outlets.few" */
export function pluralKey(stem: PluralKey, n: number): MessageKey {
  return `${stem}.${plurals.select(n)}` as MessageKey; // every file has the categories of its language; a test compares them with Intl's
}

function withRegion(asked: string): string {
  try {
    return new Intl.Locale(asked).language === language ? asked : language;
  } catch {
    return language; // no language tag at all
  }
}
