import { toCsv } from '../../exports/csv.js';
import { citing, savingCsv, savingJsonLd, printing } from '../../parts/tool-kinds.js';
import { citedPart, csvRows, jsonLd } from './project-map.exports.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticMap } from './project-map.static.js';
import { projectMapStrings } from '../../texts/de/project-map.js';

/** What a visitor can do with the map: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'fds-vorhaben-nach-laendern';
/** The tools for what the map shows now. */
function toolsOf(view) {
    const { lang, model } = view;
    return [
        ...citing(lang, citedPart(view)),
        savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, lang))),
        savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, lang)),
        printing(lang, () => ({
            title: projectMapStrings[lang].heading,
            lang,
            paper: staticMap.paper,
            sheets: staticMap.sheets,
            content: staticMap.render(model, paperOptions(view)),
        })),
    ];
}

export { toolsOf };
