import { describe, expect, it } from 'vitest';
import { keepBlocks } from '../../lib/extract/keep-blocks.ts';
import type { Draft, DraftKind } from '../../lib/extract/read-blocks.ts';

/** A draft of the given text; `linked` and `bold` as shares of it. */
function draft(text: string, kind: DraftKind = 'paragraph', { linked = 0, bold = 0 } = {}): Draft {
  return { kind, text, at: [], nodes: [], offsets: [], linked: text.length * linked, bold: text.length * bold };
}
const TITLE = draft('Ferry hits harbour wall', 'title');
const BODY = draft('A passenger ferry struck a harbour wall on Tuesday, injuring 37 people.');

describe('what belongs to the article', () => {
  it.each([
    ['a sentence that is one link', draft('Orran Lines was fined in 2027 over missing life jackets.', 'paragraph', { linked: 1 })],
    ['a sentence with many links', draft('The harbour, the wall and the ship are old', 'paragraph', { linked: 0.6 })],
    ['a short answer', draft('“Never,” he said.')],
    ['a section title', draft('The inquiry', 'heading')],
    ['a list item without a stop', draft('Three people with broken bones', 'item')],
    ['a paragraph that ends in a colon', draft('These are the figures:')],
    ['a sentence that begins like a line of furniture', draft('Watch officers on the bridge saw the wall too late.')],
  ])('keeps %s', (_what, block) => {
    expect(keepBlocks([TITLE, block, BODY])).toEqual([TITLE, block, BODY]);
  });

  it.each([
    ['a label', draft('Advertisement')],
    ['a time', draft('10:42 GMT')],
    ['a link to another story', draft('Read more: Why Harwick needs a new harbour', 'paragraph', { linked: 1 })],
    ['a list of links', draft('Storm shuts coastal road', 'item', { linked: 1 })],
    ['a linked heading', draft('Storm shuts coastal road', 'heading', { linked: 1 })],
    ['the headline again', draft('Ferry hits harbour wall', 'heading')],
    ['a date line', draft('Wednesday, 5 March 2031 at 07:15')],
    ['a byline', draft('By Lewis Pardew, in Harwick Bay')],
    ['when it was changed', draft('Last updated 5 March 2031 at 07:15')],
  ])('leaves out %s', (_what, block) => {
    expect(keepBlocks([TITLE, block, BODY])).toEqual([TITLE, BODY]);
  });

  it('drops the heading of a list of links with it', () => {
    const links = [draft('Related stories', 'heading'), draft('Storm shuts coastal road', 'item', { linked: 1 })];
    expect(keepBlocks([TITLE, BODY, ...links, BODY])).toEqual([TITLE, BODY, BODY]);
  });

  it('drops headings that nothing follows', () => {
    expect(keepBlocks([TITLE, BODY, draft('More from the bay', 'heading'), draft('Topics', 'heading')])).toEqual([TITLE, BODY]);
  });

  it('takes a bold line for a section title', () => {
    const blocks = keepBlocks([TITLE, draft('What happens next', 'paragraph', { bold: 1 }), BODY]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph']);
  });
});
