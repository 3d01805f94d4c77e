import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../lib/extract/copy-page.ts';
import { MAX_BLOCKS, MAX_TEXT, readBlocks } from '../../lib/extract/read-blocks.ts';
import { rangeFor } from '../../lib/extract/text-map.ts';
import { extractPage } from '../../lib/extract/whole-page.ts';

const SENTENCE = 'The coastguard said on Tuesday that a passenger ferry with 214 people aboard had struck the wall of the harbour.';
const PARAGRAPHS = `<p>${SENTENCE}</p>`.repeat(6);
const BODY = Array.from({ length: 6 }, () => SENTENCE);

function open(inner: string, change?: (document: Document) => void): Document {
  const head = '<title>Ferry strikes harbour wall</title><meta property="og:type" content="article">';
  const source = `<!doctype html><html lang="en"><head>${head}</head><body><article>${inner}</article></body></html>`;
  const document = new JSDOM(source, { url: 'https://news.example/2031/story' }).window.document as unknown as Document;
  change?.(document);
  return document;
}
const read = (document: Document) => extractPage(document, document.URL);
const blocksOf = (document: Document) => read(document)?.article.text.split('\n');

describe('pages that mean no good, or that nobody thought of', () => {
  it.each([
    [
      'form that hides its properties',
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="localName"><input name="getAttribute"><input name="nodeType"><p>x</p></form>',
    ],
    ['element names nobody knows', '<foo:bar"x><o:p></o:p></foo:bar"x>'],
    ['comments, processing instructions', '<!-- <p>no</p> --><?php echo 1 ?>'],
    [
      'an editor',
      '<div contenteditable><p>My own notes on this story, which nobody else is ever going to read, at least not by way of this.</p></div>',
    ],
    [
      'a template',
      '<template><p>Not on the page at all, however long the text may be that the page keeps in store for later.</p></template>',
    ],
    ['a frame', '<iframe srcdoc="<p>In a frame</p>"></iframe>'],
    [
      'a closed dialog',
      '<dialog><p>We value your privacy, and so do our 827 partners, each of whom would like to know who you are.</p></dialog>',
    ],
  ])('%s', (_what, inner) => {
    expect(blocksOf(open(`${PARAGRAPHS.slice(0, SENTENCE.length + 7)}${inner}${PARAGRAPHS.slice(SENTENCE.length + 7)}`))).toEqual(BODY);
  });

  it('finds its way past a form that hides its properties, as browsers let it', () => {
    const document = open(`<p>${SENTENCE}</p><form><input><p>x</p></form>${PARAGRAPHS.slice(SENTENCE.length + 7)}`);
    const [article, form, value] = ['article', 'form', 'input'].map((selector) => document.querySelector(selector)!);
    // jsdom has no named properties of forms, and its selectors stumble over these: so the walks alone.
    for (const name of ['localName', 'firstChild', 'nextSibling', 'parentNode', 'getAttribute'])
      Object.defineProperty(form, name, { value });
    const steps = readBlocks([article!], { useLayout: false, headline: null });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.map(({ text }) => text)).toEqual(BODY);
    expect(copyPage(document, false)!.document.body.textContent).toBe(BODY.join(''));
  });

  it.each(['body', 'querySelector', 'createTreeWalker', 'documentElement'])('gives up on a page that hides document.%s', (name) => {
    // jsdom has no named properties of documents; in a browser `<img name="body">` has this effect on scripts of the page.
    expect(read(open(PARAGRAPHS, (page) => Object.defineProperty(page, name, { value: page.querySelector('p') })))).toBeNull();
  });

  it('reads text in the deepest of 3,000 elements', () => {
    const document = open(PARAGRAPHS, (page) => {
      let at: Element = page.querySelector('article')!;
      for (let i = 0; i < 3_000; i++) at = at.appendChild(page.createElement('div'));
      at.innerHTML = `<p>${SENTENCE}</p>`;
    });
    expect(blocksOf(document)).toEqual([...BODY, SENTENCE]);
  });

  it('cuts a paragraph of a million characters into bearable blocks, and stops at its limit', () => {
    const found = read(open(`<h1>Ferry strikes harbour wall</h1><p>${`${SENTENCE} `.repeat(9_000)}</p>`))!;
    const { text, sentences } = found.article;
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT + 100);
    expect(text.length).toBeGreaterThan(MAX_TEXT * 0.9);
    expect(Math.max(...text.split('\n').map((block) => block.length))).toBeLessThanOrEqual(8_000);
    const whole = sentences.filter((sentence) => sentence.text === SENTENCE);
    expect(whole.length).toBeGreaterThan(1_700);
    for (const sentence of [whole[0]!, whole[900]!, whole.at(-1)!]) expect(rangeFor(found.map, sentence)!.toString()).toBe(SENTENCE);
  });

  it('reads 15,000 nodes in many small steps', () => {
    const document = open(`${PARAGRAPHS}<p>${'The ferry <b>struck</b> it. '.repeat(5_000)}</p>`);
    const steps = readBlocks([document.querySelector('article')!], { useLayout: false, headline: null });
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThanOrEqual(15_000 / 300 - 1); // nodes a step
  });

  it('stops at its limit of blocks', () => {
    const found = read(open(PARAGRAPHS + `<p>${SENTENCE.slice(0, 40)}.</p>`.repeat(5_000)))!;
    expect(found.article.text.split('\n').length).toBeLessThanOrEqual(MAX_BLOCKS);
  });

  it.each([
    ['one word of a million letters', 'x'.repeat(1_000_000)],
    ['nothing but spaces', '&nbsp;&#8203; \n'.repeat(200_000)],
    ['quotation marks without end', '“('.repeat(100_000)],
    ['lone surrogates and combining marks', `${'e\u0301'.repeat(5_000)} \ud83d \udc00 ${'\u202e\u2066'.repeat(5_000)}`],
  ])('survives %s', (_what, text) => {
    const document = open(PARAGRAPHS, (page) => {
      const paragraph = page.createElement('p');
      paragraph.textContent = text.replaceAll('&nbsp;&#8203;', '\u00a0\u200b');
      page.querySelector('article')!.prepend(paragraph);
    });
    const found = read(document);
    for (const { start, end, text: words } of found?.article.sentences ?? []) expect(found!.article.text.slice(start, end)).toBe(words);
  });

  it('is empty-handed where there is no body', () => {
    const { document } = new JSDOM('<!doctype html>').window;
    document.body.remove();
    expect(extractPage(document as unknown as Document, null)).toBeNull();
  });
});
