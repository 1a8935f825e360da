import { citedView } from '../../exports/cited-record.js';
import { localName } from '../../i18n/language.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { cascadeToolsStrings } from '../../texts/de/cascade-tools.js';
import { plainColumns } from './cascade.columns.js';
import { flowOf } from './cascade.flows.js';
import { nodeName } from './cascade.words.js';

/** The cascade as a citation and as a table of its links. Pure. */
/** What is chosen by its first source; else the data as a whole, which are their publisher's. */
const citedPart = (view) => citedView(view, { id: 'cascade', title: cascadeStrings[view.lang].heading });
/** The name of a thing in full, which no box has to hold. */
function fullName(saying, node) {
    const { model, lang } = saying;
    const ref = node.kind === 'record' && node.ref.type !== 'cell' ? node.ref : undefined;
    const record = ref?.type !== undefined && ref.type !== 'cell' && model.find(ref.type, ref.id);
    if (record)
        return localName(record, lang).text;
    return node.kind === 'idle' ? cascadeToolsStrings[lang].nowhere : nodeName(saying, node, 0);
}
/**
 * A row for each link between two columns, with the number of records on it; the first row holds the
 * headings. No thing stands in a group.
 */
function csvRows(saying) {
    const { content, model, lang, strings } = saying;
    const words = cascadeToolsStrings[lang];
    const columns = plainColumns(model, content.units, content.levels);
    const nodes = new Map(columns.flatMap((each) => each.nodes.map((node) => [node.key, node])));
    const { links } = flowOf(content.units, columns);
    const rows = [...links.values()].flatMap(({ source, target, kind, count }) => {
        const [from, to] = [nodes.get(source), nodes.get(target)];
        if (!from || !to)
            return [];
        return [
            [
                fullName(saying, from),
                fullName(saying, to),
                words.kinds[kind],
                count,
                strings.column[from.level],
                strings.column[to.level],
            ],
        ];
    });
    return [
        [words.source, words.target, words.kind, words.count, words.sourceColumn, words.targetColumn],
        ...rows,
    ];
}

export { citedPart, csvRows };
