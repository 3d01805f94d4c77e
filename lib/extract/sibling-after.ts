/**
 * The node's next sibling. `<form><input name="nextSibling">` makes `form.nextSibling` the input, and a walk that believed it would lose its
 * way, so forms (and whatever hides its own name) are asked through a TreeWalker, which reads the tree itself.
 */
export function siblingAfter(node: Node, page: Document): Node | null {
  const { nodeType, localName } = node as { nodeType: unknown; localName?: unknown };
  if (nodeType !== 1 ? typeof nodeType === 'number' : typeof localName === 'string' && localName !== 'form') return node.nextSibling;
  const walker = page.createTreeWalker(page);
  walker.currentNode = node;
  return walker.nextSibling();
}
