/**
 * What a widget takes over from where it stands: whether the page's ground carries its ink, in which
 * scheme, and whether a reader has widened the spacing of text. Its style sheet is told by states
 * (`:state(clear)`), which leave the page's attributes alone. Looked at when the widget comes into a
 * page, before that is painted, and when the page changes.
 */
import type { ReactiveController } from 'lit';
import {
  elementsAround,
  groundWithin,
  hearAwakening,
  isCarrying,
  schemeNearest,
  type Ground,
} from '../context/page-ground.js';
import { spacingOf } from '../context/text-spacing.js';
import { setState } from './host-states.js';

/** Grounds by the element nearest to the widgets, for one look: most of them stand side by side. */
const grounds = new Map<Element | undefined, Ground>();

function groundOf(around: readonly Element[]): Ground {
  const [nearest] = around;
  if (!grounds.has(nearest)) grounds.set(nearest, groundWithin(around));
  return grounds.get(nearest);
}

/** The controllers of the page. */
const watched = new Set<Surroundings>();
/** Those that have come and were not looked at yet. */
const come = new Set<Surroundings>();
let observer: MutationObserver | undefined;
let isPlanned = false;

/** All widgets read before any is told, so that the page is styled once for all of them. */
function lookAt(some: Iterable<Surroundings>): void {
  const found = [...some].map((each) => [each, each.read(observe(each))] as const);
  come.clear();
  for (const [each, states] of found) each.tell(states);
}

function look(): void {
  isPlanned = false;
  // There is no other way to let go of what stood round a widget.
  observer?.disconnect();
  grounds.clear();
  lookAt(watched);
}

/** Looks at those which have come: the others are told where the page changes. */
function welcome(): void {
  if (isPlanned) return;
  // While a page loads, its widgets come one by one as their code does, and change it in between by nothing
  // but their own pictures: what changes its ground is heard.
  if (document.readyState === 'complete') grounds.clear();
  lookAt(come);
}

function lookSoon(): void {
  if (!isPlanned) requestAnimationFrame(look);
  isPlanned = true;
}

/** The strategy that the widget names, or else the nearest one round it. */
function strategyOf(host: Element, around: readonly Element[]): Element | null | undefined {
  const id = host.getAttribute('for');
  if (!id) return around.find(({ localName }) => localName === 'fds-strategy');
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? host.ownerDocument.getElementById(id);
}

/** Where a widget stands. */
interface Place {
  /** What stands round it, the nearest first. */
  readonly around: readonly Element[];
  readonly strategy: Element | null | undefined;
}

/** Finds and observes that: each element of its own, since a page is larger than what concerns us. */
function observe({ host }: Surroundings): Place {
  const around = elementsAround(host);
  const strategy = strategyOf(host, around);
  for (const each of [host, ...around, ...(strategy ? [strategy] : [])]) {
    observer?.observe(each, { attributes: true });
  }
  const { head } = host.ownerDocument;
  observer?.observe(head, { attributes: true, childList: true, subtree: true });
  return { around, strategy };
}

/** What changes a ground without an attribute, and a strategy that has come (`context-provider`). */
const SIGNS = ['transitionend', 'load', 'fullscreenchange', 'change', 'context-provider'];

/** A ground may change by a field, too (`:checked`), and by the width of the page. */
function listen(act: 'addEventListener' | 'removeEventListener'): void {
  for (const type of SIGNS) document[act](type, lookSoon, true);
  globalThis[act]('resize', lookSoon);
  matchMedia('(prefers-color-scheme: dark)')[act]('change', lookSoon);
}

/** What a widget's style sheet has to know of where it stands. */
export class Surroundings implements ReactiveController {
  #told: readonly string[] = [];

  constructor(readonly host: HTMLElement) {}

  /** One observer for all widgets of a page, for as long as there are any. */
  hostConnected(): void {
    // Not where elements are drawn and never seen.
    if (!('getComputedStyle' in globalThis)) return;
    observer ??= new MutationObserver(lookSoon);
    if (watched.size === 0) listen('addEventListener');
    watched.add(this);
    hearAwakening(this.host, lookSoon);
    // Once for all that come together.
    if (come.size === 0) queueMicrotask(welcome);
    come.add(this);
  }

  hostDisconnected(): void {
    watched.delete(this);
    come.delete(this);
    if (watched.size > 0) lookSoon();
    else {
      observer?.disconnect();
      listen('removeEventListener');
    }
  }

  /** The states that fit what is round the widget now. */
  read({ around, strategy }: Place): string[] {
    /** What the widget asks for, or else its strategy; other values count as none. */
    const asked = (name: string, ...values: readonly string[]): string | undefined =>
      [this.host, strategy]
        .map((each) => each?.getAttribute(name) ?? '')
        .find((value) => values.includes(value));
    const wish = asked('data-ground', 'own', 'none');
    const theme = asked('data-theme', 'light', 'dark');
    const ground = groundOf(around);
    const nearest = ground === undefined ? undefined : schemeNearest(ground);
    const carried = ground !== undefined && isCarrying(ground) ? nearest : undefined;
    const isFit = wish !== 'own' && !!carried && carried === (theme ?? carried);
    const isClear = wish === 'none' || isFit;
    const scheme = isClear ? nearest : carried;
    const states: string[] = spacingOf(getComputedStyle(this.host));
    states.push(isClear ? 'clear' : 'card');
    // A theme of the widget, or of a strategy round it, is in force by itself.
    const isElsewhere = strategy && !around.includes(strategy);
    const told = theme && !isElsewhere ? undefined : (theme ?? scheme);
    if (told) states.push(told);
    return states;
  }

  /** Puts them into force. */
  tell(told: readonly string[]): void {
    if (told.join() === this.#told.join()) return;
    for (const state of this.#told) setState(this.host, state, false);
    for (const state of told) setState(this.host, state, true);
    this.#told = told;
  }
}
