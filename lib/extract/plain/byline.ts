import { findDate, RELATIVE } from './date-line.ts';

const LABEL =
  /^(?:written|reported|posted|published|edited|story|words|text|report|compiled)\s(?:and \w+ |on )?by\s*[:–-]?\s*|^(?:authors?|reporters?|writers?|correspondents?|byline)\s*[:–-]\s*|^by\s*:?\s+/i;
const PARTICLES = '(?:(?:de|der|den|van|von|bin|ibn|al|el|da|di|del|dos|la|le|ter|of|the)\\s)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = `(?:The\\s)?${NAME_WORD}(?:\\s${PARTICLES}{0,2}${NAME_WORD}){0,4}`;
const FULL_NAME = `(?:The\\s)?${NAME_WORD}(?:\\s${PARTICLES}{0,2}${NAME_WORD}){1,4}`;
const NAMES = new RegExp(
  `^(${NAME}(?:(?:,\\s${FULL_NAME}){0,6},?\\s(?:and|&)\\s${FULL_NAME})?)(?:\\s(?:in|at|for)\\s[^.]{2,60}|\\s?[,|/·•–—(-]\\s?[^.]{0,120})?$`,
  'u',
);
const NOT_A_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|now|contrast|comparison|the)\b(?!\s\p{Lu})/iu;
const NOT_A_PERSON =
  /^(?:admin|administrator|staff|editor|editors|editorial|newsroom|webmaster|guest|author|reporter|unknown|anonymous|web ?desk|news ?desk|online|team)\b/i;
const ROLE = /,?\s(?:\p{L}{1,40}\s){0,3}(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|producer)s?\b.*/iu;

/**
 * Who wrote it, where a line says so and says nothing else.
 *
 *     'Written by Kathrine Frich' → 'Kathrine Frich' · 'By Monday evening, the river had fallen.' → null
 */
export function readByline(line: string): string | null {
  const names = namesIn(line);
  return names === null || NOT_A_PERSON.test(names) ? null : names;
}

/** True for a line that only says who wrote it, be it a person or "Staff". */
export function isByline(line: string): boolean {
  return namesIn(line) !== null;
}

function namesIn(line: string): string | null {
  if (line.length > 160) return null;
  const label = LABEL.exec(withoutDate(line));
  if (!label) return null;
  const rest = withoutDate(line).slice(label[0].length).replace(ROLE, '').trim();
  if (NOT_A_NAME.test(rest)) return null;
  const named = NAMES.exec(rest);
  if (named) return named[1]!;
  return /^author|^written by|^posted by/i.test(label[0]) && /^[\p{L}][\p{L} .'’-]{1,40}$/u.test(rest) ? rest : null;
}

function withoutDate(line: string): string {
  const date = findDate(line);
  return (date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line)
    .replace(RELATIVE, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:\b(?:published|updated|posted|on|at)\b|[\s,|·•–—:-])+$/i, '')
    .replace(/^[\s,|·•–—:-]+/, '');
}
