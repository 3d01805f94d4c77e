import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * The words of the interface in the reader's language, from assets/locales, typed by the English file (`wxt prepare` writes the types).
 * The browser chooses the file by its own language, and takes the English one where there is none.
 */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** Names of the {placeholders} of a message. */
type Names<K extends MessageKey> = GeneratedI18nStructure[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;
type Values<K extends MessageKey> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, string>];

/** Messages that come once for each plural category of a language: "outlets" for "outlets.one", "outlets.other". */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
type PluralNames<S extends PluralKey> = Exclude<Names<`${S}.other` & MessageKey>, 'n'>;
type PluralValues<S extends PluralKey> = [PluralNames<S>] extends [never] ? [] : [values: Record<PluralNames<S>, string>];

const { t } = createI18n() as { t(key: string, values?: Record<string, string>): string };

/** say('popover.position', { n: '2', total: '3' }) → "Fact 2 of 3" */
export function say<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return t(key, values[0]);
}

/** The message with its {placeholders} as they stand, for words that go into elements of their own. */
export function template(key: MessageKey): string {
  return t(key);
}

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
