import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { appendBreak, appendText, type BlockText } from '../../lib/extract/collapse-text.ts';
import { rangeFor } from '../../lib/extract/text-map.ts';

function read(html: string): { block: BlockText; document: Document } {
  const document = new JSDOM(`<!doctype html><body>${html}</body>`).window.document as unknown as Document;
  const block: BlockText = { text: '', at: [], nodes: [], offsets: [] };
  const walker = document.createTreeWalker(document.body, 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) appendText(block, node as Text, 10_000);
    else if ((node as Element).localName === 'br') appendBreak(block);
  }
  return { block, document };
}

describe('text of a block', () => {
  it.each([
    ['<p>  About\n   1,100   fell. </p>', 'About 1,100 fell. '],
    ['<p>Kyiv&nbsp;said&#8239;so</p>', 'Kyiv said so'],
    ['<p>casu&shy;al&#8203;ties</p>', 'casualties'],
    ['<p>one <b> two</b> <i>three</i></p>', 'one two three'],
    ['<p>first line<br>second line</p>', 'first line second line'],
    ['<p><br>first line</p>', 'first line'],
    ['<p>&#65279;a b</p>', 'a b'],
    ['<p>👩‍👩‍👧 and 𝕏</p>', '👩‍👩‍👧 and 𝕏'],
    ['<p>ein \t\r\n zwei</p>', 'ein zwei'],
    ['<p> \n </p>', ''],
  ])('%s', (html, text) => {
    expect(read(html).block.text).toBe(text);
  });

  it('looks at no more of a text node than it is told', () => {
    const document = new JSDOM('<p></p>').window.document as unknown as Document;
    const block: BlockText = { text: '', at: [], nodes: [], offsets: [] };
    appendText(block, document.createTextNode('x'.repeat(1_000_000)), 500);
    expect(block.text.length).toBe(500);
  });

  it('maps every character to the page and back', () => {
    const { block } = read('<p> The  <b>11th</b>\n Corps, <a href="#">some\n\n 3,000</a>&nbsp;men, ca&shy;me.<br>They left. </p>');
    expect(block.text).toBe('The 11th Corps, some 3,000 men, came. They left. ');
    for (let start = 0; start < block.text.length; start++) {
      const character = rangeFor(block, { start, end: start + 1 })!.toString();
      const expected = block.text[start]!;
      expect(/\s/.test(expected) ? character.replace(/\s/, ' ') : character, `${start} ${expected}`).toBe(start === 37 ? '.' : expected);
    }
  });

  it('gives a live range over words that stand in several nodes', () => {
    const { block } = read('<p>The 11th <b>Corps</b> <i>lost 3,000</i> men.</p>');
    const start = block.text.indexOf('11th');
    const range = rangeFor(block, { start, end: block.text.indexOf(' men') })!;
    expect(range.toString()).toBe('11th Corps lost 3,000');
    (range.startContainer as Text).insertData(0, 'old ');
    expect(range.toString()).toBe('11th Corps lost 3,000');
  });

  it.each([
    ['empty', { start: 3, end: 3 }],
    ['backwards', { start: 5, end: 2 }],
  ])('has no range for an %s span', (_what, span) => {
    expect(rangeFor(read('<p>Some words here.</p>').block, span)).toBeNull();
  });

  it('has no range where the page no longer has the text', () => {
    const removed = read('<p>Some words here.</p>');
    removed.document.querySelector('p')!.remove();
    expect(rangeFor(removed.block, { start: 0, end: 4 })).toBeNull();
    const cut = read('<p>Some words here.</p>');
    cut.block.nodes[0]!.data = 'So';
    expect(rangeFor(cut.block, { start: 5, end: 10 })).toBeNull();
    expect(rangeFor({ at: [], nodes: [], offsets: [] }, { start: 0, end: 4 })).toBeNull();
  });
});
