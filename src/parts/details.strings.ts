import type { Language } from '../i18n/language.js';

interface DetailsStrings {
  readonly label: string;
  readonly close: string;
  readonly wholeTitle: string;
  readonly why: string;
  readonly outcome: string;
  readonly vision: string;
  readonly variants: string;
  readonly notes: string;
  readonly sources: string;
  readonly background: string;
  readonly statements: string;
  readonly all: string;
  readonly nothingAbove: string;
  readonly nothingBelow: string;
  readonly none: string;
  readonly facts: {
    readonly category: string;
    readonly goal: string;
    readonly keywords: string;
    readonly lead: string;
    readonly noLead: string;
    readonly partners: string;
    readonly period: string;
    readonly status: string;
    readonly budget: string;
    readonly topic: string;
    readonly scope: string;
    readonly decision: string;
    readonly revokes: string;
    readonly revokedBy: string;
    readonly session: string;
    readonly place: string;
    readonly date: string;
    readonly actors: string;
    readonly page: string;
    readonly notPublished: string;
    readonly topicLeads: string;
    readonly measures: string;
    readonly leads: string;
    readonly joins: string;
    readonly emptyCell: string;
    readonly wording: string;
    readonly passage: string;
    readonly inSection: string;
    readonly onPage: string;
    readonly noPage: string;
    readonly pageUnread: string;
  };
}

const de: DetailsStrings = {
  label: 'Einzelheiten',
  close: 'Schließen',
  wholeTitle: 'Ganzer Titel',
  why: 'Warum gibt es das?',
  outcome: 'Was wird daraus?',
  vision: 'Zukunftsbild der Verwaltung',
  variants: 'So steht es wo',
  notes: 'Hinweise',
  sources: 'Quellen',
  background: 'Hinweise und Quellen',
  statements: 'Was das heißt',
  all: 'alle redaktionell zugeordnet',
  nothingAbove: 'Dazu ist nichts verknüpft.',
  nothingBelow: 'Dazu ist noch nichts verknüpft.',
  none: 'keine Angabe',
  facts: {
    category: 'Handlungsebene',
    goal: 'Ziel',
    keywords: 'Stichworte',
    lead: 'Federführung',
    noLead: 'Federführung nicht veröffentlicht',
    partners: 'Beteiligt',
    period: 'Laufzeit',
    status: 'Status',
    budget: 'Mittel',
    topic: 'Schwerpunktthema',
    scope: 'Gehört zu',
    decision: 'Beschluss',
    revokes: 'hebt auf',
    revokedBy: 'aufgehoben durch',
    session: 'Sitzung',
    place: 'Ort',
    date: 'Datum',
    actors: 'Beteiligt',
    page: 'Webseite',
    notPublished: 'nicht veröffentlicht',
    topicLeads: 'Themenpate',
    measures: 'Bausteine',
    leads: 'Führt',
    joins: 'Ist beteiligt an',
    emptyCell: 'Dieses Feld ist im Anhang leer.',
    wording: 'Kurzform in Anhang 1',
    passage: 'Fundstelle',
    inSection: 'Abschnitt',
    onPage: 'Seite',
    noPage: 'Seite nicht angegeben',
    pageUnread: 'Seite im Feed nicht lesbar',
  },
};

const en: DetailsStrings = {
  label: 'Details',
  close: 'Close',
  wholeTitle: 'Whole title',
  why: 'Why does this exist?',
  outcome: 'What comes of it?',
  vision: 'Vision of public administration',
  variants: 'Wordings by source',
  notes: 'Notes',
  sources: 'Sources',
  background: 'Notes and sources',
  statements: 'What this means',
  all: 'all linked editorially',
  nothingAbove: 'Nothing is linked here.',
  nothingBelow: 'Nothing is linked here yet.',
  none: 'not stated',
  facts: {
    category: 'Category',
    goal: 'Goal',
    keywords: 'Keywords',
    lead: 'Lead',
    noLead: 'Lead not published',
    partners: 'Partners',
    period: 'Period',
    status: 'Status',
    budget: 'Funds',
    topic: 'Focus topic',
    scope: 'Belongs to',
    decision: 'Decision',
    revokes: 'revokes',
    revokedBy: 'revoked by',
    session: 'Session',
    place: 'Place',
    date: 'Date',
    actors: 'Involved',
    page: 'Website',
    notPublished: 'not published',
    topicLeads: 'Topic lead',
    measures: 'Building blocks',
    leads: 'Leads',
    joins: 'Takes part in',
    emptyCell: 'This cell is empty in the annex.',
    wording: 'Short form in Annex 1',
    passage: 'Passage',
    inSection: 'section',
    onPage: 'page',
    noPage: 'page not stated',
    pageUnread: 'page not readable in the feed',
  },
};

export const detailsStrings: Readonly<Record<Language, DetailsStrings>> = { de, en };
