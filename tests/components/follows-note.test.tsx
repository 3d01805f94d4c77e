// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { FollowsNote } from '../../components/follows-note.tsx';
import { describeFollowed } from '../../components/follows-strings.ts';
import { followed } from './sample-facts.ts';

const shown = (props: Parameters<typeof followed>[0]): HTMLElement => {
  act(() => render(<FollowsNote followed={followed(props)} />, document.body));
  return document.querySelector('.follows')!;
};
afterEach(() => render(null, document.body));

describe('whose text a page goes back to', () => {
  it.each([
    [{ relation: 'follows', outlet: 'Ard Gazette' }, 'This page follows what Ard Gazette wrote'],
    [{ relation: 'copies', outlet: 'Ard Gazette' }, 'This page has the same text as Ard Gazette'],
    [{ relation: 'shares', author: 'J. Writer' }, 'This page and an unknown outlet (by J. Writer) go back to one text'],
    [{ relation: 'shares' }, 'This page and an unknown outlet go back to one text'],
  ] as const)('%j', (props, words) => {
    expect(shown(props).querySelector('summary')!.textContent).toBe(words);
  });

  it('says what shows it, the strongest first, and what follows from it', () => {
    const note = shown({ evidence: { wording: 0.353, facts: 12, coverage: 0.5, order: 'nearly', agencies: ['Reuters', 'AP'], quotes: 1 } });
    expect([...note.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      '35% of the wording is the same, word by word',
      '12 facts in common, in 50% of the sentences',
      'Told in nearly the same order',
      'The same agency credited: Reuters and AP',
      '1 quotation in common',
    ]);
    expect(note.textContent).toContain('neither confirms the other');
  });

  it('leads to the article where it has a web address, and to nothing else', () => {
    expect(shown({ title: 'Dam breaks', url: 'https://ard.example/dam' }).querySelector('a')!.href).toBe('https://ard.example/dam');
    const bare = shown({ title: 'Dam breaks', url: 'javascript:alert(1)' });
    expect([bare.querySelector('a'), bare.textContent]).toEqual([null, expect.stringContaining('Dam breaks')]);
  });

  it('is one line in a receipt', () => {
    expect(describeFollowed(followed({ relation: 'follows', outlet: 'Ard $& Gazette' }))).toBe(
      'This page follows what Ard $& Gazette wrote. 9 facts in common, in 60% of the sentences. Told in the same order. The two count as one origin: neither confirms the other.',
    );
  });
});
