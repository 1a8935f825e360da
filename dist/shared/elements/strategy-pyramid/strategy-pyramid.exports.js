import { citedRecord, citedPlace, firstCite } from '../../exports/cited-record.js';
import { projectNode } from '../../exports/project-graph.js';
import { aboutFeed } from '../../exports/schema-org.js';
import { plainField } from '../../describe/plain-value.js';
import { describeProject } from '../../describe/project.js';
import { typeWord } from '../../describe/type-word.js';
import { localName, localText } from '../../i18n/language.js';
import { terms } from '../../texts/de/terms.js';
import { layerContents } from './strategy-pyramid.contents.js';
import { groupByGoal, noGoalWords } from './strategy-pyramid.grouping.js';
import { placeWords, namedSection } from '../../describe/cited-place.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';
import { told, unsaid } from '../../describe/lost.js';

/** What is cited: what is chosen; else, or where that has no source, the strategy by its vision. */
function citedPart({ whole: model, today: accessed, selection: { selection }, }) {
    const part = citedRecord(model, selection, accessed);
    const { vision, layers } = model.feed;
    const top = vision ?? layers[0];
    if (part ?? !top)
        return part;
    const told = { id: 'vision', title: localName(top, 'de').text, accessed };
    return citedPlace(model, firstCite(model, top.cite), told);
}
function itemsOf(model, contents, lang) {
    const name = (record, none) => record ? localName(record, lang).text : none;
    const { noScope } = itemsStrings[lang];
    const { kind, topics, own, others } = contents;
    const goals = kind === 'umbrella' ? groupByGoal(model) : [];
    return [
        ...goals.flatMap(({ goal, leitlinien }) => [
            ...(goal ? [{ ref: { type: 'goal', id: goal.id }, record: goal, group: '' }] : []),
            ...leitlinien.map((record) => ({
                ref: { type: 'leitlinie', id: record.id },
                record,
                group: name(goal, noGoalWords({ model, lang }, [record])),
            })),
        ]),
        ...topics.map((record) => ({
            ref: { type: 'topic', id: record.id },
            record,
            group: '',
        })),
        ...[...own, ...others].flatMap(({ scope, projects }) => projects.map((record) => ({
            ref: { type: 'project', id: record.id },
            record,
            group: name(scope, unsaid({ model, lang }, [record], 'scope', noScope)),
            project: record,
        }))),
    ];
}
function sourceWords(model, cites = [], lang) {
    return cites
        .flatMap((cite) => {
        const source = model.sources.get(cite.source);
        if (!source)
            return [];
        const place = placeWords(cite, lang, namedSection);
        return [`${localText(source, 'title', lang).text}${place && `, ${place}`}`];
    })
        .join('; ');
}
const title = (record, lang) => {
    const { text } = localText(record, 'title', lang);
    return text || localName(record, lang).text;
};
/** A table of all layers with their items; the first row holds the headings. */
function csvRows(model, lang) {
    const { type } = terms[lang];
    const { columns } = staticStrings[lang];
    const telling = { model, lang };
    return [
        columns,
        ...layerContents(model).flatMap((contents) => {
            const { layer } = contents;
            const name = localName(layer, lang).text;
            const first = [
                name,
                type.layer,
                layer.id,
                name,
                '',
                '',
                told(telling, layer, 'cite', sourceWords(model, layer.cite, lang)),
            ];
            const rows = itemsOf(model, contents, lang).map(({ ref, record, group, project }) => [
                name,
                typeWord(ref.type, record, lang),
                ref.id,
                title(record, lang),
                group,
                project && plainField(describeProject(project, 'isOwn', telling), telling),
                told(telling, record, 'cite', sourceWords(model, record.cite, lang)),
            ]);
            return [first, ...rows];
        }),
    ];
}
/** What all records have of a thing. */
function thing(record, lang) {
    const { text } = localText(record, 'summary', lang);
    return { identifier: record.id, name: title(record, lang), ...(text && { description: text }) };
}
/** A goal or a Leitlinie: a statement of the document, and what it is about. */
function statement({ ref, record, group }, lang) {
    return {
        '@type': 'CreativeWork',
        additionalType: ref.type,
        ...thing(record, lang),
        ...(group && { about: [{ '@type': 'Thing', name: group }] }),
    };
}
/** A layer: a work that holds statements and is about topics and projects, which are no works. */
function layerNode(model, contents, position, lang) {
    const { layer } = contents;
    const items = itemsOf(model, contents, lang);
    const citation = (layer.cite ?? [])
        .map((cite) => sourceWords(model, [cite], lang))
        .filter(Boolean);
    const statements = items.filter(({ ref: { type } }) => type === 'goal' || type === 'leitlinie');
    const about = [
        ...contents.topics.map((topic) => ({
            '@type': 'Thing',
            additionalType: 'topic',
            ...thing(topic, lang),
        })),
        ...[...contents.own, ...contents.others].flatMap(({ projects }) => projects.map((project) => projectNode(model, project, lang))),
    ];
    return {
        '@type': 'CreativeWork',
        additionalType: 'layer',
        ...thing(layer, lang),
        position,
        ...(citation.length > 0 && { citation }),
        ...(statements.length > 0 && { hasPart: statements.map((item) => statement(item, lang)) }),
        ...(about.length > 0 && { about }),
    };
}
/** The strategy as linked data (https://schema.org): a work whose parts are its layers with items. */
function jsonLd(model, lang) {
    return {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        ...aboutFeed(model, lang),
        hasPart: layerContents(model).map((contents, index) => layerNode(model, contents, index + 1, lang)),
    };
}

export { citedPart, csvRows, jsonLd };
