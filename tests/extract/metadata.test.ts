import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSaid } from '../../lib/article/read-said.ts';
import { readJsonLd, typesOf } from '../../lib/extract/json-ld.ts';
import { readMetadata } from '../../lib/extract/metadata.ts';
import type { Article } from '../../lib/types.ts';

type Metadata = Pick<Article, 'outlet' | 'author' | 'published' | 'title' | 'url'>;

const ADDRESS = 'https://courier.example/news/ferry?id=7#top';

function read(head: string, body = '', url: string | null = ADDRESS): Metadata {
  const { window } = new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { url: url ?? 'about:blank' });
  const document = window.document as unknown as Document;
  const { url: address, ...said } = readMetadata(document, url, readJsonLd(document), document.querySelector('h1'));
  return { ...readSaid(said), url: address };
}
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (more: object) => ld({ '@type': 'NewsArticle', headline: 'Ferry hits wall', ...more });

describe('outlet, author, date, title and address', () => {
  it('are null where the page does not give them', () => {
    expect(read('', '<p>Text.</p>', null)).toEqual({ outlet: null, author: null, published: null, title: null, url: null });
  });

  it.each<[string, string, string, Partial<Metadata>]>([
    ['publisher', article({ publisher: { name: 'The Gannet' } }), '', { outlet: 'The Gannet' }],
    ['publisher in a list', article({ publisher: [{ name: ['The Gannet'] }] }), '', { outlet: 'The Gannet' }],
    ['publisher as text', article({ publisher: 'The Gannet' }), '', { outlet: 'The Gannet' }],
    ['publisher that is an address', article({ publisher: 'https://gannet.example' }), '', { outlet: null }],
    ['site name', '<meta property="og:site_name" content=" The  Gannet &amp;amp; Post">', '', { outlet: 'The Gannet & Post' }],
    [
      'authors',
      article({ author: [{ name: 'Ruth Okoye' }, 'By Lewis Pardew', { name: 'Ruth Okoye' }] }),
      '',
      { author: 'Ruth Okoye, Lewis Pardew' },
    ],
    ['author that is a placeholder', article({ author: { name: '{{ author }}' } }), '', { author: null }],
    ['author that is a number', article({ author: 17 }), '', { author: null }],
    ['author meta', '<meta name="Author" content="by Ines Calder">', '', { author: 'Ines Calder' }],
    [
      'author meta that is the outlet',
      '<meta property="og:site_name" content="Courier"><meta name="author" content="Courier">',
      '',
      { author: null },
    ],
    ['author address', '<meta property="article:author" content="https://social.example/ines">', '', { author: null }],
    ['byline', '', '<article><h1>Ferry</h1><p class="byline">By Tom Abara</p></article>', { author: 'Tom Abara' }],
    ['rel author', '', '<a rel="nofollow author" href="#">Tom Abara</a>', { author: 'Tom Abara' }],
    ['byline of another story', '', '<aside><p class="byline">By Tom Abara</p></aside>', { author: null }],
    ['byline with a date', '', '<p class="byline">Tom Abara, 4 March 2031</p>', { author: null }],
    ['date in JSON-LD', article({ datePublished: '2031-03-04T21:15:00+0100' }), '', { published: '2031-03-04T21:15:00+01:00' }],
    [
      'broken date, good meta',
      `${article({ datePublished: 'soon' })}<meta name="pubdate" content="20310304">`,
      '',
      { published: '2031-03-04' },
    ],
    [
      'time at the headline',
      '',
      '<article><h1>Ferry</h1><time datetime="2031-03-04">Tuesday</time></article>',
      { published: '2031-03-04' },
    ],
    ['time of another story', '', '<main><h1>Ferry</h1><li><time datetime="2019-01-01">then</time></li></main>', { published: null }],
    ['time far from the headline', '', '<header><h1>Ferry</h1></header><time datetime="2019-01-01">then</time>', { published: null }],
    ['headline', article({}), '', { title: 'Ferry hits wall' }],
    [
      'og title',
      '<meta property="og:title" content="Ferry &#8220;hits&#8221; wall"><title>Other</title>',
      '',
      { title: 'Ferry “hits” wall' },
    ],
    ['h1', '<title>Other</title>', '<h1> Ferry\n hits <b>wall</b></h1>', { title: 'Ferry hits wall' }],
    ['page title', '<title>Ferry hits wall - Courier</title>', '', { title: 'Ferry hits wall - Courier' }],
    ['canonical', '<link rel="canonical" href="/ferry#x">', '', { url: 'https://courier.example/ferry' }],
    ['og url', '<meta property="og:url" content="https://gannet.example/a">', '', { url: 'https://gannet.example/a' }],
    ['main entity', article({ mainEntityOfPage: { '@id': 'https://gannet.example/b' } }), '', { url: 'https://gannet.example/b' }],
    ['front page as canonical', '<link rel="canonical" href="/">', '', { url: 'https://courier.example/news/ferry?id=7' }],
    ['no web address', '<link rel="canonical" href="javascript:alert(1)">', '', { url: 'https://courier.example/news/ferry?id=7' }],
    ['secrets in the address', '<link rel="canonical" href="https://me:pw@courier.example/x">', '', { url: 'https://courier.example/x' }],
  ])('%s', (_what, head, body, expected) => {
    expect(read(head, body)).toMatchObject(expected);
  });

  it('does not take a sentence for a name, nor an essay for a title', () => {
    const long = 'word '.repeat(200);
    expect(read(article({ publisher: { name: long }, author: { name: long }, headline: long }))).toMatchObject({
      outlet: null,
      author: null,
      title: null,
    });
  });

  it('has no web address for a page that has none', () => {
    expect(read('<link rel="canonical" href="/x">', '', null).url).toBeNull();
  });
});

describe('JSON-LD', () => {
  const types = (...scripts: string[]) => {
    const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
    return readJsonLd(new JSDOM(html).window.document as unknown as Document).map((node) => typesOf(node).join('+'));
  };
  it.each<[string, string[], string[]]>([
    ['one object', ['{"@type":"NewsArticle"}'], ['NewsArticle']],
    ['a list', ['[{"@type":"WebSite"},{"@type":"Report"}]'], ['WebSite', 'Report']],
    ['a graph', ['{"@graph":[{"@type":"WebSite"},{"@type":["Article","Thing"]}]}'], ['', 'WebSite', 'Article+Thing']],
    ['a main entity', ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'], ['WebPage', 'NewsArticle']],
    ['full addresses', ['{"@type":"http://schema.org/NewsArticle"}'], ['NewsArticle']],
    ['CDATA', ['//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'], ['NewsArticle']],
    ['line feeds in strings, commas too many', ['{"@type":"NewsArticle","description":"a\nb",}'], ['NewsArticle']],
    ['broken, then whole', ['{"@type":', '{"@type":"Article"}'], ['Article']],
    ['text, numbers, null', ['"x"', '7', 'null', ''], []],
  ])('%s', (_what, scripts, expected) => {
    expect(types(...scripts)).toEqual(expected);
  });

  it('does not follow data without end', () => {
    const deep = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`;
    expect(types(deep).length).toBeLessThanOrEqual(300);
  });
});
