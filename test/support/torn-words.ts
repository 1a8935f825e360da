/** Words that end a line in their middle, where no hyphen shows that they go on. */

/** Parts between blanks, hyphens and the places where the style sheet has a hyphen. */
function* partsOf(root: Node): Generator<{ part: string; range: Range }> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { index, 0: part } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + part.length);
      yield { part, range };
    }
  }
}

/** What of a text takes two lines though it holds no place for a hyphen. */
export function tornWords(root: Node): readonly string[] {
  return [...partsOf(root)]
    .filter(({ range }) => {
      // Behind a hyphen that ends a line, WebKit counts a rectangle of no width there.
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      return new Set(lines.map(({ top }) => Math.round(top))).size > 1;
    })
    .map(({ part }) => part);
}
