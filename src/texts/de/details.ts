import { catalog } from '../catalog.js';

export interface DetailsStrings {
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

export const detailsStrings = /* @__PURE__ */ catalog('details', de);
