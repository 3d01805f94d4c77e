import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { makeArticle } from '../../lib/cli/make-article.ts';
import { compareClaims } from '../../lib/compare/compare-claims.ts';
import { readPlainText } from '../../lib/extract/plain-text.ts';
import { assembleSentences } from '../../lib/sentences/assemble.ts';
import { splitSentences } from '../../lib/sentences/split-sentences.ts';
import type { Block, Span } from '../../lib/types.ts';
import { share } from './cases.ts';
import { anyText } from './text.ts';

function isInside({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
}

it('sentences: trimmed, in order, nothing but white space between them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        const sentence = text.slice(start, end);
        expect(sentence.trim()).toBe(sentence);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
    share(0.34),
  );
});

it('articles: each sentence stands in the text where it says', () => {
  const block = fc.record<Block>({ kind: fc.constantFrom('title', 'heading', 'paragraph', 'item'), text: anyText });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const { text, sentences } = assembleSentences(blocks);
      expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, i) => i));
      for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
    }),
    share(0.1),
  );
});

it('raw texts: read without a fault, each sentence where it says', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (lines) => {
      const { text, sentences } = readPlainText(lines.join('\n'));
      for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
    }),
    share(0.1),
  );
});

it('claims: every value stands in its sentence', () => {
  const published = fc.constantFrom(null, '2024-12-27', '2024-12-28T14:41:00+01:00', 'yesterday', '');
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), published, (texts, date) => {
      const article = makeArticle(
        'a',
        texts.map((text) => ({ text, kind: 'text' })),
        { published: date },
      );
      const claims = readClaims(article);
      expect(claims.length).toBe(texts.length);
      claims.forEach((list, i) => {
        const text = texts[i]!;
        for (const claim of list) {
          expect(isInside(claim, text.length)).toBe(true);
          for (const value of [...claim.figures, ...claim.dates, ...claim.places, ...claim.attribution]) {
            expect(isInside(value, text.length)).toBe(true);
            expect(text.slice(value.start, value.end)).toBe(value.text);
          }
        }
      });
    }),
    share(0.2),
  );
});

it('differences: what is said of the other report stands in it', () => {
  const sideOf = (text: string, published: string | null) => {
    const article = makeArticle('a', [{ text, kind: 'text' }], { published });
    return { article, sentence: article.sentences[0]!, claims: readClaims(article)[0]!, span: null };
  };
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom(null, '2024-12-27'), (a, b, published) => {
      const there = sideOf(b, '2024-12-28');
      for (const { kind, span, there: words } of compareClaims(sideOf(a, published), there)) {
        if (span === null) continue;
        expect(isInside(span, b.length)).toBe(true);
        const marked = b.slice(span.start, span.end);
        expect(kind === 'attribution' ? words.slice(0, marked.length) : words).toBe(marked); // of several sources, the first
      }
    }),
    share(0.15),
  );
});
