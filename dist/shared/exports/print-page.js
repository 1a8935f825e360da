import { render, css } from 'lit';
import { allowedInFrame } from './frame-permission.js';
import { unevenType, evenType } from '../styles/paper.styles.js';
import { typeSize } from './type-size.js';

/** Prints one thing alone, on paper of its own size, without touching the page round it. */
/** Room round the print, which printers need. */
const MARGIN = '10mm';
/** Size of type in pt of what may have as many pages as it needs. */
const USUAL_SIZE = 10;
/**
 * The frame knows no font of the page. Fonts of one width first, which nearly every system has; what
 * stands in for them elsewhere may be wider, and is evened out.
 */
const base = css `
  :root {
    ${unevenType}
  }
  :root {
    color-scheme: light;
  }
  @supports (font-size-adjust: ch-width 0.5) {
    :root {
      ${evenType}
    }
  }
  body {
    margin: 0;
    font-family: Arial, 'Liberation Sans', Arimo, Helvetica, 'Nimbus Sans', sans-serif;
  }
`;
/** Style sheets belong to the document that made them: those of a frame are made in the frame. */
function adopt(view, texts) {
    view.document.adoptedStyleSheets = texts.map((text) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
    });
}
/** Fills a document with what is printed. */
function drawPage(view, page) {
    const { document } = view;
    document.title = page.title;
    document.documentElement.lang = page.lang;
    render(page.content, document.body);
    const letters = document.body.textContent.replace(/\s+/g, ' ').length;
    const size = page.type ? typeSize(page.type, letters) : USUAL_SIZE;
    adopt(view, [
        `@page { size: ${page.paper}; margin: ${MARGIN}; }`,
        `:root { font-size: calc(${size}pt * var(--even)); }`,
        ...[base, ...page.sheets].map(({ cssText }) => cssText),
    ]);
}
/** The frame of the last print: a browser that did not print does not say that it is done, either. */
let last;
/**
 * Opens the browser's print dialogue for `page`, unless it is known to be in vain.
 *
 * @returns whether it will have opened; `undefined` where nobody can say
 */
function printPage(page) {
    const isAllowed = allowedInFrame('modals');
    if (isAllowed !== false)
        openPrint(page);
    return isAllowed;
}
function openPrint(page) {
    last?.remove();
    const frame = document.createElement('iframe');
    frame.title = page.title;
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    // Not `display: none`, of which some browsers print nothing.
    frame.style.setProperty('position', 'fixed');
    frame.style.setProperty('inset', 'auto 100% 100% auto');
    frame.style.setProperty('border', '0');
    document.body.append(frame);
    last = frame;
    // In a sandbox without an origin even a frame of our own is a stranger's: there the page is printed.
    if (!frame.contentDocument) {
        frame.remove();
        print();
        return;
    }
    const view = frame.contentWindow;
    if (!view)
        return;
    drawPage(view, page);
    view.addEventListener('afterprint', () => {
        frame.remove();
    });
    view.print();
}

export { drawPage, printPage };
