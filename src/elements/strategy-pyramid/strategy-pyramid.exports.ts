/** The strategy's layers with their items as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import { citedPlace, citedRecord, firstCite, type Citing } from '../../exports/cited-record.js';
import type { CsvField } from '../../exports/csv.js';
import { projectNode } from '../../exports/project-graph.js';
import { aboutFeed, type Graph, type ThingNode, type WorkNode } from '../../exports/schema-org.js';
import type { Citation, Project } from '../../feed/feed.types.js';
import { plainField } from '../../describe/plain-value.js';
import { describeProject } from '../../describe/project.js';
import { typeWord } from '../../describe/type-word.js';
import { localName, localText, type Language } from '../../i18n/language.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';
import { terms } from '../../texts/de/terms.js';
import { layerContents, type LayerContents } from './strategy-pyramid.contents.js';
import { groupByGoal, noGoalWords } from './strategy-pyramid.grouping.js';
import { namedSection, placeWords } from '../../describe/cited-place.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { staticStrings } from '../../texts/de/strategy-pyramid-static.js';
import { told, unsaid } from '../../describe/lost.js';

/** What is cited: what is chosen; else, or where that has no source, the strategy by its vision. */
export function citedPart({
  whole: model,
  today: accessed,
  selection: { selection },
}: Omit<Citing, 'lang'>): CitedPart | undefined {
  const part = citedRecord(model, selection, accessed);
  const { vision, layers } = model.feed;
  const top = vision ?? layers[0];
  if (part ?? !top) return part;
  const told = { id: 'vision', title: localName(top, 'de').text, accessed };
  return citedPlace(model, firstCite(model, top.cite), told);
}

/** One item of a layer. */
interface Item {
  readonly ref: Ref;
  readonly record: object & {
    readonly id: string;
    readonly cite?: readonly Citation[] | undefined;
  };
  /** Goal of a Leitlinie, scope of a project. */
  readonly group: string;
  /** The record once more, if it is a project. */
  readonly project?: Project;
}

function itemsOf(model: StrategyModel, contents: LayerContents, lang: Language): readonly Item[] {
  const name = (record: object | undefined, none: string): string =>
    record ? localName(record, lang).text : none;
  const { noScope } = itemsStrings[lang];
  const { kind, topics, own, others } = contents;
  const goals = kind === 'umbrella' ? groupByGoal(model) : [];
  return [
    ...goals.flatMap(({ goal, leitlinien }) => [
      ...(goal ? [{ ref: { type: 'goal', id: goal.id }, record: goal, group: '' } as const] : []),
      ...leitlinien.map((record): Item => ({
        ref: { type: 'leitlinie', id: record.id },
        record,
        group: name(goal, noGoalWords({ model, lang }, [record])),
      })),
    ]),
    ...topics.map((record): Item => ({
      ref: { type: 'topic', id: record.id },
      record,
      group: '',
    })),
    ...[...own, ...others].flatMap(({ scope, projects }) =>
      projects.map((record): Item => ({
        ref: { type: 'project', id: record.id },
        record,
        group: name(scope, unsaid({ model, lang }, [record], 'scope', noScope)),
        project: record,
      })),
    ),
  ];
}

function sourceWords(
  model: StrategyModel,
  cites: readonly Citation[] = [],
  lang: Language,
): string {
  return cites
    .flatMap((cite) => {
      const source = model.sources.get(cite.source);
      if (!source) return [];
      const place = placeWords(cite, lang, namedSection);
      return [`${localText(source, 'title', lang).text}${place && `, ${place}`}`];
    })
    .join('; ');
}

const title = (record: object, lang: Language): string => {
  const { text } = localText(record as { title?: string }, 'title', lang);
  return text || localName(record, lang).text;
};

/** A table of all layers with their items; the first row holds the headings. */
export function csvRows(model: StrategyModel, lang: Language): readonly (readonly CsvField[])[] {
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
function thing(
  record: object & { readonly id: string },
  lang: Language,
): Pick<WorkNode, 'identifier' | 'name' | 'description'> {
  const { text } = localText(record as { summary?: string }, 'summary', lang);
  return { identifier: record.id, name: title(record, lang), ...(text && { description: text }) };
}

/** A goal or a Leitlinie: a statement of the document, and what it is about. */
function statement({ ref, record, group }: Item, lang: Language): WorkNode {
  return {
    '@type': 'CreativeWork',
    additionalType: ref.type,
    ...thing(record, lang),
    ...(group && { about: [{ '@type': 'Thing', name: group }] }),
  };
}

/** A layer: a work that holds statements and is about topics and projects, which are no works. */
function layerNode(
  model: StrategyModel,
  contents: LayerContents,
  position: number,
  lang: Language,
): WorkNode {
  const { layer } = contents;
  const items = itemsOf(model, contents, lang);
  const citation = (layer.cite ?? [])
    .map((cite) => sourceWords(model, [cite], lang))
    .filter(Boolean);
  const statements = items.filter(({ ref: { type } }) => type === 'goal' || type === 'leitlinie');
  const about = [
    ...contents.topics.map((topic): ThingNode => ({
      '@type': 'Thing',
      additionalType: 'topic',
      ...thing(topic, lang),
    })),
    ...[...contents.own, ...contents.others].flatMap(({ projects }) =>
      projects.map((project) => projectNode(model, project, lang)),
    ),
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
export function jsonLd(model: StrategyModel, lang: Language): Graph<WorkNode> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    ...aboutFeed(model, lang),
    hasPart: layerContents(model).map((contents, index) =>
      layerNode(model, contents, index + 1, lang),
    ),
  };
}
