import { toCsv } from '../../exports/csv.js';
import { citing, savingCsv, savingJsonLd, printing } from '../../parts/tool-kinds.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { citedPart, csvRows, jsonLd } from './project-list.exports.js';
import { staticList, listPage } from './project-list.static.js';
import { listStrings } from '../../texts/de/project-list.js';
import { listToolsStrings } from '../../texts/de/project-list-tools.js';

/** What a visitor can do with the list: cite, save, print. Fetched when the tools are opened. */
/** Name of the files without their ending. */
const FILE = 'fds-vorhaben';
/**
 * The tools for what the list shows now.
 *
 * @param found all that is picked, sorted: not only the page
 */
function toolsFor(view, found) {
    const { lang, model, whole } = view;
    const { partly } = listToolsStrings[lang];
    const all = whole.feed.projects.length;
    const named = (tool) => found.length < all ? { ...tool, label: partly(tool.label, found.length, all) } : tool;
    return [
        ...citing(lang, citedPart(view)),
        named(savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, found, lang)))),
        named(savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, found, lang))),
        named(printing(lang, () => ({
            title: listStrings[lang].heading,
            lang,
            paper: staticList.paper,
            sheets: [staticStyles, ...staticList.sheets],
            content: listPage(model, found, paperOptions(view)),
        }))),
    ];
}

export { toolsFor };
