/**
 * Tabelle 1 of Anhang 1, typed by hand from the sourced facts of the annex (`facts/leitlinien.json`),
 * not made from the snapshot: a test against it finds a snapshot or a layout that has gone wrong.
 */

/** One cell: row and column by the feed's ids, and what stands in it, in the annex's order. */
export interface AnnexCell {
  readonly row: 'governance' | 'specialist' | 'implementation';
  readonly column: 'efficiency' | 'resilience' | 'trust';
  /** Id and official title, word for word. */
  readonly entries: readonly (readonly [id: string, title: string])[];
}

/** The nine cells from left to right and from top to bottom. */
export const ANHANG_1: readonly AnnexCell[] = [
  {
    row: 'governance',
    column: 'efficiency',
    entries: [
      ['G1', 'Wir unterstützen eine Neuordnung von Zuständigkeiten zur Entlastung der Kommunen.'],
      ['G2', 'Wir entwickeln den EfA-Ansatz weiter, digitalisieren gemeinsam und arbeitsteilig.'],
      ['G3', 'Wir setzen das gemeinsame Digitalbudget verstärkt für einheitliche IT-Lösungen ein.'],
      ['G4', 'Wir verändern das Ökosystem der IT-Dienstleister.'],
      ['G5', 'Wir schließen Interessenbünde mit der Fachseite.'],
    ],
  },
  {
    row: 'governance',
    column: 'resilience',
    entries: [['G6', 'Wir sind Türöffner für neue Technologien.']],
  },
  {
    row: 'governance',
    column: 'trust',
    entries: [['G7', 'Wir sind transparent und haben den Mut, Sackgassen zu verlassen.']],
  },
  {
    row: 'specialist',
    column: 'efficiency',
    entries: [
      ['F1', 'Wir automatisieren Prozesse konsequent und pragmatisch.'],
      ['F2', 'Wir bauen eine „Deutschland-Architektur“ auf.'],
      ['F3', 'Wir reduzieren Aufwände, indem wir „Once-Only“ und Datensparsamkeit ermöglichen.'],
      [
        'F4',
        'Wir unterstützen die Verwaltung dabei, qualitativ hochwertige Daten für evidenzbasierte Entscheidungen zu nutzen.',
      ],
      ['F5', 'Wir gestalten die Anwendung künstlicher Intelligenz.'],
    ],
  },
  {
    row: 'specialist',
    column: 'resilience',
    entries: [
      [
        'F6',
        'Wir sichern die Integrität der Daten und Entscheidungswege sowie die Verfügbarkeit des Gesamtsystems und seiner Komponenten.',
      ],
      ['F7', 'Wir sichern Vertraulichkeit und organisieren Schutz vor Angriffen.'],
      ['F8', 'Wir beschreiten konsequent den Weg in die souveräne Cloud.'],
    ],
  },
  {
    row: 'specialist',
    column: 'trust',
    entries: [
      ['F9', 'Wir fördern Zukunftskompetenzen und gewinnen Vertrauen.'],
      [
        'F10',
        'Wir ebnen den Weg zur organisatorischen Interoperabilität durch Prozess- und Projektmanagementstandards.',
      ],
      ['F11', 'Wir sichern Nutzendenzentrierung durch hohe Qualitätsstandards.'],
    ],
  },
  {
    row: 'implementation',
    column: 'efficiency',
    entries: [
      [
        'U1',
        'Wir schaffen verbindliche und arbeitsfähige Strukturen zur Übernahme von Verantwortung für Produkte und Ergebnisse',
      ],
    ],
  },
  // The annex leaves this field empty.
  { row: 'implementation', column: 'resilience', entries: [] },
  {
    row: 'implementation',
    column: 'trust',
    entries: [
      ['U2', 'Wir reduzieren Nachweispflichten und stärken gegenseitiges Vertrauen.'],
      ['U3', 'Wir nutzen Partizipations- und Dialogformate für unsere Lösungsfindungen.'],
      ['U4', 'Wir steuern Umsetzungsvorhaben entlang ihrer Wirkung.'],
    ],
  },
];
