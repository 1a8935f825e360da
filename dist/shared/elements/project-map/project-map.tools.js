import { citationText } from '../../exports/citation.js';
import { toCsv } from '../../exports/csv.js';
import { copy, savingCitation, savingCsv, savingJsonLd, printing } from '../../parts/tool-kinds.js';
import { toolsStrings } from '../../texts/de/tools.js';
import { citedPart, csvRows, jsonLd } from './project-map.exports.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticMap } from './project-map.static.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { mapToolsStrings } from '../../texts/de/project-map-tools.js';

/** What a visitor can do with the map: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'fds-vorhaben-nach-laendern';
/** The tools for what the map shows now. */
function toolsOf(view) {
    const { lang, model } = view;
    const { cite } = toolsStrings[lang];
    const part = citedPart(view);
    return [
        {
            label: cite,
            run: () => copy(lang, mapToolsStrings[lang].citation, citationText(part, lang)),
        },
        savingCitation(lang, `${part.id}.csl.json`, part),
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
