interface Prerendering {
  prerendering?: boolean;
}

/** Resolves when somebody looks at the page: at once, or, where the browser has loaded it ahead of a click, when the click comes. */
export function readyToRead(document: Document): Promise<void> {
  if ((document as Prerendering).prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
