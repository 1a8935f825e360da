/** What is known of a record, as terms and values. What is not known is said, never guessed. */
import { foldList } from './fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from './clip-text.js';
import { html, type TemplateResult } from 'lit';
import { parseEdtf } from '../feed/edtf.js';
import type {
  Actor,
  Citation,
  FeedEvent,
  Leitlinie,
  Note,
  Project,
  Topic,
} from '../feed/feed.types.js';
import { formatDate, formatEuros, formatNumber } from '../i18n/format.js';
import type { Ref } from '../model/model.types.js';
import { partnersOf } from '../model/build-model.js';
import { detailsStrings } from './details.strings.js';
import { link } from './link.js';
import { nameList, scopeName } from './names.js';
import { terms } from './terms.strings.js';
import { nameOf, textOf, textsOf } from './text.js';
import type { WidgetView } from './view.types.js';

/** One line of the facts. */
export interface Fact {
  readonly term: string;
  readonly value: unknown;
}

/** The parts that any record may have. */
export interface AnyRecord {
  readonly id: string;
  readonly cite?: readonly Citation[] | undefined;
  readonly notes?: readonly Note[] | undefined;
}

/** A date of the feed in words; what the feed does not say is said. */
export function dateText(view: WidgetView, date: string | undefined): string {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return parsed ? formatDate(parsed, view.lang) : detailsStrings[view.lang].facts.notPublished;
}

/** Section and page in the strategy; a page that nobody has noted is said to be missing. */
function passage({ lang }: WidgetView, { section = '', page }: Citation): string {
  const { inSection, onPage, noPage } = detailsStrings[lang].facts;
  // Of an annex, say, the name is known and no number.
  const short = clipText(section, CODE_LENGTH);
  const where = /^\d/.test(section) ? `${inSection} ${short}` : short;
  return `${where}, ${page === undefined ? noPage : `${onPage} ${formatNumber(page, lang)}`}`;
}

/** Texts in a row. */
const commaList = (texts: readonly unknown[]): TemplateResult =>
  html`${texts.map((text, i) => html`${i ? ', ' : ''}${text}`)}`;

function leitlinieFacts(view: WidgetView, leitlinie: Leitlinie): Fact[] {
  const { facts, none } = detailsStrings[view.lang];
  const named = (type: 'category' | 'goal', id: string | undefined): unknown => {
    const record = id === undefined ? undefined : view.model.find(type, id);
    return record ? nameOf(record, view.lang) : none;
  };
  const keywords = textsOf(leitlinie, 'keywords', view.lang);
  const place = leitlinie.cite?.[0];
  return [
    ...(place?.section ? [{ term: facts.passage, value: passage(view, place) }] : []),
    { term: facts.wording, value: textOf(leitlinie, 'label', view.lang) || none },
    { term: facts.category, value: named('category', leitlinie.category) },
    { term: facts.goal, value: named('goal', leitlinie.goal) },
    ...(keywords.length > 0
      ? [{ term: facts.keywords, value: foldList(keywords, commaList, view) }]
      : []),
  ];
}

function projectFacts(view: WidgetView, project: Project): Fact[] {
  const { lang, model } = view;
  const { facts } = detailsStrings[lang];
  const topic = project.topic === undefined ? undefined : model.find('topic', project.topic);
  const partners = nameList(model, partnersOf(project), lang);
  const editorial = project.links === 'official' ? '' : ` (${terms[lang].editorial})`;
  return [
    { term: facts.scope, value: scopeName(view, project) },
    { term: facts.lead, value: nameList(model, project.lead ?? [], lang) || facts.notPublished },
    ...(partners ? [{ term: facts.partners, value: partners }] : []),
    ...(topic ? [{ term: facts.topic, value: html`${nameOf(topic, lang)}${editorial}` }] : []),
    {
      term: facts.status,
      value: project.status ? terms[lang].projectStatus[project.status] : facts.notPublished,
    },
    { term: facts.period, value: dateText(view, project.period) },
    {
      term: facts.budget,
      value: project.budget === undefined ? facts.notPublished : formatEuros(project.budget, lang),
    },
    ...(project.decision
      ? [{ term: facts.decision, value: clipText(project.decision, CODE_LENGTH) }]
      : []),
    ...webPage(view, project.url),
  ];
}

