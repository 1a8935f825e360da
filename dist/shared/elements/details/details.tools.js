import { citedRecord } from '../../exports/cited-record.js';
import { citing, copy } from '../../parts/tool-kinds.js';
import { detailsPanelStrings } from '../../texts/de/details-widget.js';

/** What a visitor can do with the chosen thing: cite it, and send it on. */
function sending(view) {
    const { lang, linkTo, selection } = view;
    const ref = selection.selection;
    const link = ref && linkTo?.(ref);
    if (!link)
        return [];
    const { address, copyAddress } = detailsPanelStrings[lang];
    // Asked again when it is pressed: the page may have another address by then.
    return [{ label: copyAddress, run: () => copy(lang, address, linkTo?.(ref) ?? link) }];
}
/** The tools for what is chosen. */
function toolsOf(view) {
    const { selection, whole, today, lang } = view;
    return [...sending(view), ...citing(lang, citedRecord(whole, selection.selection, today))];
}

export { toolsOf };
