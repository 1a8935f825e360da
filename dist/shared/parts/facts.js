import { foldList } from './fold-list.js';
import { clipText, NAME_LENGTH, CODE_LENGTH } from './clip-text.js';
import { html } from 'lit';
import { parseEdtf } from '../feed/edtf.js';
import { formatDate } from '../i18n/format-date.js';
import { formatNumber, formatEuros } from '../i18n/format-number.js';
import { partnersOf } from '../model/build-model.js';
import { detailsStrings } from './details.strings.js';
import { link } from './link.js';
import { toldNames, scopeName } from './names.js';
import { terms } from './terms.strings.js';
import { nameOf, textsOf, textOf } from './text.js';
import { told } from './unreadable.js';

/** What is known of a record, as terms and values. What is not known is said, never guessed. */
/** A date of the feed in words; what the feed does not say is said. */
function dateText(view, record, key) {
    const parsed = parseEdtf(String(record[key] ?? ''));
    if (parsed)
        return formatDate(parsed, view.lang);
    return told(view, record, key) || detailsStrings[view.lang].facts.notPublished;
}
/** Section and page in the strategy; a page that nobody has noted is said to be missing. */
function passage(view, cite) {
    const { section = '', page } = cite;
    const { lang } = view;
    const { inSection, onPage, noPage, pageUnread } = detailsStrings[lang].facts;
    const silent = view.model.isLost(cite, 'page') ? pageUnread : noPage;
    // Of an annex, say, the name is known and no number.
    const short = clipText(section, CODE_LENGTH);
    const where = /^\d/.test(section) ? `${inSection} ${short}` : short;
    return `${where}, ${page === undefined ? silent : `${onPage} ${formatNumber(page, lang)}`}`;
}
/** Texts in a row. */
const commaList = (texts) => html `${texts.map((text, i) => html `${i ? ', ' : ''}${text}`)}`;
function leitlinieFacts(view, leitlinie) {
    const { facts, none } = detailsStrings[view.lang];
    const named = (type) => {
        const record = view.model.find(type, leitlinie[type] ?? '');
        return record ? nameOf(record, view.lang) : told(view, leitlinie, type) || none;
    };
    const keywords = textsOf(leitlinie, 'keywords', view.lang);
    const place = leitlinie.cite?.[0];
    return [
        ...(place?.section ? [{ term: facts.passage, value: passage(view, place) }] : []),
        {
            term: facts.wording,
            value: textOf(leitlinie, 'label', view.lang) || told(view, leitlinie, 'label') || none,
        },
        { term: facts.category, value: named('category') },
        { term: facts.goal, value: named('goal') },
        ...(keywords.length > 0
            ? [{ term: facts.keywords, value: foldList(keywords, commaList, view) }]
            : []),
    ];
}
function projectFacts(view, project) {
    const { lang, model } = view;
    const { facts } = detailsStrings[lang];
    const topic = project.topic === undefined ? undefined : model.find('topic', project.topic);
    const partners = toldNames(view, project, 'partners', partnersOf(project));
    const lead = toldNames(view, project, 'lead', project.lead);
    const lostTopic = told(view, project, 'topic');
    const number = project.decision && clipText(project.decision, CODE_LENGTH);
    const editorial = project.links === 'official' ? '' : ` (${terms[lang].editorial})`;
    return [
        { term: facts.scope, value: scopeName(view, project) },
        { term: facts.lead, value: lead || facts.notPublished },
        ...(partners ? [{ term: facts.partners, value: partners }] : []),
        ...(topic ? [{ term: facts.topic, value: html `${nameOf(topic, lang)}${editorial}` }] : []),
        ...(lostTopic ? [{ term: facts.topic, value: lostTopic }] : []),
        {
            term: facts.status,
            value: project.status
                ? terms[lang].projectStatus[project.status]
                : told(view, project, 'status') || facts.notPublished,
        },
        { term: facts.period, value: dateText(view, project, 'period') },
        {
            term: facts.budget,
            value: project.budget === undefined
                ? told(view, project, 'budget') || facts.notPublished
                : formatEuros(project.budget, lang),
        },
        ...lostOr(view, project, 'decision', facts.decision, number),
        ...webPage(view, project),
    ];
}
/** A fact that is left out where the feed does not give it, and not where it cannot be read. */
function lostOr(view, record, key, term, value) {
    const said = value ? value : told(view, record, key);
    return said ? [{ term, value: said }] : [];
}
function webPage(view, record) {
    const { url } = record;
    const { page } = detailsStrings[view.lang].facts;
    if (url === undefined)
        return lostOr(view, record, 'url', page, undefined);
    const host = URL.canParse(url) ? new URL(url).hostname : clipText(url, NAME_LENGTH);
    return [{ term: detailsStrings[view.lang].facts.page, value: link(url, host || url) }];
}
function decisionFacts(view, event) {
    const { decision } = event;
    if (!decision) {
        return lostOr(view, event, 'decision', detailsStrings[view.lang].facts.decision, undefined);
    }
    const { facts } = detailsStrings[view.lang];
    const { number, revokes = [] } = decision;
    // The feed names only what a decision revokes; the other direction is read from all others.
    const revokedBy = view.model.feed.events
        .filter(({ decision: other }) => number !== undefined && other?.revokes?.includes(number))
        .flatMap((event) => event.decision?.number ?? []);
    const numbers = (list) => foldList(list.map((each) => clipText(each, CODE_LENGTH)), commaList, view);
    const unnamed = told(view, decision, 'number') || facts.notPublished;
    const name = number === undefined ? unnamed : clipText(number, CODE_LENGTH);
    return [
        { term: facts.decision, value: link(decision.url, name) },
        ...lostOr(view, decision, 'revokes', facts.revokes, revokes.length > 0 && numbers(revokes)),
        ...(revokedBy.length > 0 ? [{ term: facts.revokedBy, value: numbers(revokedBy) }] : []),
    ];
}
function eventFacts(view, event) {
    const { lang } = view;
    const { facts } = detailsStrings[lang];
    const actors = toldNames(view, event, 'actors', event.actors);
    const status = event.status && terms[lang].eventStatus[event.status];
    const session = event.session === undefined ? '' : `${formatNumber(event.session, lang)}.`;
    const place = event.place && clipText(event.place, NAME_LENGTH);
    return [
        { term: facts.date, value: dateText(view, event, 'date') },
        ...lostOr(view, event, 'status', facts.status, status),
        ...decisionFacts(view, event),
        ...lostOr(view, event, 'session', facts.session, session),
        ...lostOr(view, event, 'place', facts.place, place),
        ...(actors ? [{ term: facts.actors, value: actors }] : []),
    ];
}
function topicFacts(view, topic) {
    const { facts } = detailsStrings[view.lang];
    const leads = toldNames(view, topic, 'leads', topic.leads);
    return [{ term: facts.topicLeads, value: leads || facts.notPublished }, ...webPage(view, topic)];
}
function actorFacts(view, actor) {
    const { leads = [], partners = [] } = view.model.projectsByActor.get(actor.id) ?? {};
    const { facts } = detailsStrings[view.lang];
    const count = terms[view.lang].count.project;
    return [
        { term: facts.leads, value: count(leads.length) },
        { term: facts.joins, value: count(partners.length) },
        ...webPage(view, actor),
    ];
}
/** The facts of a thing, by its type; empty for what the model does not have. */
function factsOf(view, { type, id }) {
    if (type === 'cell')
        return [];
    const record = view.model.find(type, id);
    if (!record)
        return [];
    // `find` gives the record of the very type that the case names.
    switch (type) {
        case 'leitlinie':
            return leitlinieFacts(view, record);
        case 'project':
            return projectFacts(view, record);
        case 'event':
            return eventFacts(view, record);
        case 'topic':
            return topicFacts(view, record);
        case 'actor':
            return actorFacts(view, record);
        default:
            return [];
    }
}

export { factsOf };
