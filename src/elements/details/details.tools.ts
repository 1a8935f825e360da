/** What a visitor can do with the chosen thing: cite it, and send it on. */
import { citedRecord } from '../../exports/cited-record.js';
import { citing, copy } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { detailsPanelStrings } from '../../texts/de/details-widget.js';

function sending(view: WidgetView): readonly Tool[] {
  const { lang, linkTo, selection } = view;
  const ref = selection.selection;
  const link = ref && linkTo?.(ref);
  if (!link) return [];
  const { address, copyAddress } = detailsPanelStrings[lang];
  // Asked again when it is pressed: the page may have another address by then.
  return [{ label: copyAddress, run: () => copy(lang, address, linkTo?.(ref) ?? link) }];
}

/** The tools for what is chosen. */
export function toolsOf(view: WidgetView): readonly Tool[] {
  const { selection, whole, today, lang } = view;
  return [...sending(view), ...citing(lang, citedRecord(whole, selection.selection, today))];
}
