import { liveRegion } from './live-region.js';
import { html } from 'lit';
import { frameStrings } from '../texts/de/frame.js';

/**
 * The second stage of a widget: code that is fetched when a visitor is about to do something, or has
 * asked for it. Its look comes with it.
 */
const hasSheets = (module) => 'sheets' in module;
/** The look of what is there. */
function sheetsOf(code) {
    return code.flatMap(({ module }) => (module && hasSheets(module) ? module.sheets : []));
}
/** What stands in the place of code that is on its way, or could not be fetched. */
function waitingWords({ failed }, lang) {
    const { failedDetails, loading } = frameStrings[lang];
    return failed ? failedDetails : loading;
}
/** The same as a paragraph; said aloud where it has failed, for what comes in time speaks for itself. */
function waiting(code, lang) {
    const words = waitingWords(code, lang);
    return code.failed ? liveRegion(words, 'muted') : html `<p class="muted">${words}</p>`;
}

export { sheetsOf, waiting };
