import { toCsv } from '../../exports/csv.js';
import { citing, savingCsv, savingJsonLd, printing } from '../../parts/tool-kinds.js';
import { citedPart, csvRows, jsonLd } from './strategy-pyramid.exports.js';
import { posterPage } from './strategy-pyramid.poster.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';

/** Name of the files without their ending. */
const FILE = 'foederale-digitalstrategie-aufbau';
function poster({ model, lang, today }, size) {
    const page = () => posterPage(model, { lang, today }, size);
    return printing(lang, page, staticStrings[lang].poster(size));
}
/** The tools for what the pyramid shows now. */
function toolsOf(view) {
    const { lang, model } = view;
    return [
        ...citing(lang, citedPart(view)),
        savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, lang))),
        savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, lang)),
        poster(view, 'A4'),
        poster(view, 'A3'),
    ];
}

export { toolsOf };
