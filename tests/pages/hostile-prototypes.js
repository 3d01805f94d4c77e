/* A page that breaks whatever scripts share with it. What the tests themselves need is put back by `mend()`. */
(() => {
  const kept = [];
  const spoil = (owner, name) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor?.configurable) return;
    kept.push([owner, name, descriptor]);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        window.touched.push(name);
        throw new Error(`${name} is spoilt`);
      },
      set() {},
    });
  };
  window.touched = [];
  window.mend = () => {
    for (const [owner, name, descriptor] of kept) Object.defineProperty(owner, name, descriptor);
  };
  for (const name of ['map', 'filter', 'push', 'slice', 'forEach', 'some', 'find']) spoil(Array.prototype, name);
  for (const name of ['stringify', 'parse']) spoil(JSON, name);
  for (const name of ['then', 'catch']) spoil(Promise.prototype, name);
  for (const name of ['get', 'set', 'has']) spoil(Map.prototype, name);
  for (const name of ['exec', 'test']) spoil(RegExp.prototype, name);
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'isConnected', 'appendChild', 'contains']) {
    spoil(Node.prototype, name);
  }
  for (const name of ['getAttribute', 'closest', 'querySelectorAll', 'attachShadow', 'checkVisibility', 'getElementsByTagName']) {
    spoil(Element.prototype, name);
  }
  for (const name of ['createElement', 'createRange', 'querySelector', 'body', 'documentElement']) spoil(Document.prototype, name);
  for (const name of ['setStart', 'setEnd', 'getClientRects']) spoil(Range.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) spoil(EventTarget.prototype, name);
  for (const name of ['data', 'length']) spoil(CharacterData.prototype, name);
  for (const name of ['MutationObserver', 'Highlight', 'Range', 'getComputedStyle', 'postMessage']) spoil(window, name);
})();
