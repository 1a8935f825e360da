/**
 * The doctor: what `?fds-debug` in a page's address starts. Says what is loaded, from where, in which
 * version, and why a widget shows nothing. Needs nothing of the kit's other code, which may be what
 * is missing: the panel comes from a file of its own, and without it the report is shown as text.
 */
import { addCopy, type Copy, type Loaders } from './copies.js';
import { Session } from './session.js';
import { VERSION } from './version.js';

/** The copy of the kit of which this code is a part. */
function thisCopy(loaders: Loaders): Copy {
  const address = import.meta.url;
  const isChunk = /\/chunks\/[^/]*$/.test(address);
  return {
    version: VERSION,
    edition: isChunk ? 'module' : 'classic',
    base: new URL(isChunk ? '..' : '.', address).href,
    loaders,
    owns: async (tag) => {
      try {
        return (await import('./panel/panel.js')).isOfThisCopy(tag);
      } catch {
        // Without the code that all elements share no tag can be of this copy.
        return false;
      }
    },
  };
}

/** Adds this copy of the kit to those that are examined; the first one on a page opens the panel. */
export function start(loaders: Loaders): void {
  const session = new Session(() => import('./panel/panel.js'));
  const isFirst = addCopy(thisCopy(loaders), () => {
    session.lookAgain();
  });
  if (isFirst) session.open();
}
