// Runs inside the pages of the static Storybook, where puppeteer puts it. Each function is on its own:
// it can see nothing of this file but its arguments.

/** Before Storybook: keeps its channel, over which entries are chosen and results come. */
export function keepChannel() {
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      globalThis.fdsReady = new Promise((resolve) => {
        for (const event of ['storyFinished', 'docsRendered']) channel.once(event, resolve);
      });
    },
  });
}

/** Sets the toolbar's globals and waits until they hold. */
export async function setGlobals(globals) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const done = new Promise((resolve) => channel.once('globalsUpdated', resolve));
  channel.emit('updateGlobals', { globals });
  await done;
}

/** Shows a story as a click in the sidebar does, and waits for its end: play function and axe. */
export async function showStory(storyId, limit) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const ends = {
    storyFinished: (result) => (result.storyId === storyId ? result : undefined),
    storyMissing: () => ({ status: 'error', error: 'the story is missing' }),
    storyErrored: ({ description }) => ({ status: 'error', error: description }),
    storyThrewException: ({ message }) => ({ status: 'error', error: message }),
    playFunctionThrewException: ({ message }) => ({ status: 'error', error: message }),
  };
  const handlers = [];
  const end = new Promise((resolve) => {
    for (const [event, read] of Object.entries(ends)) {
      const handler = (payload) => {
        const result = read(payload ?? {});
        if (result) resolve(result);
      };
      handlers.push([event, handler]);
      channel.on(event, handler);
    }
    setTimeout(() => resolve({ status: 'error', error: 'it did not finish' }), limit);
  });
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  const { status, error, reporters = [] } = await end;
  for (const [event, handler] of handlers) channel.off(event, handler);
  const reported = reporters
    .filter((report) => report.status === 'failed')
    .flatMap(({ type, result }) => result?.violations ?? [{ id: type, nodes: [] }]);
  // There the system sets the colours of texts; axe reads `-webkit-text-fill-color`, which does not tell of it.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const violations = reported.filter(({ id }) => !(isForced && id === 'color-contrast'));
  const isFine = !error && violations.length === 0 && reported.length > 0;
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    error:
      status === 'success' || isFine ? undefined : `${status}: ${error ?? 'see the other lines'}`,
    violations: violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.flat().join(' ')),
    })),
    overflow: scrollWidth - clientWidth,
  };
}

/** What the second engine finds in the story that is shown: what is surely wrong, no questions. */
export async function examineByEqualAccess() {
  const { results } = await new globalThis.ace.Checker().check(
    document.querySelector('#storybook-root'),
    ['IBM_Accessibility'],
  );
  /** What the engine takes for wrong and is none. */
  const isMeant = {
    // Landmarks are the page's to set: a widget has none while it waits for its data.
    aria_content_in_landmark: () => true,
    // What scrolls or is moved by keys must take the focus (axe: scrollable-region-focusable).
    element_tabbable_role_valid: (node) =>
      node.matches('[role="group"][aria-label], [role="region"]'),
    // A head that is there for readers alone, in narrow windows, counts as none for it.
    table_headers_exists: (node) => node.tHead?.querySelector('th[scope="col"]') !== null,
    // In a closed fold nothing can be reached, and nothing has a name.
    input_label_exists: (node) => node.closest('details:not([open])') !== null,
  };
  const isWrong = ({ ruleId, node, value: [policy, outcome] }) =>
    policy === 'VIOLATION' && outcome === 'FAIL' && !isMeant[ruleId]?.(node);
  const found = Map.groupBy(results.filter(isWrong), ({ ruleId }) => ruleId);
  return [...found].map(([id, all]) => ({ id, targets: all.map(({ path }) => path.dom) }));
}

/** Shows a docs page and waits until all widgets on it have drawn what they show. */
export async function showDocs(id, limit) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const late = performance.now() + limit;
  const isShown = new Promise((resolve) => {
    const handler = (rendered) => {
      if (rendered !== id) return;
      channel.off('docsRendered', handler);
      resolve(true);
    };
    channel.on('docsRendered', handler);
    setTimeout(() => resolve(false), limit);
  });
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' });
  if (!(await isShown)) return 'the page did not come';
  const isReady = (widget) =>
    widget.localName === 'fds-strategy' ||
    (widget.isUpdatePending === false &&
      !!widget.shadowRoot?.querySelector('[part], .assistant, .result'));
  const widgets = () =>
    [...document.querySelectorAll('#storybook-docs *')].filter(({ localName }) =>
      localName.startsWith('fds-'),
    );
  const frame = () =>
    new Promise((resolve) => {
      // A page behind another one draws nothing.
      if (document.hidden) setTimeout(resolve);
      else requestAnimationFrame(resolve);
    });
  /** Frames in which nothing changes before all have drawn what they show. */
  const STILL = 10;
  let calm = 0;
  while (calm < STILL && performance.now() < late) {
    await frame();
    calm = widgets().every(isReady) ? calm + 1 : 0;
  }
  return calm < STILL ? 'a widget on the page did not get ready' : undefined;
}

/** What axe finds on a docs page, how wide it is, and where its links lead. */
export async function examineDocs(exclude) {
  const { violations } = await globalThis.axe.run(
    { include: ['#storybook-docs'], exclude },
    { resultTypes: ['violations'] },
  );
  const anchors = [...document.querySelectorAll('#storybook-docs main a[href]')];
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    violations: violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.flat().join(' ')),
    })),
    overflow: scrollWidth - clientWidth,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('#storybook-docs main h1').length,
    dangling: anchors
      .map((anchor) => anchor.getAttribute('href'))
      .filter((href) => href.startsWith('#'))
      .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
    links: anchors.map((anchor) => anchor.getAttribute('href')),
  };
}
