/** What the lists and fields of the feed mean; their form comes from the schema. */
import type { Bilingual } from './settings.js';

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What a list holds. */
export const listTexts: Readonly<Record<string, Bilingual>> = {
  sources: both('Dokumente, die belegt werden', 'documents that are cited'),
  layers: both('Ebenen der Pyramide', 'layers of the pyramid'),
  goals: both('Zielsetzungen, Spalten von Anhang 1', 'goals, columns of Annex 1'),
  categories: both('Handlungsebenen, Zeilen von Anhang 1', 'categories, rows of Annex 1'),
  leitlinien: both('Leitlinien', 'Leitlinien'),
  topics: both('Schwerpunktthemen', 'focus topics'),
  actors: both('Länder, Bund und Organisationen', 'Länder, Bund and organisations'),
  projects: both('Vorhaben, Produkte, Standards', 'projects, products, standards'),
  scopes: both('wozu ein Vorhaben gehört', 'what a project belongs to'),
  events: both('Beschlüsse, Sitzungen, Meilensteine', 'decisions, sessions, milestones'),
  figures: both('Kennzahlen', 'key figures'),
};

/** What a field means: by `list.field`, or by `field` where it means the same everywhere. */
export const fieldTexts: Readonly<Record<string, Bilingual>> = {
  version: both('Fassung des Formats', 'version of the format'),
  updated: both('Stand der Daten', 'when the data were last changed'),
  licence: both('Lizenz der Daten, als SPDX-Kürzel', 'licence of the data, as SPDX id'),
  'feed.publisher': both('wer den Feed herausgibt', 'who publishes the feed'),
  contact: both('Stelle für Rückfragen', 'whom to ask'),
  vision: both('das Zukunftsbild', 'the vision'),
  voting: both('die Abstimmungsregel', 'the voting rule'),
  id: both('bleibt für immer gleich', 'stays the same for ever'),
  title: both('voller Titel', 'full title'),
  label: both('kurzer Name für enge Stellen', 'short name for narrow places'),
  name: both('voller Name', 'full name'),
  short: both('Kürzel', 'abbreviation'),
  summary: both('ein bis zwei Sätze', 'a sentence or two'),
  cite: both('Belege: Quelle, Abschnitt, Seite', 'citations: source, section, page'),
  notes: both('Hinweise, etwa zu Widersprüchen', 'notes, say on contradictions'),
  url: both('Seite zum Weiterlesen, http oder https', 'page to read on, http or https'),
  date: both('so genau, wie die Quelle', 'as precise as the source'),
  publisher: both('wer das Dokument herausgibt', 'who publishes the document'),
  measures: both('Bestandteile der Ebene', 'building blocks of the layer'),
  statements: both('einzelne Aussagen', 'single statements'),
  number: both('Nummer im Dokument', 'number in the document'),
  category: both('Id der Handlungsebene', 'id of the category'),
  goal: both('Id der Zielsetzung', 'id of the goal'),
  keywords: both('Stichwörter für die Suche', 'words for the search'),
  variants: both('abweichender Wortlaut, mit Beleg', 'other wordings, with citation'),
  leads: both('Ids der Federführenden', 'ids of those who lead'),
  shares: both('Anteile je Schlüssel', 'shares by key'),
  scope: both('Id der Zugehörigkeit', 'id of the scope'),
  topic: both('Id des Schwerpunktthemas', 'id of the focus topic'),
  leitlinien: both('Ids der Leitlinien', 'ids of the Leitlinien'),
  links: both(
    'ob die Zuordnung amtlich oder redaktionell ist',
    'whether the links are official or editorial',
  ),
  lead: both('Ids der Federführenden', 'ids of those who lead'),
  partners: both('Ids der Beteiligten', 'ids of those who take part'),
  budget: both('Euro', 'euros'),
  period: both('Laufzeit', 'from when to when'),
  effect: both(
    'Wirkung: beabsichtigt, Maßstab, geprüft, Ergebnis',
    'effect: intended, criterion, checked, result',
  ),
  decision: both('Nummer des Beschlusses', 'number of the decision'),
  batch: both('Tag des gemeinsamen Beschlusses', 'day of the common decision'),
  own: both('ob die Strategie selbst es beschlossen hat', 'whether the strategy itself decided it'),
  actors: both('Ids der Beteiligten', 'ids of those involved'),
  place: both('Ort', 'place'),
  session: both('Nummer der Sitzung', 'number of the session'),
  'events.decision': both(
    'Nummer, Fundstelle und was er aufhebt',
    'number, address, and what it revokes',
  ),
  status: both('wie weit es ist', 'how far it is'),
  kind: both('Art', 'kind'),
  value: both('Wert', 'value'),
  unit: both('Einheit', 'unit'),
};
