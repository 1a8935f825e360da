/**
 * What old libraries do to the language and to the page, as far as it has broken others: read off
 * Prototype.js 1.7.3 and MooTools 1.4.5 as Debian ships them. Functions without outer names, so that
 * a browser can run them before anything of a page is there.
 */

/** Prototype.js: lists by length only, no `entries`, own words on all prototypes. */
export function likePrototypeJs(): void {
  const toArray = function (this: ArrayLike<unknown>): unknown[] {
    return [].slice.call(this);
  };
  const enumerable = { each: toArray, toArray, compact: toArray, clone: toArray, size: toArray };
  Object.assign(Array.prototype, enumerable, { first: toArray, last: toArray, uniq: toArray });
  Object.assign(Array.prototype, { toJSON: () => 'list' });
  Reflect.deleteProperty(Array.prototype, 'entries');
  // `$A` itself: of a set, a map or an iterator nothing is left, and a mapping function is not called.
  const from = (source: ArrayLike<unknown> | undefined): unknown[] => {
    const list: unknown[] = [];
    for (let at = 0; at < (source?.length ?? 0); at += 1) list[at] = source?.[at];
    return list;
  };
  Object.assign(Array, { from });
  Object.assign(String.prototype, { strip: toArray, toArray, toJSON: () => 'text' });
  Object.assign(Number.prototype, { round: () => 0, toJSON: () => 'number' });
  Object.assign(Date.prototype, { toJSON: () => 'date' });
  Object.assign(Function.prototype, { curry: toArray, wrap: toArray, delay: toArray });
  const element = { hide: toArray, show: toArray, select: toArray, update: toArray, next: toArray };
  Object.assign(HTMLElement.prototype, element, { scrollTo: toArray, visible: toArray });
}

/** Prototype.js before 1.7: `entries` gives a list of the list itself. */
export function likeOldPrototypeJs(): void {
  const toArray = function (this: ArrayLike<unknown>): unknown[] {
    return [].slice.call(this);
  };
  Object.assign(Array.prototype, { entries: toArray, toArray, each: toArray, map_: toArray });
  Object.assign(Array, { from: (source: ArrayLike<unknown>) => [].slice.call(source) });
}

/** MooTools: constructors of its own in the place of the page's, and every type with its own words. */
export function likeMooTools(): void {
  const own = function (event: { type: string; target?: unknown }): void {
    // As MooTools does: it reads its argument as a native event.
    if (event.type.indexOf('key') === 0) throw new Error('no key events in this stand-in');
  };
  const family = { $family: () => 'type', $constructor: own };
  const types = [Array, String, Number, Function, RegExp, Date, Element];
  types.forEach((type) => Object.assign(type.prototype, family));
  Object.assign(Array.prototype, { clean: own, append: own, contains: own, empty: own });
  Object.assign(String.prototype, { test: own, contains: own, clean: own });
  Object.assign(Function.prototype, { implement: own, extend: own, hide: own, protect: own });
  Object.assign(Element.prototype, { set: own, get: own, adopt: own, erase: own, scrollTo: own });
  Object.assign(Array, { from: (source: ArrayLike<unknown>) => [].slice.call(source) });
  Object.assign(globalThis, { Event: own, Document: own, Window: own, Request: own });
}

/** Names that every object has from its prototype, and every `for … in` meets. */
export function extrasOnEveryObject(): void {
  const extra = (): string => 'extra';
  Object.assign(Object.prototype, {
    extra,
    each: extra,
    type: 'extra',
    kind: 'extra',
    required: true,
    default: 1,
    message: 'extra',
    entries: [extra],
  });
}

/** Names of the feed, of filters and of the kit's own notes that every object has from its prototype. */
export function feedWordsOnEveryObject(): void {
  const words = ['title', 'title_en', 'name', 'label', 'lead', 'status', 'text', 'form', 'short'];
  const more = ['summary', 'cite', 'notes', 'goal', 'topic', 'land', 'area', 'leitlinie', 'budget'];
  for (const word of [...words, ...more]) Object.assign(Object.prototype, { [word]: 'extra' });
  Object.assign(Object.prototype, { count: 7, page: 7, own: true, cross: true, municipal: true });
}
