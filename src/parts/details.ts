/**
 * The place of the details in a widget. Their code is a file of its own, which is fetched when a
 * visitor is about to choose something: a page that is only read does not pay for it.
 */
import { html, type TemplateResult } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { loadTrace } from '../model/lazy-trace.js';
import type { Ref } from '../model/model.types.js';
import type { AnyRecord } from './any-record.js';
import { DETAILS_ID } from './entry.js';
import { waiting } from './later.js';
import type { WidgetView } from './view.types.js';

/** The code of the details, and of the words on what is chosen. */
export const detailsCode = new LazyModule(() => import('./record-details.js'));

/** Fetches the code of the details and of the links. */
export async function loadDetails(): Promise<void> {
  await Promise.all([detailsCode.load(), loadTrace()]);
}

/** The details of a thing; nothing where the model does not have it. */
export function details(view: WidgetView, ref: Ref): TemplateResult | undefined {
  const loaded = detailsCode.use(view.refresh);
  // Of the whole strategy: a link may lead out of what is shown.
  if (loaded) return loaded.recordDetails({ ...view, model: view.whole }, ref);
  return html`<div class="details" part="details" id=${DETAILS_ID}>
    ${waiting(detailsCode, view.lang)}
  </div>`;
}

/** Notes and sources of a record alone, folded away; nothing where it has neither. */
export function background(view: WidgetView, record: AnyRecord): TemplateResult | undefined {
  return detailsCode.use(view.refresh)?.recordBackground({ ...view, model: view.whole }, record);
}
