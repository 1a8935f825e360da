/** What the fields of records are called: the same in details, lists, static pages and files. */
import type { Project } from '../../feed/feed.types.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

/**
 * Name of a field; `short` over a column, where the whole name would be too wide, `inFile` in files, where it
 * says in what the values are given.
 */
export type FieldName =
  string | { readonly long: string; readonly short?: string; readonly inFile?: string };

export interface RecordTexts {
  readonly fields: {
    readonly project: Readonly<
      Record<
        | 'id'
        | 'title'
        | 'summary'
        | 'kind'
        | 'scope'
        | 'isOwn'
        | 'topic'
        | 'areas'
        | 'form'
        | 'municipal'
        | 'milestones'
        | 'lead'
        | 'partners'
        | 'period'
        | 'status'
        | 'budget'
        | 'intended'
        | 'criterion'
        | 'checked'
        | 'result'
        | 'decision'
        | 'url'
        | 'cite',
        FieldName
      >
    >;
    readonly event: Readonly<
      Record<
        | 'date'
        | 'status'
        | 'decision'
        | 'deadline'
        | 'revokes'
        | 'revokesPart'
        | 'revokedBy'
        | 'revokedPartBy'
        | 'body'
        | 'session'
        | 'place'
        | 'topic'
        | 'areas'
        | 'projects'
        | 'actors',
        FieldName
      >
    >;
    readonly leitlinie: Readonly<
      Record<
        | 'number'
        | 'id'
        | 'label'
        | 'wording'
        | 'title'
        | 'category'
        | 'goal'
        | 'summary'
        | 'keywords'
        | 'document'
        | 'section'
        | 'page'
        | 'passage',
        FieldName
      >
    >;
    readonly topic: Readonly<Record<'leads' | 'url', FieldName>>;
    readonly actor: Readonly<Record<'leads' | 'partners' | 'url', FieldName>>;
  };
  readonly projectForm: Readonly<Record<NonNullable<Project['form']>, string>>;
  /** Name of a topic that runs across the focus topics and is none of them. */
  readonly crossTopic: string;
  readonly crossTopics: (n: number) => string;
  readonly yes: string;
  readonly no: string;
  /** What the feed does not say. */
  readonly notPublished: string;
  /** What a decision is called. */
  readonly decision: (number: string) => string;
  /** Its number alone, behind a day. */
  readonly decisionNumber: (number: string | undefined) => string;
  readonly decisionUnread: string;
  readonly noScope: string;
  /** Of so many entries. */
  readonly unstatedScope: (count: string) => string;
  readonly noPage: string;
  readonly pageUnread: string;
  readonly onPage: string;
}

const de: RecordTexts = {
  fields: {
    project: {
      id: 'Kennung',
      title: 'Titel',
      summary: 'Kurzbeschreibung',
      kind: 'Art',
      scope: 'Gehört zu',
      isOwn: 'Vorhaben der Strategie',
      topic: { long: 'Schwerpunktthema', short: 'Thema' },
      areas: { long: 'Themenbereiche', short: 'Bereich' },
      form: 'Form der Umsetzung',
      municipal: 'Kommunen beteiligt',
      milestones: 'Meilensteine',
      lead: 'Federführung',
      partners: 'Beteiligt',
      period: { long: 'Laufzeit', inFile: 'Laufzeit (EDTF)' },
      status: 'Status',
      budget: { long: 'Mittel', inFile: 'Mittel in Euro' },
      intended: 'Angestrebte Wirkung',
      criterion: 'Gemessen an',
      checked: { long: 'Zuletzt geprüft', inFile: 'Zuletzt geprüft (EDTF)' },
      result: 'Ergebnis',
      decision: 'Beschluss',
      url: 'Webseite',
      cite: 'Quellen',
    },
    event: {
      date: 'Datum',
      status: 'Status',
      decision: 'Beschluss',
      deadline: { long: 'Frist', inFile: 'Frist (EDTF)' },
      revokes: 'hebt auf',
      revokesPart: 'hebt teilweise auf',
      revokedBy: 'aufgehoben durch',
      revokedPartBy: 'teilweise aufgehoben durch',
      body: 'Gremium',
      session: 'Sitzung',
      place: 'Ort',
      topic: 'Schwerpunktthema',
      areas: 'Themenbereiche',
      projects: 'Vorhaben',
      actors: 'Beteiligt',
    },
    leitlinie: {
      number: 'Nummer',
      id: 'Kennung',
      label: 'Kurzform',
      wording: 'Kurzform in Anhang 1',
      title: 'Titel',
      category: 'Handlungsebene',
      goal: 'Ziel',
      summary: 'Inhalt',
      keywords: 'Schlagwörter',
      document: 'Quelle',
      section: 'Abschnitt',
      page: 'Seite',
      passage: 'Fundstelle',
    },
    topic: { leads: 'Themenpatenschaft', url: 'Webseite' },
    actor: { leads: 'Federführend bei', partners: 'Beteiligt an', url: 'Webseite' },
  },
  projectForm: {
    study: 'Machbarkeitsstudie',
    'pre-project': 'Vorprojekt',
    implementation: 'Umsetzungsprojekt',
    federal: 'Föderales Digitalisierungsprojekt',
  },
  crossTopic: 'Übergreifendes Thema',
  crossTopics: plural('de', 'übergreifendes Thema', 'übergreifende Themen'),
  yes: 'ja',
  no: 'nein',
  notPublished: 'nicht veröffentlicht',
  decision: (number) => `Beschluss ${number}`,
  decisionNumber: (number) => (number ? `Nr. ${number}` : 'Nummer nicht veröffentlicht'),
  decisionUnread: 'Nummer im Feed nicht lesbar',
  noScope: 'Zugehörigkeit nicht veröffentlicht',
  unstatedScope: (count) => `Die Zugehörigkeit ist für ${count} nicht veröffentlicht.`,
  noPage: 'Seite nicht angegeben',
  pageUnread: 'Seite im Feed nicht lesbar',
  onPage: 'Seite',
};

export const recordTexts = /* @__PURE__ */ translated('records', de);
