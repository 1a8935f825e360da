import { partnersOf } from '../model/build-model.js';
import { ownershipOf } from '../model/own-projects.js';
import { STATUSES } from '../model/picklists.js';
import { localText } from '../i18n/language.js';
import { recordTexts } from '../texts/de/records.js';
import { terms } from '../texts/de/terms.js';
import { describing, pageValue, codeValue, dateValue, wordValue, actorsValue, recordsValue, recordValue, textValue } from './field.js';
import { told } from './lost.js';

/** What stands inside `effect`: with the whole of it each of its parts is lost. */
const ofEffect = (key) => ({
    isLost: (project, { model }) => model.isLost(project, 'effect') ||
        (project.effect !== undefined && model.isLost(project.effect, key)),
});
const textOfEffect = (key) => ({
    value: ({ effect }, { lang }) => effect && textValue(effect, key, lang),
    ...ofEffect(key),
});
const topicOf = ({ topic, links }, { model, lang }) => {
    const record = topic === undefined ? undefined : model.find('topic', topic);
    return recordValue(record, links === 'official' ? undefined : terms[lang].editorial);
};
/** A milestone with what is said of it beside its title: how far it is, and what could not be read. */
function stepOf(milestone, telling) {
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
const stepsOf = ({ milestones = [] }, telling) => milestones.length > 0
    ? { kind: 'steps', steps: milestones.map((each) => stepOf(each, telling)) }
    : undefined;
/** What one field of a project holds. */
const describeProject = describing({
    id: { value: ({ id }) => codeValue(id) },
    title: { value: (project, { lang }) => textValue(project, 'title', lang) },
    summary: { value: (project, { lang }) => textValue(project, 'summary', lang) },
    kind: { value: ({ kind }, { lang }) => wordValue(kind && terms[lang].projectKind[kind]) },
    scope: { value: ({ scope }, { model }) => recordValue(model.scopes.get(scope ?? '')) },
    isOwn: {
        value: (project, { model, lang }) => {
            const { yes, no } = recordTexts[lang];
            const words = { own: yes, other: no };
            return wordValue(words[ownershipOf(model, project)]);
        },
        isLost: (project, { model }) => ownershipOf(model, project) === 'lost',
    },
    topic: { value: topicOf },
    areas: {
        value: ({ areas = [] }, { model }) => recordsValue(areas.flatMap((id) => model.areas.get(id) ?? [])),
    },
    form: { value: ({ form }, { lang }) => wordValue(form && recordTexts[lang].projectForm[form]) },
    municipal: {
        value: ({ municipal }, { lang }) => municipal === undefined ? undefined : wordValue(recordTexts[lang][municipal ? 'yes' : 'no']),
    },
    milestones: { value: stepsOf },
    lead: { value: ({ lead }) => actorsValue(lead) },
    partners: { value: (project) => actorsValue(partnersOf(project)) },
    period: { value: ({ period }) => dateValue(period) },
    status: {
        value: ({ status }, { lang }) => status && wordValue(terms[lang].projectStatus[status], STATUSES.indexOf(status)),
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
const projectFacts = [
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
];
/** The columns of lists: what stands in each, and what stands below it in smaller type. */
const projectColumns = [
    { field: 'title', below: ['kind', 'scope'] },
    { field: 'topic', below: ['areas'] },
    { field: 'lead', below: ['partners'] },
    { field: 'period', below: ['budget'] },
    { field: 'status', below: [] },
];
/** What has a column of its own, instead of a place below another one, where many projects have it. */
const sparseFields = ['areas', 'budget'];
/** The columns of files. */
const projectFile = [
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
];

export { describeProject, projectColumns, projectFacts, projectFile, sparseFields };
