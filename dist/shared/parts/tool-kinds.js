import { citationText, citationItem } from '../exports/citation.js';
import { copyText } from '../exports/copy-text.js';
import { toJson } from '../exports/json.js';
import { printPage } from '../exports/print-page.js';
import { saveText } from '../exports/save-text.js';
import { toolsStrings } from '../texts/de/tools.js';

/** Tools that several widgets have: made from a text or a page which the widget itself provides. */
/** Copies a text; where the browser does not allow it, the text is shown. */
async function copy(lang, what, text) {
    const strings = toolsStrings[lang];
    if (await copyText(text))
        return { message: strings.copied(what) };
    return { message: strings.notCopied, text };
}
/**
 * Saves a file. Where the frame round the page does not let it, or nobody knows whether it does, that is
 * said, and the visitor gets the text itself.
 *
 * @param message what is said of a saved file, if it is more than its name
 */
function saveFile(lang, { name, type, text }, message) {
    const strings = toolsStrings[lang];
    const isSaved = saveText(name, type, text);
    if (isSaved)
        return { message: message ?? strings.saved(name) };
    const file = { text, isFile: true };
    return isSaved === false
        ? { message: strings.notSaved(name), ...file }
        : { message: strings.maybeSaved(name), ...file };
}
/** A tool that saves a file. */
function saving(lang, label, file) {
    return { label, run: () => saveFile(lang, file()) };
}
/**
 * The tools that cite a part of a document: as a sentence, and as a file for reference managers. None
 * where there is nothing to be cited.
 */
function citing(lang, part, name = `${part?.id ?? ''}.csl.json`) {
    if (!part)
        return [];
    const { cite, citation, csl } = toolsStrings[lang];
    return [
        { label: cite, run: () => copy(lang, citation, citationText(part, lang)) },
        saving(lang, csl, () => ({
            name,
            type: 'application/vnd.citationstyles.csl+json',
            text: toJson([citationItem(part)]),
        })),
    ];
}
/** A tool that saves a table. */
function savingCsv(lang, name, text) {
    return saving(lang, toolsStrings[lang].csv, () => ({ name, type: 'text/csv', text: text() }));
}
/** A tool that saves linked data. */
function savingJsonLd(lang, name, data) {
    return saving(lang, toolsStrings[lang].jsonLd, () => ({
        name,
        type: 'application/ld+json',
        text: toJson(data()),
    }));
}
/** A tool that prints one widget alone. */
function printing(lang, page, label) {
    return {
        label: label ?? toolsStrings[lang].print,
        run: () => {
            const isPrinted = printPage(page());
            if (isPrinted)
                return undefined;
            const { notPrinted, maybePrinted } = toolsStrings[lang];
            return { message: isPrinted === false ? notPrinted : maybePrinted };
        },
    };
}

export { citing, copy, printing, saveFile, savingCsv, savingJsonLd };
