/** What a visitor can do with the pyramid: cite, save, print. Fetched when the tools are opened. */
import type { PrintPage } from '../../exports/print-page.js';
import { toCsv } from '../../exports/csv.js';
import { citing, printing, savingCsv, savingJsonLd } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { citedPart, csvRows, jsonLd } from './strategy-pyramid.exports.js';
import { posterPage, type PosterSize } from './strategy-pyramid.poster.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';

/** Name of the files without their ending. */
const FILE = 'foederale-digitalstrategie-aufbau';

function poster({ model, lang, today }: WidgetView, size: PosterSize): Tool {
  const page = (): PrintPage => posterPage(model, { lang, today }, size);
  return printing(lang, page, staticStrings[lang].poster(size));
}

/** The tools for what the pyramid shows now. */
export function toolsOf(view: WidgetView): readonly Tool[] {
  const { lang, model } = view;
  return [
    ...citing(lang, citedPart(view)),
    savingCsv(lang, `${FILE}.csv`, () => toCsv(csvRows(model, lang))),
    savingJsonLd(lang, `${FILE}.jsonld`, () => jsonLd(model, lang)),
    poster(view, 'A4'),
    poster(view, 'A3'),
  ];
}
