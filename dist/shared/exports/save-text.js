/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */
/** How long a browser may take to start the download, in milliseconds. */
const DOWNLOAD_START = 10_000;
/**
 * Whether files can be saved from here: a sandbox without `allow-downloads` drops them without a word.
 * No browser can be asked, so it is known only of frames that may be looked at from within; `undefined`
 * for a frame in another site's page, and for one without an origin.
 */
function allowsDownloads(view = window) {
    const { parent } = view;
    // A page outside of frames has no origin where its server sandboxes it, and on a disk.
    if (parent === view)
        return view.origin !== 'null' || view.location.protocol === 'file:' || undefined;
    let frame;
    try {
        frame = view.frameElement;
    }
    catch {
        return undefined;
    }
    if (!frame)
        return undefined;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(sandbox))
        return false;
    return allowsDownloads(parent);
}
/**
 * Saves a text, unless it is known to be in vain.
 *
 * @param type media type, e.g. `text/csv`
 * @returns whether it will have been saved; `undefined` where nobody can say
 */
const saveText = (name, type, text) => saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
/** The same for any content. */
function saveBlob(name, content) {
    const isAllowed = allowsDownloads();
    if (isAllowed === false)
        return false;
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

export { allowsDownloads, saveBlob, saveText };
