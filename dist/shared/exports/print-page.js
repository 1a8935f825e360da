import { render } from 'lit';

/** Prints one thing alone, on paper of its own size, without touching the page round it. */
/** Room round the print, which printers need. */
const MARGIN = '10mm';
/** Style sheets belong to the document that made them: those of a frame are made in the frame. */
function adopt(view, texts) {
    view.document.adoptedStyleSheets = texts.map((text) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
    });
}
/** Fills a document with what is printed. */
function fill(frame, page) {
    const view = frame.contentWindow;
    if (!view)
        return undefined;
    const { document } = view;
    document.title = page.title;
    document.documentElement.lang = page.lang;
    adopt(view, [
        `@page { size: ${page.paper}; margin: ${MARGIN}; }`,
        ...page.sheets.map(({ cssText }) => cssText),
    ]);
    render(page.content, document.body);
    return view;
}
/** Opens the browser's print dialogue for `page`. */
function printPage(page) {
    const frame = document.createElement('iframe');
    frame.title = page.title;
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    // Not `display: none`, of which some browsers print nothing.
    frame.style.setProperty('position', 'fixed');
    frame.style.setProperty('inset', 'auto 100% 100% auto');
    frame.style.setProperty('border', '0');
    document.body.append(frame);
    // In a sandbox without an origin even a frame of our own is a stranger's: there the page is printed.
    if (!frame.contentDocument) {
        frame.remove();
        print();
        return;
    }
    const view = fill(frame, page);
    view?.addEventListener('afterprint', () => {
        frame.remove();
    });
    view?.print();
}

export { printPage };
