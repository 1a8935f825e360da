/**
 * What is known of a project: its fields, and which of them stand in details, lists and files, in this
 * order. A new field of a project needs its key in the format (`feed/schema.ts`, `feed/feed-texts.ts`), its
 * names (`texts/de/records.ts`, `texts/en/records.ts`), and what follows here.
 */
import type { Project } from '../feed/feed.types.js';
import { partnersOf } from '../model/build-model.js';
import { ownershipOf, type Ownership } from '../model/own-projects.js';
import { STATUSES } from '../model/picklists.js';
import { localText } from '../i18n/language.js';
import { recordTexts } from '../texts/de/records.js';
import { terms } from '../texts/de/terms.js';
import {
  actorsValue,
  codeValue,
  dateValue,
  describing,
  pageValue,
  recordsValue,
  recordValue,
  textValue,
  wordValue,
  type Field,
  type FieldOf,
} from './field.js';
import { told, type Telling } from './lost.js';
import type { Step, Value } from './value.js';

export type ProjectField = FieldOf<'project'>;

/** What stands inside `effect`: with the whole of it each of its parts is lost. */
const ofEffect = (
  key: 'intended' | 'criterion' | 'checked' | 'result',
): Pick<Field<Project>, 'isLost'> => ({
  isLost: (project, { model }) =>
    model.isLost(project, 'effect') ||
    (project.effect !== undefined && model.isLost(project.effect, key)),
});

const textOfEffect = (key: 'intended' | 'criterion' | 'result'): Field<Project> => ({
  value: ({ effect }, { lang }) => effect && textValue(effect, key, lang),
  ...ofEffect(key),
});

const topicOf = (
  { topic, links }: Project,
  { model, lang }: Telling,
): ReturnType<typeof recordValue> => {
  const record = topic === undefined ? undefined : model.find('topic', topic);
  return recordValue(record, links === 'official' ? undefined : terms[lang].editorial);
};

type Milestone = NonNullable<Project['milestones']>[number];

/** A milestone with what is said of it beside its title: how far it is, and what could not be read. */
function stepOf(milestone: Milestone, telling: Telling): Step {
  const { lang } = telling;
  const { date, status } = milestone;
  const remarks = [
    date ? '' : told(telling, milestone, 'date'),
    status ? terms[lang].eventStatus[status] : told(telling, milestone, 'status'),
  ];
  return {
    date,
    title: localText(milestone, 'title', lang),
    remark: remarks.filter(Boolean).join(', '),
  };
}

const stepsOf = ({ milestones = [] }: Project, telling: Telling): Value | undefined =>
  milestones.length > 0
    ? { kind: 'steps', steps: milestones.map((each) => stepOf(each, telling)) }
    : undefined;

/** What one field of a project holds. */
export const describeProject = describing<Project, 'project'>({
  id: { value: ({ id }) => codeValue(id) },
  title: { value: (project, { lang }) => textValue(project, 'title', lang) },
  summary: { value: (project, { lang }) => textValue(project, 'summary', lang) },
  kind: { value: ({ kind }, { lang }) => wordValue(kind && terms[lang].projectKind[kind]) },
  scope: { value: ({ scope }, { model }) => recordValue(model.scopes.get(scope ?? '')) },
  isOwn: {
    value: (project, { model, lang }) => {
      const { yes, no } = recordTexts[lang];
      const words: Partial<Record<Ownership, string>> = { own: yes, other: no };
      return wordValue(words[ownershipOf(model, project)]);
    },
    isLost: (project, { model }) => ownershipOf(model, project) === 'lost',
  },
  topic: { value: topicOf },
  areas: {
    value: ({ areas = [] }, { model }) =>
      recordsValue(areas.flatMap((id) => model.areas.get(id) ?? [])),
  },
  form: { value: ({ form }, { lang }) => wordValue(form && recordTexts[lang].projectForm[form]) },
  municipal: {
    value: ({ municipal }, { lang }) =>
      municipal === undefined ? undefined : wordValue(recordTexts[lang][municipal ? 'yes' : 'no']),
  },
  milestones: { value: stepsOf },
  lead: { value: ({ lead }) => actorsValue(lead) },
  partners: { value: (project) => actorsValue(partnersOf(project)) },
  period: { value: ({ period }) => dateValue(period) },
  status: {
    value: ({ status }, { lang }) =>
      status && wordValue(terms[lang].projectStatus[status], STATUSES.indexOf(status)),
  },
  budget: {
    value: ({ budget }) => (budget === undefined ? undefined : { kind: 'money', euros: budget }),
  },
  intended: textOfEffect('intended'),
  criterion: textOfEffect('criterion'),
  checked: { value: ({ effect }) => dateValue(effect?.checked), ...ofEffect('checked') },
  result: textOfEffect('result'),
  decision: { value: ({ decision }) => codeValue(decision) },
  url: { value: ({ url }) => pageValue(url) },
  cite: { value: ({ cite }) => (cite?.length ? { kind: 'sources', cites: cite } : undefined) },
});

/** The facts of the details; what is not marked is left out where the feed does not say it. */
export const projectFacts = [
  ['scope', 'always'],
  ['lead', 'always'],
  ['partners'],
  ['topic'],
  ['areas'],
  ['form'],
  ['municipal'],
  ['status', 'always'],
  ['period', 'always'],
  ['milestones'],
  ['budget', 'always'],
  ['decision'],
  ['url'],
] as const satisfies readonly (readonly [ProjectField, 'always'?])[];

/** The columns of lists: what stands in each, and what stands below it in smaller type. */
export const projectColumns = [
  { field: 'title', below: ['kind', 'scope'] },
  { field: 'topic', below: ['areas'] },
  { field: 'lead', below: ['partners'] },
  { field: 'period', below: ['budget'] },
  { field: 'status', below: [] },
] as const satisfies readonly {
  readonly field: ProjectField;
  readonly below: readonly ProjectField[];
}[];

/** What has a column of its own, instead of a place below another one, where many projects have it. */
export const sparseFields = ['areas', 'budget'] as const satisfies readonly ProjectField[];

/** The columns of files. */
export const projectFile = [
  'id',
  'title',
  'summary',
  'kind',
  'scope',
  'isOwn',
  'topic',
  'areas',
  'form',
  'municipal',
  'lead',
  'partners',
  'period',
  'milestones',
  'status',
  'budget',
  'intended',
  'criterion',
  'checked',
  'result',
  'decision',
  'url',
  'cite',
] as const satisfies readonly ProjectField[];
