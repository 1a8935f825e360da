/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */
/** How long a browser may take to start the download, in milliseconds. */
const DOWNLOAD_START = 10_000;
/** @param type media type, e.g. `text/csv` */
function saveText(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = name;
    anchor.click();
    setTimeout(() => {
        URL.revokeObjectURL(url);
    }, DOWNLOAD_START);
}

export { saveText };
