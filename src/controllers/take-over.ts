/**
 * Takes a shadow root over that came with the page, written by `fds render --mode hydrate`. The
 * widget is first drawn where nobody sees it; when it is complete both change places in one task, so
 * nothing flashes, jumps or stands there twice. Loaded by pages that have such a root and no other.
 */
import type { LitElement } from 'lit';

/** What Lit calls the part of a container; `@lit-labs/ssr-client` sets it by this name as well. */
const PART = '_$litPart$';

type Container = (DocumentFragment | ShadowRoot) & { [PART]?: unknown };
type Host = LitElement & { renderRoot: HTMLElement | DocumentFragment };

/** Data that the page's own differ from are complete when nothing has changed for so long, in ms. */
const QUIET = 300;

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** Text alone, since two editions of the kit may space their markup differently. */
const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, '');

function isComplete(drawn: ParentNode): boolean {
  return !!drawn.querySelector('.body') && !drawn.querySelector('[aria-busy="true"]');
}

/** Resolves when the widget is complete: as the page has it, or else at rest. */
function whenComplete(drawn: Container, served: Container): Promise<void> {
  const wanted = textOf(served);
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const check = (): void => {
      clearTimeout(timer);
      if (!isComplete(drawn)) return;
      if (textOf(drawn) === wanted) done();
      else timer = setTimeout(done, QUIET);
    };
    const observer = new MutationObserver(check);
    observer.observe(drawn, { childList: true, subtree: true, characterData: true });
    check();
  });
}

/** What tells a `<details>` apart when the data have changed. */
const summaryOf = (details: HTMLDetailsElement): string =>
  textOf(details.firstElementChild ?? details);

/** Opens what the visitor has opened. */
function keepOpen(served: ShadowRoot, drawn: ParentNode): void {
  const opened = [...served.querySelectorAll('details')];
  const states = new Map(opened.map((each) => [summaryOf(each), each.open]));
  for (const each of drawn.querySelectorAll('details')) {
    each.open = states.get(summaryOf(each)) ?? each.open;
  }
}

/** The counterpart of what has focus: of the same record, or without one at the same place. */
function focusIn(served: ShadowRoot, drawn: ParentNode): HTMLElement | undefined {
  const focused = served.activeElement as HTMLElement | null;
  if (!focused) return undefined;
  const { ref } = focused.dataset;
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      ({ dataset }) => dataset['ref'] === ref,
    );
  // The same one where a record stands several times; a record that is gone has none.
  return all(drawn)[all(served).indexOf(focused)] ?? (ref ? all(drawn)[0] : undefined);
}

/** Puts what is drawn into `fragment` into the place of what the page brought along. */
export async function takeOver(
  host: Host,
  root: ShadowRoot,
  fragment: DocumentFragment,
): Promise<void> {
  const drawn: Container = fragment;
  const served: Container = root;
  await whenComplete(drawn, served);
  keepOpen(root, fragment);
  const focus = focusIn(root, fragment);
  root.replaceChildren(fragment);
  served[PART] = drawn[PART];
  host.renderRoot = root;
  focus?.focus({ preventScroll: true });
  // From now on it is this root that is watched.
  host.requestUpdate();
}
