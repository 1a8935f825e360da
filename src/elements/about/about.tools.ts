/** What a visitor can do with what the strategy says of itself: cite it, take its terms along, print it. */
import type { CitedPart } from '../../exports/citation.js';
import { citedPlace, knownCites } from '../../exports/cited-record.js';
import { toCsv, type CsvField } from '../../exports/csv.js';
import { localText } from '../../i18n/language.js';
import { citing, printing, savingCsv } from '../../parts/tool-kinds.js';
import type { Tool } from '../../parts/tools.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { aboutStrings } from '../../texts/de/about.js';
import { staticAbout } from './about.static.js';

/** The first source on the strategy itself. */
function citedPart({ whole, today, lang }: WidgetView): CitedPart | undefined {
  const [cite] = knownCites(whole, whole.feed.about?.cite);
  const title = aboutStrings[lang].sections.summary;
  return citedPlace(whole, cite, { id: 'about', title, accessed: today });
}

/** The terms as a table. */
export function glossaryRows({ whole, lang }: Pick<WidgetView, 'whole' | 'lang'>): CsvField[][] {
  const { glossary = [] } = whole.feed.about ?? {};
  const rows = glossary.map((term) => [
    ...(['term', 'long', 'text', 'note'] as const).map((key) => localText(term, key, lang).text),
    (term.cite ?? [])
      .flatMap(({ source, section = '' }) => {
        const known = whole.sources.get(source);
        return known
          ? [[localText(known, 'title', lang).text, section].filter(Boolean).join(', ')]
          : [];
      })
      .join('; '),
  ]);
  return [[...aboutStrings[lang].columns], ...rows];
}

/** The tools for what is shown. */
export function toolsOf(view: WidgetView): readonly Tool[] {
  const { lang, whole } = view;
  const { heading, saveGlossary } = aboutStrings[lang];
  const glossary = savingCsv(lang, 'fds-begriffe.csv', () => toCsv(glossaryRows(view)));
  return [
    ...citing(lang, citedPart(view)),
    ...(whole.feed.about?.glossary?.length ? [{ ...glossary, label: saveGlossary }] : []),
    printing(lang, () => ({
      title: heading,
      lang,
      paper: staticAbout.paper,
      sheets: [staticStyles, ...staticAbout.sheets],
      content: staticAbout.render(whole, paperOptions(view)),
    })),
  ];
}
