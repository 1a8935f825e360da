// Runs in a page that is complete: what can be seen in it, in the window and in all.
{
  const { roots, shapeNames } = globalThis.bench;
  const isInWindow = ({ top, bottom, left, right }) =>
    bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  /** Text for screen readers alone stands in a box of one pixel. */
  const isLarge = ({ width, height }) => width > 2 && height > 2;

  function* textsOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.trim();
      const parent = node.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (isLarge(box) && isLarge(parent.getBoundingClientRect())) yield { words, box };
    }
  }

  /** Marks by the selector of what is drawn then. */
  const markedIn = (marks, test) =>
    Object.entries(marks)
      .filter(([, selector]) => test(document.querySelector(selector).getBoundingClientRect()))
      .map(([name]) => name);

  globalThis.bench.content = (marks) => {
    scrollTo(0, 0);
    const texts = [...roots].flatMap((root) => [...textsOf(root)]);
    const shapes = [...roots].flatMap((root) => [...root.querySelectorAll(shapeNames)]);
    const unique = (list) => [...new Set(list.map(({ words }) => words))];
    return {
      window: {
        words: unique(texts.filter(({ box }) => isInWindow(box))),
        shapes: shapes.filter((each) => isInWindow(each.getBoundingClientRect())).length,
        marks: markedIn(marks, isInWindow),
      },
      all: { words: unique(texts), shapes: shapes.length, marks: markedIn(marks, () => true) },
    };
  };
}
