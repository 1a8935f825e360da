import { citationText } from '../../exports/citation.js';
import { citedRecord } from '../../exports/cited-record.js';
import { copy, savingCitation } from '../../parts/tool-kinds.js';
import { toolsStrings } from '../../texts/de/tools.js';
import { detailsPanelStrings } from '../../texts/de/details-widget.js';

/** What a visitor can do with the chosen thing: cite it, and send it on. */
function citing(view, part) {
    const { lang } = view;
    const { cite } = toolsStrings[lang];
    return [
        {
            label: cite,
            run: () => copy(lang, detailsPanelStrings[lang].citation, citationText(part, lang)),
        },
        savingCitation(lang, `${part.id}.csl.json`, part),
    ];
}
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
    const { selection, whole, today } = view;
    const part = citedRecord(whole, selection.selection, today);
    return [...sending(view), ...(part ? citing(view, part) : [])];
}

export { toolsOf };
