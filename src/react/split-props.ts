/** What the props of a React component mean for a custom element. Pure. */

/**
 * The kit's properties that no attribute can hold, or none that React lets through, with what they are
 * where a page gives none.
 */
export const PROPERTIES: Readonly<Record<string, unknown>> = {
  strategy: undefined,
  selection: null,
  key: null,
};

/** Properties of the kit whose names React keeps for itself, by the names that they have here. */
const RENAMED: Readonly<Record<string, string>> = { shareKey: 'key' };

/** Attributes whose `false` is a word, not their absence. */
const WORDED = /^(aria-|data-)|^(draggable|spellcheck|contenteditable|translate)$/;

/** React's own, whatever their values are. */
const REACTS = new Set(['children', 'dangerouslySetInnerHTML', 'suppressHydrationWarning']);

/** Names that HTML writes in another way than React, or the kit in another way than its properties. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  headingLevel: 'heading-level',
  dataGround: 'data-ground',
  dataTheme: 'data-theme',
};

/** Props, sorted by who gives them to the element, and how. */
export interface SplitProps {
  /** As text, so that server, React 18 and React 19 write the same. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, unknown>;
  /** By name of the event, e.g. `fds-select`. */
  readonly listeners: ReadonlyMap<string, (event: Event) => void>;
  /** Children, style, React's own events: for React itself. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** Name of the event that a prop listens to: `onFdsSelect` is `fds-select`. */
function eventOf(prop: string): string | undefined {
  if (!/^onFds[A-Z]/.test(prop)) return undefined;
  return prop
    .slice(2)
    .replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
}

/** Text of an attribute; undefined where it has to be absent. */
function textOf(name: string, value: string | number | boolean): string | undefined {
  if (typeof value !== 'boolean' || WORDED.test(name)) return String(value);
  return value ? '' : undefined;
}

const isText = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const isListener = (value: unknown): value is (event: Event) => void => typeof value === 'function';

/** Sorts the props of a component. */
export function splitProps(props: Readonly<Record<string, unknown>>): SplitProps {
  const attributes = new Map<string, string>();
  const properties = new Map<string, unknown>();
  const listeners = new Map<string, (event: Event) => void>();
  const others: Record<string, unknown> = {};
  for (const [prop, value] of Object.entries(props)) {
    const event = eventOf(prop);
    if (event) {
      if (isListener(value)) listeners.set(event, value);
    } else if (prop in PROPERTIES || prop in RENAMED) {
      if (value !== undefined) properties.set(RENAMED[prop] ?? prop, value);
    } else if (isText(value) && !REACTS.has(prop)) {
      const name = NAMES[prop] ?? prop.toLowerCase();
      const text = textOf(name, value);
      if (text !== undefined) attributes.set(name, text);
    } else if (value !== null && value !== undefined) {
      others[prop] = value;
    }
  }
  return { attributes, properties, listeners, others };
}
