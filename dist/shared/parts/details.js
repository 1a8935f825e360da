import { html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { loadTrace } from '../model/lazy-trace.js';
import { DETAILS_ID } from './entry.js';
import { waiting } from './later.js';

/**
 * The place of the details in a widget. Their code is a file of its own, which is fetched when a
 * visitor is about to choose something: a page that is only read does not pay for it.
 */
/** The code of the details, and of the words on what is chosen. */
const detailsCode = new LazyModule(() => import('./record-details.js'));
/** Fetches the code of the details and of the links. */
async function loadDetails() {
    await Promise.all([detailsCode.load(), loadTrace()]);
}
/** The details of a thing; nothing where the model does not have it. */
function details(view, ref) {
    const loaded = detailsCode.use(view.refresh);
    // Of the whole strategy: a link may lead out of what is shown.
    if (loaded)
        return loaded.recordDetails({ ...view, model: view.whole }, ref);
    return html `<div class="details" part="details" id=${DETAILS_ID}>
    ${waiting(detailsCode, view.lang)}
  </div>`;
}
/** Notes and sources of a record alone, folded away; nothing where it has neither. */
function background(view, record) {
    return detailsCode.use(view.refresh)?.recordBackground({ ...view, model: view.whole }, record);
}

export { background, details, detailsCode, loadDetails };
