import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { copyPage } from '../../lib/extract/copy-page.ts';
import { readSource } from '../../lib/extract/extract-page.ts';
import { rangeFor } from '../../lib/extract/text-map.ts';
import { readWholePage } from '../../lib/extract/whole-page.ts';
import { assembleSentences } from '../../lib/sentences/assemble.ts';
import { share } from './cases.ts';
import { anyText } from './text.ts';

/** A page's tree as data: made by the DOM's own methods, so that also what no parser makes can come up. */
type Branch = string | { tag: string; attributes: Record<string, string>; children: Branch[] };

const TAGS =
  'p p p p div div section article h2 ul li span a em strong b br br blockquote table tr td figure figcaption aside nav form input button textarea select script style template iframe svg math noscript custom-element details pre'.split(
    ' ',
  );
const ATTRIBUTES = fc.dictionary(
  fc.constantFrom('class', 'id', 'hidden', 'style', 'contenteditable', 'href', 'aria-hidden', 'role', 'itemprop', 'name', 'title'),
  fc.constantFrom(
    '',
    'true',
    'share-bar',
    'display:none',
    'article-body',
    'javascript:alert(1)',
    'body',
    'firstChild',
    'comment',
    'related',
    'main',
  ),
  { maxKeys: 2 },
);

const { branch } = fc.letrec<{ branch: Branch; node: Branch }>((tie) => ({
  branch: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: anyText as fc.Arbitrary<Branch> },
    { weight: 2, arbitrary: tie('node') },
  ),
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: ATTRIBUTES,
    children: fc.array(tie('branch'), { maxLength: 4 }),
  }) as fc.Arbitrary<Branch>,
}));

const PAGE = '<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body></body></html>';
/** jsdom keeps something of every tree it has had, so a document serves for so many trees. */
const TREES_A_DOCUMENT = 500;

function* documents(): Generator<Document, never> {
  for (;;) {
    const virtualConsole = new VirtualConsole(); // jsdom complains about style sheets it cannot read
    const { window } = new JSDOM(PAGE, { url: 'https://news.example/2031/story', virtualConsole });
    for (let trees = 0; trees < TREES_A_DOCUMENT; trees++) yield window.document as unknown as Document;
    window.close();
  }
}
const pages = documents();

/** Enough plain English for any tree to stand in an article. */
const ENGLISH =
  'The harbour master said on Thursday that the ferry had struck the wall of the harbour, and that all of its passengers were brought ashore.';

function grow(document: Document, parent: Element, branches: Branch[]): void {
  for (const one of branches) {
    if (typeof one === 'string') {
      parent.append(document.createTextNode(one));
      continue;
    }
    const element = document.createElement(one.tag);
    for (const [name, value] of Object.entries(one.attributes)) element.setAttribute(name, value);
    grow(document, element, one.children);
    parent.append(element);
  }
}

const dense = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');

it('pages: every sentence is found again where the page has it, and the page stays as it was', () => {
  fc.assert(
    fc.property(fc.array(branch, { maxLength: 6 }), (branches) => {
      const document = pages.next().value;
      const article = document.createElement('article');
      for (let n = 0; n < 3; n++) article.append(Object.assign(document.createElement('p'), { textContent: ENGLISH }));
      grow(document, article, branches);
      document.body.replaceChildren(article);
      const before = document.documentElement.outerHTML;
      copyPage(document, false);
      const whole = readWholePage(document, 'https://news.example/2031/story');
      const steps = readSource(document, { containers: [article], headline: null });
      let step = steps.next();
      while (!step.done) step = steps.next();
      for (const reading of [step.value, whole.status === 'article' ? { ...whole, ...whole.article } : null]) {
        const { text, sentences } = assembleSentences(reading?.blocks ?? []);
        expect(text).toBe(reading?.text ?? '');
        for (const sentence of sentences) {
          expect(reading!.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          const range = rangeFor(reading!.map, sentence);
          expect(range).not.toBeNull();
          if (range!.startContainer === range!.endContainer) expect(dense(range!.toString())).toBe(dense(sentence.text));
        }
      }
      expect(document.documentElement.outerHTML === before).toBe(true);
    }),
    share(0.06),
  );
});
