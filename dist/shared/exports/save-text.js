import { allowedInFrame } from './frame-permission.js';

/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */
/** How long a browser may take to start the download, in milliseconds. */
const DOWNLOAD_START = 10_000;
/**
 * Saves a text, unless it is known to be in vain.
 *
 * @param type media type, e.g. `text/csv`
 * @returns whether it will have been saved; `undefined` where nobody can say
 */
const saveText = (name, type, text) => saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
/** The same for any content. */
function saveBlob(name, content) {
    const isAllowed = allowedInFrame('downloads');
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

export { saveBlob, saveText };
