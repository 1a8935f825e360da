/** A small strategy by hand: every kind of record and link, few enough to follow by eye. */

/** A record or part of a feed as JSON gives it. */
export type JsonObject = Record<string, unknown>;

/**
 * A feed as JSON gives it, new each time.
 *
 * | Leitlinie | cell | projects |
 * | --- | --- | --- |
 * | L1 | rules/speed | register (official) |
 * | L2 | rules/speed | register (official), portal (editorial) |
 * | L3 | tools/trust | portal (editorial) |
 * | L4 | no goal | none |
 *
 * `register` and `portal` are of the topic `data`, `course` has none and serves nothing.
 */
export function smallFeed(changes: JsonObject = {}): JsonObject {
  return {
    version: 1,
    updated: '2026-11-20T00:00:00Z',
    title: 'Kleine Strategie',
    title_en: 'Small strategy',
    sources: [
      { id: 'paper', title: 'Papier', date: '2024-11-13', url: 'https://example.org/paper' },
    ],
    layers: [
      { id: 'umbrella', title: 'Dachstrategie' },
      { id: 'topics', title: 'Schwerpunktthemen' },
      { id: 'projects', title: 'Umsetzungsvorhaben' },
    ],
    goals: [
      { id: 'speed', title: 'Tempo' },
      { id: 'trust', title: 'Vertrauen' },
    ],
    categories: [
      { id: 'rules', title: 'Regeln' },
      { id: 'tools', title: 'Werkzeuge' },
    ],
    leitlinien: [
      { id: 'L1', title: 'Wir zählen.', label: 'Zählen', category: 'rules', goal: 'speed' },
      {
        id: 'L2',
        title: 'Wir ordnen.',
        category: 'rules',
        goal: 'speed',
        cite: [{ source: 'paper' }],
      },
      { id: 'L3', title: 'Wir zeigen.', category: 'tools', goal: 'trust' },
      { id: 'L4', title: 'Wir lernen.', category: 'tools' },
    ],
    topics: [
      { id: 'data', title: 'Daten', leads: ['DE-HE'] },
      { id: 'people', title: 'Menschen' },
    ],
    actors: [
      { id: 'DE-HE', kind: 'land', name: 'Hessen', short: 'HE' },
      { id: 'DE-HH', kind: 'land', name: 'Hamburg', short: 'HH' },
      { id: 'DE-SL', kind: 'land', name: 'Saarland', short: 'SL' },
      { id: 'bund', kind: 'bund', name: 'Bund' },
    ],
    projects: [
      {
        id: 'register',
        title: 'Register',
        scope: 'own',
        topic: 'data',
        leitlinien: ['L1', 'L2'],
        links: 'official',
        lead: ['DE-HE'],
        partners: ['DE-HE', 'DE-HH'],
        decision: '2025/01',
      },
      {
        id: 'portal',
        title: 'Portal',
        scope: 'other',
        topic: 'data',
        leitlinien: ['L2', 'L3'],
        links: 'editorial',
        lead: ['DE-HH', 'bund'],
      },
      { id: 'course', title: 'Kurs', scope: 'own', lead: ['DE-HH'] },
    ],
    scopes: [
      { id: 'own', title: 'Eigene', own: true },
      { id: 'other', title: 'Andere' },
    ],
    events: [
      {
        id: 'session-1',
        title: 'Erste Sitzung',
        kind: 'decision',
        date: '2025-01-15',
        actors: ['bund'],
        decision: { number: '2025/01' },
      },
      {
        id: 'session-2',
        title: 'Zweite Sitzung',
        kind: 'decision',
        date: '2025-03',
        decision: { number: '2025/02', revokes: ['2025/01', '1999/99'] },
      },
    ],
    voting: { laender: 11, share: [2, 3], keys: [{ id: 'key', label: 'Schlüssel' }] },
    about: {
      summary: ['Es geht um Daten.', 'Und es geht um Menschen.'],
      preamble: ['Für wen: Für alle in Hessen.'],
      outlook: [
        { title: 'Zählen', planned: 'Sommer 2025', status: 'done', note: 'Siehe 2025/01.' },
        { title: 'Ordnen', planned: '2026', status: 'unconfirmed' },
      ],
      legal: [{ level: 'land', title: 'Landesgesetz', cite: [{ source: 'paper', page: 3 }] }],
      decisions: [{ title: 'Beschluss', rule: 'Mehrheit', binds: 'alle' }],
      tasks: [
        { actor: 'bund', title: 'Regeln', text: 'setzt den Rahmen' },
        { actor: 'DE-HE', title: 'Betreiben' },
      ],
      roles: [{ actor: 'DE-HE', title: 'Schwerpunktthemen', text: 'hilft mit Hamburg' }],
      founding: [{ actor: 'DE-HE', text: 'Hessen gibt es seit 1945.' }],
      contacts: [{ title: 'Auskunft', url: 'https://example.org/ask', email: 'ask@example.org' }],
      glossary: [{ term: 'Zahl', long: 'Nummer', text: 'Womit man zählt.' }],
      cited: [{ title: 'Bericht', footnote: '8', publisher: 'Rat', date: '2024' }],
      cite: [{ source: 'paper', section: '1', page: 4 }],
    },
    figures: [{ id: 'count', label: 'Vorhaben', value: 3 }],
    ...changes,
  };
}