function webPage(view: WidgetView, url: string | undefined): Fact[] {
  if (!url) return [];
  const host = URL.canParse(url) ? new URL(url).hostname : clipText(url, NAME_LENGTH);
  return [{ term: detailsStrings[view.lang].facts.page, value: link(url, host || url) }];
}

function decisionFacts(view: WidgetView, { decision }: FeedEvent): Fact[] {
  if (!decision) return [];
  const { facts } = detailsStrings[view.lang];
  const { number, revokes = [] } = decision;
  // The feed names only what a decision revokes; the other direction is read from all others.
  const revokedBy = view.model.feed.events
    .filter(({ decision: other }) => number !== undefined && other?.revokes?.includes(number))
    .flatMap((event) => event.decision?.number ?? []);
  const numbers = (list: readonly string[]): unknown =>
    foldList(
      list.map((each) => clipText(each, CODE_LENGTH)),
      commaList,
      view,
    );
  const name = number === undefined ? facts.notPublished : clipText(number, CODE_LENGTH);
  return [
    { term: facts.decision, value: link(decision.url, name) },
    ...(revokes.length > 0 ? [{ term: facts.revokes, value: numbers(revokes) }] : []),
    ...(revokedBy.length > 0 ? [{ term: facts.revokedBy, value: numbers(revokedBy) }] : []),
  ];
}

function eventFacts(view: WidgetView, event: FeedEvent): Fact[] {
  const { lang } = view;
  const { facts } = detailsStrings[lang];
  const actors = nameList(view.model, event.actors ?? [], lang);
  return [
    { term: facts.date, value: dateText(view, event.date) },
    ...(event.status ? [{ term: facts.status, value: terms[lang].eventStatus[event.status] }] : []),
    ...decisionFacts(view, event),
    ...(event.session === undefined
      ? []
      : [{ term: facts.session, value: `${formatNumber(event.session, lang)}.` }]),
    ...(event.place ? [{ term: facts.place, value: clipText(event.place, NAME_LENGTH) }] : []),
    ...(actors ? [{ term: facts.actors, value: actors }] : []),
  ];
}

function topicFacts(view: WidgetView, topic: Topic): Fact[] {
  const { facts } = detailsStrings[view.lang];
  const leads = nameList(view.model, topic.leads ?? [], view.lang);
  return [
    { term: facts.topicLeads, value: leads || facts.notPublished },
    ...webPage(view, topic.url),
  ];
}

function actorFacts(view: WidgetView, actor: Actor): Fact[] {
  const { leads = [], partners = [] } = view.model.projectsByActor.get(actor.id) ?? {};
  const { facts } = detailsStrings[view.lang];
  const count = terms[view.lang].count.project;
  return [
    { term: facts.leads, value: count(leads.length) },
    { term: facts.joins, value: count(partners.length) },
    ...webPage(view, actor.url),
  ];
}

/** The facts of a thing, by its type; empty for what the model does not have. */
export function factsOf(view: WidgetView, { type, id }: Ref): readonly Fact[] {
  if (type === 'cell') return [];
  const record = view.model.find(type, id);
  if (!record) return [];
  // `find` gives the record of the very type that the case names.
  switch (type) {
    case 'leitlinie':
      return leitlinieFacts(view, record as Leitlinie);
    case 'project':
      return projectFacts(view, record as Project);
    case 'event':
      return eventFacts(view, record as FeedEvent);
    case 'topic':
      return topicFacts(view, record as Topic);
    case 'actor':
      return actorFacts(view, record as Actor);
    default:
      return [];
  }
}
