import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/browser/read-pack.ts';
import { cleanNames } from '../../lib/pack/clean-names.ts';
import { summarisePack } from '../../lib/pack/summarise-pack.ts';
import { article, pack } from '../browser/sample-pack.ts';

describe('cleanNames', () => {
  it.each([
    ['a title that is turned round', { title: 'Dam \u202Egnp.exe\u202C' }, { title: 'Dam  gnp.exe' }],
    ['an outlet with line breaks', { outlet: '\n The\tCourier \n' }, { outlet: 'The Courier' }],
    ['an author of nothing', { author: ' \u2066\u2069 ' }, { author: null }],
    ['an address that is no web page', { url: 'javascript:alert(1)' }, { url: null }],
    ['a Hebrew title with its marks', { title: 'סכר \u200Fנפרץ' }, { title: 'סכר \u200Fנפרץ' }],
  ])('%s', (_what, said, cleaned) => {
    expect(cleanNames({ ...article, ...said })).toEqual({ ...article, ...cleaned });
  });

  it('makes of anything a page says a pack that can be read', () => {
    const said = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.string({ minLength: 1_990, maxLength: 2_100 })), {
      nil: null,
    });
    fc.assert(
      fc.property(said, said, said, said, fc.string({ unit: 'binary', minLength: 1 }), (outlet, author, title, url, id) => {
        const articles = [cleanNames({ ...article, outlet, author, title, url, id })];
        expect(readPack({ ...pack, articles, facts: null })).toEqual({ ok: true, value: { ...pack, articles, facts: null } });
      }),
    );
  });
});

describe('summarisePack', () => {
  it('counts what is in a pack', () => {
    const articles = [
      article,
      { ...article, id: 'b', quotationsOnly: true as const, published: '2025-03-01T10:00:00Z' },
      { ...article, id: 'c', outlet: null, published: null },
    ];
    expect(summarisePack({ ...pack, articles })).toEqual({
      title: 'Floods',
      articles: 3,
      quotationsOnly: 1,
      sentences: 6,
      facts: 1,
      outlets: [
        { outlet: 'The Wenlow Courier', articles: 2 },
        { outlet: null, articles: 1 },
      ],
      from: '2025-03-01',
      to: '2025-03-03',
    });
  });
});
