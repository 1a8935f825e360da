// Runs in each page before everything else, and says when it is painted. In every page in the same way:
//
// What a page has to show has been read from an earlier visit of the same page (`list-content.js`): the
// words that can be seen in it, the number of its shapes, and the marks that a page sets whose library
// draws on a canvas and says by an event of its own that it has. Whenever the document has changed, the
// next frame looks whether all of it is there. If so, the page counts as painted when that frame has
// been: in the first task behind it.
{
  /** Trees with content: the document and every shadow tree, closed ones included. */
  const roots = new Set();
  const open = new Map();
  const marks = new Set();
  /** What stood in shadow trees of the page's own text: a script that takes them over replaces it. */
  const served = [];
  const seen = { shift: 0, tasks: [], painted: {}, lastChange: 0 };
  const shapeNames = 'path,circle,ellipse,rect,line,polygon,polyline,use,image,img,canvas';
  let isLooking = false;

  const { attachShadow } = Element.prototype;
  const { mark } = performance;

  const textOf = (root) => (root === document ? document.body : root)?.textContent ?? '';
  const words = () => [...roots].map(textOf).join('\n');
  const countShapes = () =>
    [...roots].reduce((sum, root) => sum + root.querySelectorAll(shapeNames).length, 0);
  const isOnPage = (selector) => [...roots].some((root) => root.querySelector(selector));

  /** Whether all words are there. What was found once is not looked for again. */
  const hasWords = (wanted) => {
    if (wanted.words.length === 0) return true;
    const text = words();
    while (wanted.words.length > 0 && text.includes(wanted.words.at(-1))) wanted.words.pop();
    return wanted.words.length === 0;
  };

  /** Whether all of it is there; what is cheap to see comes first. */
  const isComplete = (wanted) =>
    wanted.marks.every((name) => marks.has(name)) &&
    (!wanted.selector || isOnPage(wanted.selector)) &&
    (!wanted.isReplaced || (served.length > 0 && served.every((node) => !node.isConnected))) &&
    countShapes() >= wanted.shapes &&
    hasWords(wanted);

  const whenPainted = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };

  const look = () => {
    isLooking = false;
    const done = [...open.keys()].filter((name) => isComplete(open.get(name)));
    for (const name of done) open.delete(name);
    whenPainted(() => {
      seen.lastChange = performance.now();
      for (const name of done) {
        seen.painted[name] = performance.now();
        globalThis.benchPainted?.(name);
      }
    });
  };

  /** Looks with the next frame. */
  const lookSoon = () => {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(look);
  };

  const changes = new MutationObserver(lookSoon);
  const follow = (root, attributes = false) => {
    roots.add(root);
    changes.observe(root, { subtree: true, childList: true, characterData: true, attributes });
  };

  /** Shadow trees that stand in the page's own text. */
  const followDeclared = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      follow(shadowRoot);
      served.push(shadowRoot.firstChild);
      followDeclared(shadowRoot);
    }
  };

  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    follow(root);
    return root;
  };
  performance.mark = function note(name, options) {
    marks.add(name);
    lookSoon();
    return mark.call(performance, name, options);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push([startTime, startTime + duration]);
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    followDeclared(document);
    lookSoon();
  });
  follow(document);

  globalThis.bench = {
    roots,
    seen,
    shapeNames,
    /** Notes when all of it has been painted, as `seen.painted[name]`. */
    expect(name, { words: texts = [], shapes = 0, marks: names = [], ...more }) {
      open.set(name, { ...more, words: [...texts], shapes, marks: names });
      lookSoon();
    },
    /** What has not come yet, to be told when a page is never complete. */
    missing: (name) => open.get(name),
    /** Forgets marks, and looks at attributes as well: for what a click changes. */
    listen() {
      marks.clear();
      for (const root of roots) follow(root, true);
    },
  };
}
