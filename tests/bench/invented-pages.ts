/** Pages of the size of real ones, where the tests' own are small on purpose. */

const CLAUSES = [
  'the ferry struck the harbour wall shortly before noon on Thursday',
  'about 1,100 passengers were brought ashore by the lifeboats of three towns',
  'the harbour master said that the wind had turned without any warning',
  'nobody could say on Friday what the repair of the wall was going to cost',
  'the company that owns the vessel promised a report within a month',
  'a diver who looked at the hull found a tear of some four metres in it',
  'the island’s council is to meet on Monday to talk about a second pier',
];
const TITLE = 'Ferry strikes the harbour wall, a thousand passengers brought ashore';

function clause(n: number): string {
  return CLAUSES[n % CLAUSES.length]!;
}

function repeat(count: number, part: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => part(n)).join('\n');
}

function pageOf(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>${body}</body></html>`;
}

/** One of its sentences, number `k` of paragraph `n`. */
export function inventSentence(n: number, k: number): string {
  return `In paragraph ${n + 1}, ${clause(n + k)}, and point ${k + 1} is that ${clause(n * 3 + k * 2 + 1)}.`;
}

/** An article of so many words in ordinary paragraphs, no two sentences alike. */
export function inventArticle(words: number): string {
  let count = 0;
  let paragraphs = '';
  for (let n = 0; count < words; n++) {
    const sentences = Array.from({ length: 4 }, (_, k) => {
      const sentence = inventSentence(n, k);
      count += sentence.split(' ').length;
      return sentence;
    });
    paragraphs += `<p>${sentences.join(' ')}</p>\n`;
  }
  return pageOf(TITLE, '<meta property="og:type" content="article">', `<main><article><h1>${TITLE}</h1>\n${paragraphs}</article></main>`);
}

const MENU = `<header><nav><ul>${repeat(60, (n) => `<li><a href="/section/${n}">Section ${n}</a></li>`)}</ul></nav></header>`;
const FOOTER = `<footer><ul>${repeat(80, (n) => `<li><a href="/about/${n}">About ${n}</a></li>`)}</ul></footer>`;

/** Kinds of pages that are no article, by name: HTML of 150 to 600 kB, as such pages of large sites have. */
export const OTHER_PAGES: Record<string, { path: string; html: string }> = {
  'front page': {
    path: '/',
    html: pageOf(
      'The Gannet & Post',
      '<meta property="og:type" content="website">',
      `${MENU}<main>${repeat(
        400,
        (
          n,
        ) => `<article class="teaser teaser--${n % 5}"><div class="media"><a href="/2031/${n}"><img alt="" width="300" height="200"></a></div>
<div class="text"><span class="kicker"><a href="/section/${n % 60}">Harbours</a></span><h3><a href="/2031/${n}"><span>${clause(n)}</span></a></h3>
<p class="stand">${clause(n + 1)}.</p><div class="meta"><span>By Ann Lund</span><time>${n % 24} hours ago</time></div></div></article>`,
      )}</main>${FOOTER}`,
    ),
  },
  'search results': {
    path: '/search',
    html: pageOf(
      'ferry – search',
      '',
      `${MENU}<main><ol>${repeat(
        200,
        (n) => `<li class="result"><a href="/2031/${n}"><h2>${clause(n)}</h2></a><cite>news.example › 2031 › ${n}</cite>
<p>${clause(n + 1)}; <em>${clause(n + 2)}</em> … ${clause(n + 3)}.</p><ul><li><a href="#">Cached</a></li><li><a href="#">Similar</a></li></ul></li>`,
      )}</ol></main>${FOOTER}`,
    ),
  },
  shop: {
    path: '/ropes',
    html: pageOf(
      'Ropes and fenders',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList","name":"Ropes"}</script>',
      `${MENU}<main><div class="grid">${repeat(
        300,
        (
          n,
        ) => `<div class="card"><a href="/rope/${n}"><img alt="" width="200" height="200"><h3>Rope ${n}</h3></a><div class="stars"><i></i><i></i><i></i></div>
<p>Made for harbours where ${clause(n)}.</p><span class="price"><b>${n}</b>.99</span><button>Add to cart</button></div>`,
      )}</div></main>${FOOTER}`,
    ),
  },
  forum: {
    path: '/t/4711',
    html: pageOf(
      'Which fender? – Harbour forum',
      '<meta name="generator" content="Discourse 3.2">',
      `${MENU}<main>${repeat(
        150,
        (
          n,
        ) => `<div class="post" id="p${n}"><div class="who"><a href="/u/${n}">sailor${n}</a><span>${n} posts</span></div><div class="body"><p>I think ${clause(n)}.</p>
<blockquote>${clause(n + 2)}</blockquote><p>And then ${clause(n + 3)}, or so they say; ${clause(n + 4)}.</p></div><div class="tools"><button>Like</button><button>Reply</button></div></div>`,
      )}</main>${FOOTER}`,
    ),
  },
  mail: {
    path: '/inbox',
    html: pageOf(
      'Inbox',
      '',
      `${MENU}<div role="main"><table>${repeat(
        500,
        (n) =>
          `<tr><td><input type="checkbox"></td><td><span>Ann Lund</span></td><td><div><span>${clause(n)}</span><span> – ${clause(n + 1)}</span></div></td><td><span>12:${n % 60}</span></td></tr>`,
      )}</table></div>${FOOTER}`,
    ),
  },
};
