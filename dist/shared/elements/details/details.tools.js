import { citationText } from '../../exports/citation.js';
import { copy, savingCitation } from '../../parts/tool-kinds.js';
import { toolsStrings } from '../../texts/de/tools.js';
import { detailsPanelStrings } from '../../texts/de/details-widget.js';

/** What a visitor can do with the chosen thing: cite it, and send it on. */
/** The chosen thing as its first source has it; nothing where it names none. */
function citedPart({ selection: { selection }, whole, today }) {
    if (!selection || selection.type === 'cell')
        return undefined;
    const record = whole.find(selection.type, selection.id);
    const cite = record?.cite?.find(({ source }) => whole.sources.has(source));
    const source = cite && whole.sources.get(cite.source);
    if (!record || !source)
        return undefined;
    // The official title in the language of the document.
    const title = 'title' in record ? record.title : record.name;
    return { id: `${selection.type}-${record.id}`, title, source, cite, accessed: today };
}
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
    const part = citedPart(view);
    return [...sending(view), ...(part ? citing(view, part) : [])];
}

export { toolsOf };
