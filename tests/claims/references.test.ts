import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../lib/claims/references.ts';
import type { Article, SentenceKind } from '../../lib/types.ts';

function article(lines: (string | [SentenceKind, string])[]): Article {
  let text = '';
  const sentences = lines.map((line, index) => {
    const [kind, words] = typeof line === 'string' ? (['text', line] as const) : line;
    const start = text.length;
    text += `${words}\n`;
    return { index, kind, text: words, start, end: start + words.length, block: index };
  });
  return { id: 'a', outlet: null, author: null, published: null, title: null, url: null, text, sentences };
}

const last = (...lines: (string | [SentenceKind, string])[]): string | undefined => resolveReferences(article(lines)).at(-1)?.context;

describe('resolveReferences', () => {
  it.each([
    ['In June, a fishing pact between Norway and Iceland was signed.', 'This treaty took effect in December.', 'a fishing pact'],
    ['The two banks reached a settlement on Friday.', 'The agreement ends a dispute of ten years.', 'a settlement'],
    ["Thousands of men are stationed in Peru's Loreto region.", 'This area has seen floods since August.', "Peru's Loreto region"],
    ['A Polish sailor was pulled from the sea on Monday.', 'The sailor had clung to a buoy.', 'A Polish sailor'],
    ['Research fellow Yang Uk spoke about the border.', 'He noted that trade had stopped.', 'Research fellow Yang Uk'],
    ['Keller has led the club since 2010.', 'He called the defeat a warning.', 'Keller'],
    ['Officials from two ministries met the strikers.', 'They promised to return on Thursday.', 'Officials'],
    ['A ferry sank off Mindoro on Sunday.', 'The vessel had 60 people on board.', 'A ferry'],
    ['Parliament passed a law on rents.', 'The measure caps rises at 3 percent.', 'a law'],
    ['An explosion shook the harbour at dawn.', 'The blast broke windows a mile away.', 'An explosion'],
  ])('%s %s', (first, second, expected) => {
    expect(last(first, second)).toBe(expected);
  });

  it('gives entries of a list their heading and lead-in', () => {
    expect(
      last(
        ['heading', 'Reasons for the losses'],
        ['lead-in', 'According to the ministry, the farms face three problems:'],
        ['item', 'Drought.'],
        ['item', 'Cheap imports.'],
      ),
    ).toBe('Reasons for the losses; According to the ministry, the farms face three problems:');
  });

  it('looks not beyond a heading, nor where nothing points back', () => {
    expect(last('A pact was signed in Oslo.', ['heading', 'Weather'], 'The treaty helped.')).toBe('');
    expect(last('A pact was signed in Oslo.', 'Snow is expected in the north.')).toBe('');
  });

  it('never throws and gives one context a sentence', () => {
    const odd = article(['', '“', 'He', 'This', 'the the the', ['item', ''], ['lead-in', '']]);
    expect(resolveReferences(odd)).toHaveLength(7);
    expect(resolveReferences(article([]))).toEqual([]);
  });
});
