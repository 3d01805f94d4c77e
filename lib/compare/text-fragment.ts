/** Words of a quotation's beginning and end that the fragment names: enough to be found once on a page, few enough to survive an edit. */
const EDGE_WORDS = 5;
const WEB_ADDRESS = /^https?:\/\/[^\s/?#]/i;

/**
 * The address of a page with a text fragment that scrolls to a quotation (https://wicg.github.io/scroll-to-text-fragment/), or null where
 * the address is unknown or no web page: whatever stands in a pack, only http and https become a link.
 * "https://a.org/x", "The bridge fell." → "https://a.org/x#:~:text=The%20bridge%20fell." An element id in the address is kept.
 */
export function textFragmentUrl(url: string | null, quote: string): string | null {
  const address = url === null ? null : webAddress(url);
  if (address === null) return null;
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const text =
    words.length <= 2 * EDGE_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Without an older text fragment, and with what no address may hold written in percents. */
function webAddress(url: string): string | null {
  const address = url.trim().replace(/:~:.*$/s, '');
  if (!WEB_ADDRESS.test(address)) return null;
  return address.toWellFormed().replace(/[\s\p{Cc}<>"\\^`{|}]/gu, (mark) => encodeURIComponent(mark));
}

/** Comma, hyphen and ampersand mean something in a text directive; encodeURIComponent leaves the hyphen. A lone surrogate cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
