/** What the tests of the shipped data know of the sources: tables typed from the documents, not from the data. */

/** Sources that were not seen themselves, but are known from one secondary source, or are one. */
export const SECONDARY: ReadonlySet<string> = new Set([
  'b-2026-24-it',
  'bgbl-2026-i-121',
  'bmds-gemeinsame-umsetzung',
  'bmds-modernisierungsagenda',
  'digitale-verwaltung-bund-modernisierungsagenda',
  'eudi-wallet-texte',
  'fitko-115-chatbot',
  'fitko-api-autorisierung',
  'gwk-koenigsteiner-schluessel',
  'heise-deutschland-stack-verbindlichkeit',
  'noots-rechercheprotokoll',
  'schema-portfolio',
  'wikipedia-fitko',
]);

/** Passages of the documents, word by word: of the strategy, of its slides, and of the two web pages on it. */
export const WORDING: readonly string[] = [
  'weniger werdenden Personalressourcen vorrangig für den Dienst am Menschen',
  'bei Verfahren mit geringem gesellschaftlichen Schaden im Falle einer Fehlentscheidung',
  'schafft einen Raum, um die Verwaltung der Zukunft abseits von Zuständigkeiten neu zu denken',
  'Wir schaffen eine Governance, die Schlüsselakteure zielorientiert zusammenbringt',
  'Wir verankern gemeinsame fachliche Vorgehensweisen in allem was wir tun',
  'sicher, in dem wir gemeinsame Umsetzungsprinzipien schaffen',
  'Ziel ist es, das Motto des IT-Planungsrats „Gemeinsam wirksam“ in die Praxis zu überführen.',
  'Ein Zukunftsbild der Verwaltung sowie Leitlinien leisten dabei einen wichtigen Beitrag, den Erwartungen von Bürger:innen, Unternehmen, Mitarbeitenden und politischen Entscheider:innen gerecht zu werden',
  'Die Dachstrategie legt die gesamtstrategische Ausrichtung fest.',
  'Sie beinhaltet ein Zukunftsbild der Verwaltung sowie die Leitlinien, die die Rahmensetzung für die Umsetzung geben.',
  'werden in partizipativen Formaten konkrete Zielbilder für die Umsetzung entwickelt.',
  'Im dritten Schritt werden konkrete Umsetzungsvorhaben abgeleitet.',
  'Einige von ihnen sind bereits umgesetzt, andere werden derzeit neu miteinander verknüpft, und weitere sind noch zu initiieren.',
  'Das Zukunftsbild der Verwaltung spiegelt die Überzeugung wider, dass die föderale Gemeinschaft durch gemeinsame Strategien, Strukturen und Standards weiterkommt.',
  'Die Leitlinien beschreiben die gemeinsamen Handlungsgrundsätze und gehen in ihrer Ambition weit über die gesetzlichen Vorgaben hinaus.',
];

/** Number, cell of Anhang 1 and page by the table of contents. */
export const LEITLINIEN: Readonly<Record<string, string>> = {
  G1: '4.1.1 governance efficiency 16',
  G2: '4.1.2 governance efficiency 16',
  G3: '4.1.3 governance efficiency 17',
  G4: '4.1.4 governance efficiency 18',
  G5: '4.1.5 governance efficiency 18',
  G6: '4.1.6 governance resilience 19',
  G7: '4.1.7 governance trust 19',
  F1: '4.2.1 specialist efficiency 20',
  F2: '4.2.2 specialist efficiency 20',
  F3: '4.2.3 specialist efficiency 21',
  F4: '4.2.4 specialist efficiency 22',
  F5: '4.2.5 specialist efficiency 23',
  F6: '4.2.6 specialist resilience 23',
  F7: '4.2.7 specialist resilience 23',
  F8: '4.2.8 specialist resilience 23',
  F9: '4.2.9 specialist trust 24',
  F10: '4.2.10 specialist trust 25',
  F11: '4.2.11 specialist trust 25',
  U1: '4.3.1 implementation efficiency 26',
  U2: '4.3.2 implementation trust 26',
  U3: '4.3.3 implementation trust 27',
  U4: '4.3.4 implementation trust 27',
};

/** Pages of what is no Leitlinie, by section. */
export const PAGES: Readonly<Record<string, number>> = {
  '1': 4,
  '2': 7,
  '3': 11,
  '3.1': 12,
  '3.2': 13,
  '3.3': 14,
  '4': 15,
  '4.1': 16,
  '4.2': 20,
  '4.3': 26,
  '5 Ausblick': 28,
  '6.2': 31,
  'Anhang 1': 30,
  'Anhang 2': 31,
};

/** Number, day, session and status of decisions that are easily mistaken. */
export const DECISIONS: Readonly<Record<string, readonly [string, string, number, string]>> = {
  '2025-03-26-zielbilder': ['2025/02', '2025-03-26', 46, 'done'],
  '2025-11-26-portfolio': ['B-2025/33-IT', '2025-11-26', 48, 'done'],
  '2026-03-dstack-standards': ['B-2026/03-IT', '2026-03-18', 49, 'done'],
  '2026-06-17-dstack-finanzierung': ['B-2026/18-IT', '2026-06-17', 50, 'done'],
  '2026-06-17-eudi-wallet': ['B-2026/19-IT', '2026-06-17', 50, 'done'],
  '2026-06-17-kern': ['B-2026/24-IT', '2026-06-17', 50, 'unconfirmed'],
};

/** What a text must say, and what it must not, because the source does not. */
export const MEANINGS: readonly (readonly [id: string, says: RegExp, neverSays: RegExp])[] = [
  ['G1', /Interoperabilitätsstandards/, /Schnittstellenstandards/],
  ['G2', /anderen Mitglieder.*soweit das Recht/, /überall anerkannt/],
  ['G4', /Anbieter/, /damit/],
  ['G7', /Technologieinvestitionen/, /regelmäßig/],
  ['F4', /föderal abgestimmt/, /zwischen Bund und Ländern/],
  ['F5', /Mindeststandards/, /Mindeststandards für/],
  ['F6', /Zero-Trust/, /schrittweise/],
  ['F9', /Zukunftskompetenzen/, /digitalen Kompetenzen/],
  ['U1', /FITKO bündelt Wissen/, /FITKO[^;.]*Beschlüsse/],
  ['U2', /Verstöße.*Einkommensteuer/, /so wie schon bei der Einkommensteuer/],
  ['U4', /orientieren sich am MVP/, /starten/],
];
