/**
 * The example rows of an empty template: they show how a row may look and are no facts. Unchanged they
 * are passed over when the workbook is read.
 */
import type { CellsByKey } from './feed-rows.js';

const row = (cells: Readonly<Record<string, string | number>>): CellsByKey =>
  new Map(Object.entries(cells));

/** By the key of the sheet. */
export const examples: Readonly<Record<string, readonly CellsByKey[]>> = {
  projects: [
    row({
      id: 'beispiel-vorhaben',
      title: 'Beispiel: Titel des Vorhabens',
      summary: 'Ein bis zwei Sätze dazu, was das Vorhaben leistet.',
      kind: 'Projekt',
      lead: 'BY; FITKO',
      partners: 'Hessen; Bund',
      budget: '1,5 Mio. €',
      period: '07/2025 bis 06/2026',
      status: 'läuft',
      municipal: 'ja',
      url: 'https://example.org/vorhaben',
      cite: 'beispiel-quelle | 4.1 | 16',
    }),
  ],
  'projects.milestones': [
    row({
      of: 'beispiel-vorhaben',
      title: 'Beispiel: Pilot beginnt',
      date: 'Q1/2026',
      status: 'geplant',
    }),
  ],
  events: [
    row({
      id: 'beispiel-beschluss',
      title: 'Beispiel: Titel des Beschlusses',
      summary: 'Ein bis zwei Sätze dazu, was beschlossen wurde.',
      kind: 'Beschluss',
      date: '26.06.2025',
      status: 'erfolgt',
      actors: 'Bund; HH',
      session: 47,
      'decision.number': '2025/99',
      'decision.deadline': 'bis 12/2026',
      projects: 'beispiel-vorhaben',
      cite: 'beispiel-quelle',
    }),
  ],
  topics: [row({ id: 'beispiel-thema', title: 'Beispiel: Schwerpunktthema', leads: 'HE' })],
  areas: [row({ id: 'beispiel-bereich', title: 'Beispiel: Themenbereich' })],
  actors: [
    row({
      id: 'beispiel-stelle',
      kind: 'Organisation',
      name: 'Beispiel: Name der Stelle',
      short: 'BSP',
    }),
  ],
  sources: [
    row({
      id: 'beispiel-quelle',
      title: 'Beispiel: Titel des Dokuments',
      publisher: 'Wer es herausgibt',
      date: '13.11.2024',
      url: 'https://example.org/dokument',
    }),
  ],
  notes: [
    row({
      list: 'projects',
      of: 'beispiel-vorhaben',
      text: 'Beispiel: Hinweis zu einem Widerspruch zwischen Quellen.',
    }),
  ],
};
