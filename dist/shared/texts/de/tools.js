import { translated } from '../translated.js';

const de = {
    failed: 'Das ist leider nicht gelungen. Bitte versuchen Sie es noch einmal.',
    none: 'Wählen Sie zuerst etwas aus.',
    text: 'Text zum Kopieren',
    copied: (what) => `${what} ist in der Zwischenablage.`,
    notCopied: 'Ihr Browser lässt das Kopieren nicht zu. Hier steht der Text zum Markieren:',
    saved: (name) => `Die Datei ${name} wurde erzeugt.`,
    notSaved: (name) => `Die Datei ${name} lässt sich hier nicht speichern: Der Rahmen, in dem diese Seite steht, lässt es nicht zu. Hier steht ihr Text:`,
    maybeSaved: (name) => `Der Rahmen, in dem diese Seite steht, lässt das Speichern vielleicht nicht zu. Falls die Datei ${name} nicht angekommen ist: Hier steht ihr Text.`,
    copyFile: 'Text kopieren',
    ownWindow: 'In eigenem Fenster öffnen, um zu speichern',
    cite: 'Als Zitat kopieren',
    citation: 'Das Zitat',
    csl: 'Für Literaturverwaltungen (CSL-JSON)',
    csv: 'Als CSV speichern',
    jsonLd: 'Maschinenlesbar (JSON-LD)',
    print: 'Drucken',
    notPrinted: 'Der Rahmen, in dem diese Seite steht, lässt das Drucken nicht zu.',
    maybePrinted: 'Falls sich kein Fenster zum Drucken öffnet: Der Rahmen, in dem diese Seite steht, lässt es nicht zu.',
};
const toolsStrings = /* @__PURE__ */ translated('tools', de);

export { toolsStrings };
