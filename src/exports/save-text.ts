/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */

/** How long a browser may take to start the download, in milliseconds. */
const DOWNLOAD_START = 10_000;

/**
 * Whether files can be saved from here: a sandbox without `allow-downloads` drops them without a word.
 * No browser can be asked, so it is known only of frames that may be looked at from within; `undefined`
 * for a frame in another site's page, and for one without an origin.
 */
export function allowsDownloads(view: Window = window): boolean | undefined {
  const { parent } = view;
  // A page outside of frames has no origin where its server sandboxes it, and on a disk.
  if (parent === view)
    return view.origin !== 'null' || view.location.protocol === 'file:' || undefined;
  let frame: Element | null;
  try {
    frame = view.frameElement;
  } catch {
    return undefined;
  }
  if (!frame) return undefined;
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(sandbox)) return false;
  return allowsDownloads(parent);
}

/**
 * Saves a text, unless it is known to be in vain.
 *
 * @param type media type, e.g. `text/csv`
 * @returns whether it will have been saved; `undefined` where nobody can say
 */
export const saveText = (name: string, type: string, text: string): boolean | undefined =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** The same for any content. */
export function saveBlob(name: string, content: Blob): boolean | undefined {
  const isAllowed = allowsDownloads();
  if (isAllowed === false) return false;
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, DOWNLOAD_START);
  return isAllowed;
}
