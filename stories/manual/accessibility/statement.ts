/** What a portal may take over into its own "Erklärung zur Barrierefreiheit". */
import { criteria } from './criteria.js';
import { lastRun, untested } from './protocol.js';

/** The day in words. */
const day = (date: string): string =>
  new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The block of German text, made from the protocol. */
export function statementText(): string {
  const partly = criteria.filter(({ result }) => result === 'partly');
  return [
    'Darstellungen zur Föderalen Digitalstrategie',
    `Die Darstellungen stammen aus dem Programmpaket fds-widgets. Es wird am Maßstab der EN 301 549 und der WCAG 2.2 (Stufen A und AA) entwickelt und zuletzt am ${day(lastRun.date)} geprüft: automatisch mit axe und IBM Equal Access, mit Tests in Chromium, Firefox und WebKitGTK und mit dem Screenreader Orca. Das ist eine Selbstbewertung des Projekts, keine Prüfung durch eine Prüfstelle.`,
    `Nicht vollständig geprüft sind: ${partly
      .map(({ number, name, gap }) => `${name.de} (9.${number})${gap ? `: ${gap.de}` : ''}`)
      .join(' ')}`,
    `Nicht geprüft sind: ${untested.map(({ de }) => de).join('; ')}.`,
    'Alle Darstellungen gibt es auch als Text oder Tabelle, auch ohne Skript. Texte der Strategie sind zum Teil schwer zu lesen; eine Fassung in Einfacher Sprache von der Redaktion gibt es für Oberfläche, Leitlinien und Themen, keine in Leichter Sprache oder Gebärdensprache.',
  ].join('\n\n');
}
