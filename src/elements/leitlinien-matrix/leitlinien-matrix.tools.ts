/** What a visitor can do with Anhang 1: cite, save, print. Fetched when the tools are opened. */
import { toCsv } from '../../exports/csv.js';
import type { PrintPage } from '../../exports/print-page.js';
import type { Leitlinie } from '../../feed/feed.types.js';
import { citing, printing, savingCsv, savingJsonLd } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { staticStyles } from '../../static/static.styles.js';
import { citedPart, csvRows, jsonLd } from './leitlinien-matrix.exports.js';
import { matrixExportStrings } from '../../texts/de/leitlinien-matrix-export.js';
import { annexPage, staticMatrix } from './leitlinien-matrix.static.js';
import { shownIn } from './leitlinien-matrix.shown.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';

/** Name of the files without their ending. */
const FILE = 'fds-leitlinien';

/** Anhang 1 on one page; always the whole, since a filtered table is not the annex. */
function annexPrint({ whole, lang, today }: WidgetView): PrintPage {
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
export function toolsFor(
  view: WidgetView,
  isShown: (leitlinie: Leitlinie) => boolean,
): readonly Tool[] {
  const { lang, whole } = view;
  const { partly, print } = matrixExportStrings[lang];
  const { leitlinien } = whole.feed;
  const part = citedPart(view);
  const shown = leitlinien.filter(isShown).length;
  const named = (tool: Tool): Tool =>
    shown < leitlinien.length
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
export function toolsOf(view: WidgetView): readonly Tool[] {
  return toolsFor(view, shownIn(view));
}
