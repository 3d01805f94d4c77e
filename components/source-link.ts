const WORDS = 5; // words of the quotation's start and end that the fragment names: enough to be unique, short enough to survive an edit

/**
 * The address with a text fragment that scrolls to the quotation (https://wicg.github.io/scroll-to-text-fragment/), or null where the
 * address is unknown or not a web page.
 * sourceLink('https://a.example/b', 'Nearly 3,000 soldiers died.') → "https://a.example/b#:~:text=Nearly%203%2C000%20soldiers%20died."
 */
export function sourceLink(url: string | null, quote: string): string | null {
  const address = readWebAddress(url);
  if (address === null) return null;
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const text =
    words.length <= 2 * WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

function readWebAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A hyphen separates the fragment's parts, so it is escaped beyond encodeURIComponent. A lone surrogate cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
