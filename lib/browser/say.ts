import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * The words of the interface in the reader's language, from assets/locales, typed by the English file (`wxt prepare` writes the types).
 * The browser chooses the file by its own language, and takes the English one where there is none.
 */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** Names of the {placeholders} of a message. */
export type Names<K extends MessageKey> = GeneratedI18nStructure[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;
type Values<K extends MessageKey> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, string>];

/** Any message, whatever its placeholders; for this file and say-counted.ts. */
export const { t } = createI18n() as { t(key: string, values?: Record<string, string>): string };

/** say('popover.position', { n: '2', total: '3' }) → "Fact 2 of 3" */
export function say<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return t(key, values[0]);
}

/** The message with its {placeholders} as they stand, for words that go into elements of their own. */
export function template(key: MessageKey): string {
  return t(key);
}
