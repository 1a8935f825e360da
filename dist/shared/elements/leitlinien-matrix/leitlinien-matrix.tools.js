import { toCsv } from '../../exports/csv.js';
import { citing, savingCsv, savingJsonLd, printing } from '../../parts/tool-kinds.js';
import { staticStyles } from '../../static/static.styles.js';
import { citedPart, csvRows, jsonLd } from './leitlinien-matrix.exports.js';
import { matrixExportStrings } from '../../texts/de/leitlinien-matrix-export.js';
import { staticMatrix, annexPage } from './leitlinien-matrix.static.js';
import { shownIn } from './leitlinien-matrix.shown.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';

/** What a visitor can do with Anhang 1: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'fds-leitlinien';
/** Anhang 1 on one page; always the whole, since a filtered table is not the annex. */
function annexPrint({ whole, lang, today }) {
    return {
        title: matrixStrings[lang].heading,
        lang,
        paper: staticMatrix.paper,
        sheets: [staticStyles, ...staticMatrix.sheets],
        content: annexPage(whole, { lang, today, headingLevel: 1 }),
    };
}
/**
 * The tools for what the widget shows now.
 *
 * @param isShown whether a Leitlinie is left by the page's filter and the widget's own search
 */
function toolsFor(view, isShown) {
    const { lang, whole } = view;
    const { partly, print } = matrixExportStrings[lang];
    const { leitlinien } = whole.feed;
    const part = citedPart(view);
    const shown = leitlinien.filter(isShown).length;
    const named = (tool) => shown < leitlinien.length
        ? { ...tool, label: partly(tool.label, shown, leitlinien.length) }
        : tool;
    return [
        ...citing(lang, part, `fds-${part?.id ?? ''}.csl.json`),
        named(savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(whole, isShown, lang)))),
        named(savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(whole, isShown, lang))),
        printing(lang, () => annexPrint(view), print),
    ];
}
/** The tools for what the widget shows now. */
function toolsOf(view) {
    return toolsFor(view, shownIn(view));
}

export { toolsFor, toolsOf };
