/**
 * The place of the details in a widget. Their code is a file of its own, which is fetched when a
 * visitor is about to choose something: a page that is only read does not pay for it.
 */
import { html, type TemplateResult } from 'lit';
import { loadTrace } from '../model/lazy-trace.js';
import type { Ref } from '../model/model.types.js';
import type { AnyRecord } from './facts.js';
import { frameStrings } from './frame.strings.js';
import type * as RecordDetails from './record-details.js';
import type { WidgetView } from './view.types.js';

type Code = typeof RecordDetails;

let code: Code | undefined;
let failed = false;
let loading: Promise<void> | undefined;

/** Fetches the code of the details and of the links; once, and again only after a failure. */
export function loadDetails(): Promise<void> {
  loading ??= Promise.all([import('./record-details.js'), loadTrace()]).then(
    ([loaded]) => {
      code = loaded;
    },
    () => {
      failed = true;
      loading = undefined;
    },
  );
  return loading;
}

/** The details of a thing; nothing where the model does not have it. */
export function details(view: WidgetView, ref: Ref): TemplateResult | undefined {
  if (code) return code.recordDetails(view, ref);
  const strings = frameStrings[view.lang];
  if (failed) {
    // Said once; the next choice tries again.
    failed = false;
    return html`<p class="details" part="details" role="status">${strings.failedDetails}</p>`;
  }
  void loadDetails().then(view.refresh);
  return html`<p class="details muted" part="details" aria-busy="true">${strings.loading}</p>`;
}

/** Notes and sources of a record alone, folded away; nothing where it has neither. */
export function background(view: WidgetView, record: AnyRecord): TemplateResult | undefined {
  if (code) return code.recordBackground(view, record);
  // A rendering may ask for several of these, so none of them tries again after a failure.
  if (!failed) void loadDetails().then(view.refresh);
  return undefined;
}
