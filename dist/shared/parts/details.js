import { html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { loadTrace } from '../model/lazy-trace.js';
import { frameStrings } from './frame.strings.js';

/**
 * The place of the details in a widget. Their code is a file of its own, which is fetched when a
 * visitor is about to choose something: a page that is only read does not pay for it.
 */
const code = new LazyModule(() => import('./record-details.js'));
/** Fetches the code of the details and of the links. */
async function loadDetails() {
    await Promise.all([code.load(), loadTrace()]);
}
/** The look of the details, once their code is there. */
function detailsSheets() {
    return code.module?.sheets ?? [];
}
/** The details of a thing; nothing where the model does not have it. */
function details(view, ref) {
    const loaded = code.use(view.refresh);
    if (loaded)
        return loaded.recordDetails(view, ref);
    const { failedDetails, loading } = frameStrings[view.lang];
    return html `<p class="details" part="details" role="status">
    ${code.failed ? failedDetails : loading}
  </p>`;
}
/** Notes and sources of a record alone, folded away; nothing where it has neither. */
function background(view, record) {
    return code.use(view.refresh)?.recordBackground(view, record);
}

export { background, details, detailsSheets, loadDetails };
