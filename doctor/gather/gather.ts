/** Looks at the page once, from all sides. */
import { originOf, shownAddress } from '../addresses.js';
import { copies } from '../copies.js';
import type { Observations } from '../observations.types.js';
import { seeElements, whenSettled } from './elements.js';
import { feedAddresses, seeFeeds } from './feeds.js';
import { findElements, findUnknown } from './page-elements.js';
import { seePage } from './page-facts.js';
import { seePalettes } from './palettes.js';
import type { PolicyWatch } from './policy-watch.js';
import { seeFiles, seeLines, seeScripts } from './scripts.js';

/** What was seen, and the elements by their numbers in it. */
export interface Gathered {
  readonly seen: Observations;
  readonly elements: readonly Element[];
}

/** Whether an address belongs to the kit's copies or to a feed of the page. */
export function isOurs(address: string): boolean {
  if (!address) return false;
  const known = [...copies().map(({ base }) => base), ...feedAddresses(findElements(document))];
  // After a redirect browsers name the host alone.
  const bare = originOf(address) === address.replace(/\/$/, '') && originOf(address);
  return known.some((each) =>
    bare && bare !== location.origin
      ? originOf(each) === bare
      : address.startsWith(shownAddress(each)),
  );
}

/** Waits until the widgets have come to rest, then looks at everything. */
export async function gather(policy: PolicyWatch): Promise<Gathered> {
  await whenSettled(() => findElements(document));
  const elements = findElements(document);
  const [seen, feeds] = await Promise.all([
    seeElements(elements),
    seeFeeds(feedAddresses(elements), policy),
  ]);
  const errors = [...new Set(seen.flatMap(({ loadError }) => loadError ?? []))];
  const files = await seeFiles(errors, policy);
  const labels = seen.map(({ label }) => label);
  return {
    elements,
    seen: {
      page: seePage(),
      copies: copies().map(({ version, edition, base }) => ({
        version,
        edition,
        base: shownAddress(base),
      })),
      scripts: seeScripts(),
      lines: seeLines(),
      files,
      elements: seen,
      unknown: findUnknown(document),
      feeds,
      policy: policy.see(),
      palettes: seePalettes(elements, labels),
    },
  };
}
