/** The language around an element: the nearest `lang`, through shadow roots; it may change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLanguage, type Language } from '../i18n/language.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** One observer for all widgets of a page, for as long as there are any. */
function watch(host: Host): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const each of hosts) each.requestUpdate();
  });
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
    subtree: true,
  });
}

function unwatch(host: Host): void {
  hosts.delete(host);
  if (hosts.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

function nearestLang(element: Element): string | null {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Tells a widget its language, and to render again when it changes. */
export class LanguageController implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  /** The language that holds for the widget now. */
  get language(): Language {
    return toLanguage(nearestLang(this.host));
  }

  hostConnected(): void {
    watch(this.host);
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }
}
