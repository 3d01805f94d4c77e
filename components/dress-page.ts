import { strings } from './strings.ts';

/** Gives one of the extension's own pages the language and direction of its words, and its title. */
export function dressPage(document: Document, title: string): void {
  document.documentElement.lang = strings.language;
  document.documentElement.dir = strings.direction;
  document.title = title;
}
