/** What a visitor can do with the list: cite, save, print. Fetched when the tools are opened. */
import { toCsv } from '../../exports/csv.js';
import type { Project } from '../../feed/feed.types.js';
import { citing, printing, savingCsv, savingJsonLd } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { citedPart, csvRows, jsonLd } from './project-list.exports.js';
import { listPage, staticList } from './project-list.static.js';
import { listStrings } from '../../texts/de/project-list.js';
import { listToolsStrings } from '../../texts/de/project-list-tools.js';

/** Name of the files without their ending. */
const FILE = 'fds-vorhaben';

/**
 * The tools for what the list shows now.
 *
 * @param found all that is picked, sorted: not only the page
 */
export function toolsFor(view: WidgetView, found: readonly Project[]): readonly Tool[] {
  const { lang, model, whole } = view;
  const { partly } = listToolsStrings[lang];
  const all = whole.feed.projects.length;
  const named = (tool: Tool): Tool =>
    found.length < all ? { ...tool, label: partly(tool.label, found.length, all) } : tool;
  return [
    ...citing(lang, citedPart(view)),
    named(savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, found, lang)))),
    named(savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, found, lang))),
    named(
      printing(lang, () => ({
        title: listStrings[lang].heading,
        lang,
        paper: staticList.paper,
        sheets: [staticStyles, ...staticList.sheets],
        content: listPage(model, found, paperOptions(view)),
      })),
    ),
  ];
}
