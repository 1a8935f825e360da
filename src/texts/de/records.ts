/** What the fields of records are called: the same in details, lists, static pages and files. */
import { catalog } from '../catalog.js';

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
        'date' | 'status' | 'decision' | 'revokes' | 'revokedBy' | 'session' | 'place' | 'actors',
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
  readonly yes: string;
  readonly no: string;
  /** What the feed does not say. */
  readonly notPublished: string;
  readonly notStated: string;
  readonly noScope: string;
  /** Of so many entries. */
  readonly unstatedScope: (count: string) => string;
  readonly noPage: string;
  readonly inSection: string;
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
      revokes: 'hebt auf',
      revokedBy: 'aufgehoben durch',
      session: 'Sitzung',
      place: 'Ort',
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
      keywords: 'Stichworte',
      document: 'Quelle',
      section: 'Abschnitt',
      page: 'Seite',
      passage: 'Fundstelle',
    },
    topic: { leads: 'Themenpate', url: 'Webseite' },
    actor: { leads: 'Führt', partners: 'Ist beteiligt an', url: 'Webseite' },
  },
  yes: 'ja',
  no: 'nein',
  notPublished: 'nicht veröffentlicht',
  notStated: 'keine Angabe',
  noScope: 'keine Zuordnung angegeben',
  unstatedScope: (count) => `Die Zugehörigkeit ist für ${count} nicht angegeben.`,
  noPage: 'Seite nicht angegeben',
  inSection: 'Abschnitt',
  onPage: 'Seite',
};

export const recordTexts = /* @__PURE__ */ catalog('records', de);
