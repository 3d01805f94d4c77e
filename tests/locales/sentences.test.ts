import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Otherwise } from '../../components/strings.ts';
import { LANGUAGES, type Language, speak } from '../messages-stand-in.ts';

async function stringsIn(language: Language) {
  vi.resetModules();
  speak(language);
  return (await import('../../components/strings.ts')).strings;
}

beforeEach(() => speak('en'));

type Row = [Language, Otherwise[], n: number, total: number, string];

describe('what several outlets give otherwise', () => {
  it.each<Row>([
    ['en', ['figures'], 1, 1, 'gives another figure'],
    ['en', ['figures'], 2, 2, 'both give another figure'],
    ['en', ['figures'], 3, 3, 'all give another figure'],
    ['en', ['figures'], 2, 5, 'two give another figure'],
    ['en', ['figures'], 21, 30, '21 give another figure'],
    ['en', ['figures', 'places'], 1, 4, 'one gives another figure and another place'],
    ['de', ['figures'], 1, 5, 'eines nennt eine andere Zahl'],
    ['de', ['attribution'], 2, 5, 'zwei berufen sich auf eine andere Quelle'],
    ['de', ['figures', 'places'], 2, 2, 'beide haben eine andere Zahl und einen anderen Ort'],
    ['es', ['dates'], 1, 5, 'uno da otra fecha'],
    ['es', ['vaguer'], 4, 5, 'cuatro son menos precisos'],
    ['fr', ['figures'], 2, 3, 'deux donnent un autre chiffre'],
    ['fr', ['lessCertain'], 3, 3, 'tous sont plus prudents'],
    ['uk', ['figures'], 1, 5, 'одне наводить іншу цифру'],
    ['uk', ['figures'], 3, 5, 'три наводять іншу цифру'],
    ['uk', ['figures'], 5, 9, 'п’ять наводять іншу цифру'],
    ['uk', ['figures'], 21, 30, '21 наводить іншу цифру'],
    ['uk', ['figures', 'places'], 2, 2, 'обидва мають іншу цифру і інше місце'],
  ])('%s %s, %d of %d: %s', async (language, ways, n, total, expected) => {
    expect((await stringsIn(language)).otherwise(ways, n, total)).toBe(expected);
  });
});

describe('counts', () => {
  it.each<[Language, number, string]>([
    ['en', 1, '1 outlet'],
    ['en', 1200, '1,200 outlets'],
    ['de', 1200, '1.200 Medien'],
    ['fr', 0, '0 média'],
    ['fr', 2, '2 médias'],
    ['es', 1_000_000, '1.000.000 de medios'],
    ['uk', 1, '1 видання'],
    ['uk', 5, '5 видань'],
    ['uk', 22, '22 видання'],
  ])('%s %d → %s', async (language, n, expected) => {
    expect((await stringsIn(language)).outlets(n)).toBe(expected);
  });

  it.each(LANGUAGES)('name the number where the form for one stands for 21 too: %s', async (language) => {
    expect((await stringsIn(language)).otherwise(['dates'], 21, 200)).toMatch(/^21 /);
  });
});
