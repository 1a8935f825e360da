import { translated } from '../translated.js';

export interface ToolsStrings {
  readonly failed: string;
  readonly none: string;
  readonly text: string;
  readonly copied: (what: string) => string;
  readonly notCopied: string;
  readonly saved: (name: string) => string;
  /** Of a file that the frame round the page does not let through. */
  readonly notSaved: (name: string) => string;
  /** The same where nobody can know. */
  readonly maybeSaved: (name: string) => string;
  readonly copyFile: string;
  readonly ownWindow: string;
  readonly cite: string;
  /** What is copied by it. */
  readonly citation: string;
  readonly csl: string;
  readonly csv: string;
  readonly jsonLd: string;
  readonly print: string;
  /** Where the frame round the page does not let it. */
  readonly notPrinted: string;
  /** The same where nobody can know. */
  readonly maybePrinted: string;
}

const de: ToolsStrings = {
  failed: 'Das ist leider nicht gelungen. Bitte versuchen Sie es noch einmal.',
  none: 'Wählen Sie zuerst etwas aus.',
  text: 'Text zum Kopieren',
  copied: (what) => `${what} ist in der Zwischenablage.`,
  notCopied: 'Ihr Browser lässt das Kopieren nicht zu. Hier steht der Text zum Markieren:',
  saved: (name) => `Die Datei ${name} wurde erzeugt.`,
  notSaved: (name) =>
    `Die Datei ${name} lässt sich hier nicht speichern: Der Rahmen, in dem diese Seite steht, lässt es nicht zu. Hier steht ihr Text:`,
  maybeSaved: (name) =>
    `Der Rahmen, in dem diese Seite steht, lässt das Speichern vielleicht nicht zu. Falls die Datei ${name} nicht angekommen ist: Hier steht ihr Text.`,
  copyFile: 'Text kopieren',
  ownWindow: 'In eigenem Fenster öffnen, um zu speichern',
  cite: 'Als Zitat kopieren',
  citation: 'Das Zitat',
  csl: 'Für Literaturverwaltungen (CSL-JSON)',
  csv: 'Als CSV speichern',
  jsonLd: 'Maschinenlesbar (JSON-LD)',
  print: 'Drucken',
  notPrinted: 'Der Rahmen, in dem diese Seite steht, lässt das Drucken nicht zu.',
  maybePrinted:
    'Falls sich kein Fenster zum Drucken öffnet: Der Rahmen, in dem diese Seite steht, lässt es nicht zu.',
};

export const toolsStrings = /* @__PURE__ */ translated('tools', de);
