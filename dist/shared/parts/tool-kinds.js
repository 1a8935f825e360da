import { copyText } from '../exports/copy-text.js';
import { printPage } from '../exports/print-page.js';
import { saveText } from '../exports/save-text.js';
import { toolsStrings } from './tools.strings.js';

/** Tools that several widgets have: made from a text or a page which the widget itself provides. */
/** Copies a text; where the browser does not allow it, the text is shown. */
async function copy(lang, what, text) {
    const strings = toolsStrings[lang];
    if (await copyText(text))
        return { message: strings.copied(what) };
    return { message: strings.notCopied, text };
}
/** A tool that saves a file. */
function saving(lang, label, file) {
    return {
        label,
        run: () => {
            const { name, type, text } = file();
            saveText(name, type, text);
            return { message: toolsStrings[lang].saved(name) };
        },
    };
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
        text: `${JSON.stringify(data(), undefined, 2)}\n`,
    }));
}
/** A tool that prints one widget alone. */
function printing(lang, page, label) {
    return {
        label: label ?? toolsStrings[lang].print,
        run: () => {
            printPage(page());
            return undefined;
        },
    };
}

export { copy, printing, saving, savingCsv, savingJsonLd };
