/** Places that are cited, of several things together. Pure. */
import type { Citation } from '../../feed/feed.types.js';

const placeOf = ({ source, section, page, url }: Citation): string =>
  JSON.stringify([source, section, page, url]);

/** Whether a place is among others. */
export const isAmong = (cite: Citation, others: readonly Citation[]): boolean =>
  others.some((other) => placeOf(other) === placeOf(cite));

/** Each place once. */
export function distinct(cites: readonly Citation[]): readonly Citation[] {
  const places = new Map<string, Citation>();
  for (const cite of cites) {
    if (!places.has(placeOf(cite))) places.set(placeOf(cite), cite);
  }
  return [...places.values()];
}

/** What all of some things cite. */
export function citedByAll(
  items: readonly { readonly cite: readonly Citation[] }[],
): readonly Citation[] {
  const [first, ...rest] = items;
  return distinct(first?.cite ?? []).filter((cite) =>
    rest.every((item) => isAmong(cite, item.cite)),
  );
}
