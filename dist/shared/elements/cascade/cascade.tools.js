import { toCsv } from '../../exports/csv.js';
import { citing, savingCsv, printing } from '../../parts/tool-kinds.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { citedPart, csvRows } from './cascade.exports.js';
import { staticCascade, cascadePage, sayingOf } from './cascade.static.js';

/** What a visitor can do with the cascade: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'fds-kaskade';
/** The tools for what the cascade shows now. */
function toolsFor(view, page) {
    const { lang, model } = view;
    return [
        ...citing(lang, citedPart(view)),
        savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(sayingOf(model, lang, page)))),
        printing(lang, () => ({
            title: cascadeStrings[lang].heading,
            lang,
            paper: staticCascade.paper,
            sheets: [staticStyles, ...staticCascade.sheets],
            content: cascadePage(model, paperOptions(view), page),
        })),
    ];
}

export { toolsFor };
