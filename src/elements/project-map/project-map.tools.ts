/** What a visitor can do with the map: cite, save, print. Fetched when the tools are opened. */
import { toCsv } from '../../exports/csv.js';
import { citing, printing, savingCsv, savingJsonLd } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { citedPart, csvRows, jsonLd } from './project-map.exports.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticMap } from './project-map.static.js';
import { projectMapStrings } from '../../texts/de/project-map.js';

/** Name of the files without their ending. */
const FILE = 'fds-vorhaben-nach-laendern';

/** The tools for what the map shows now. */
export function toolsOf(view: WidgetView): readonly Tool[] {
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
