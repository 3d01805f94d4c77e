import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';

/** Stands in for `browser.i18n` where there is no browser: the same files, as the build writes them, in English unless a test says else. */

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

let messages = messagesOf('en');

/** The file of a language, as it stands in assets/locales. */
export function readLocale(language: Language): Parameters<typeof parseMessagesObject>[0] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../assets/locales/${language}.json`), 'utf8'));
}

export function messagesOf(language: Language): Record<string, string> {
  const built = generateChromeMessages(parseMessagesObject(readLocale(language))) as Record<string, { message: string }>;
  return { '@@ui_locale': language, ...Object.fromEntries(Object.entries(built).map(([key, { message }]) => [key, message])) };
}

/** What is imported from now on speaks that language; call vi.resetModules() before. */
export function speak(language: Language): void {
  messages = messagesOf(language);
}

const world = globalThis as { chrome?: object };
world.chrome = { ...world.chrome, i18n: { getMessage: (key: string) => messages[key] ?? '' } };
