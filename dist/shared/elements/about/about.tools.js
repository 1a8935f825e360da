import { knownCites, citedPlace } from '../../exports/cited-record.js';
import { toCsv } from '../../exports/csv.js';
import { localText } from '../../i18n/language.js';
import { savingCsv, citing, printing } from '../../parts/tool-kinds.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { aboutStrings } from '../../texts/de/about.js';
import { staticAbout } from './about.static.js';

/** The first source on the strategy itself. */
function citedPart({ whole, today, lang }) {
    const [cite] = knownCites(whole, whole.feed.about?.cite);
    const title = aboutStrings[lang].sections.summary;
    return citedPlace(whole, cite, { id: 'about', title, accessed: today });
}
/** The terms as a table. */
function glossaryRows({ whole, lang }) {
    const { glossary = [] } = whole.feed.about ?? {};
    const rows = glossary.map((term) => [
        ...['term', 'long', 'text', 'note'].map((key) => localText(term, key, lang).text),
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
function toolsOf(view) {
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

export { glossaryRows, toolsOf };
