import { citationText } from '../../exports/citation.js';
import { toCsv } from '../../exports/csv.js';
import { savingCsv, savingJsonLd, copy, savingCitation, printing } from '../../parts/tool-kinds.js';
import { toolsStrings } from '../../texts/de/tools.js';
import { citedPart, csvRows, jsonLd } from './strategy-pyramid.exports.js';
import { posterPage } from './strategy-pyramid.poster.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';

/** What a visitor can do with the pyramid: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'foederale-digitalstrategie-aufbau';
function citing(view) {
    const part = citedPart(view);
    if (!part)
        return [];
    const strings = toolsStrings[view.lang];
    const text = citationText(part, view.lang);
    return [
        {
            label: strings.cite,
            run: () => copy(view.lang, staticStrings[view.lang].citation, text),
        },
        savingCitation(view.lang, `${part.id}.csl.json`, part),
    ];
}
function poster({ model, lang, today }, size) {
    const page = () => posterPage(model, { lang, today }, size);
    return printing(lang, page, staticStrings[lang].poster(size));
}
/** The tools for what the pyramid shows now. */
function toolsOf(view) {
    const { lang, model } = view;
    return [
        ...citing(view),
        savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, lang))),
        savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, lang)),
        poster(view, 'A4'),
        poster(view, 'A3'),
    ];
}

export { toolsOf };
