import { inEnglish, inGerman } from '../../i18n/format-number.js';

/** Texts of the tools, which are fetched with them. */
const matrixExportStrings = {
    de: {
        annex: 'Anhang 1',
        page: 'S.',
        columns: [
            'Nummer',
            'Kennung',
            'Kurzform',
            'Titel',
            'Handlungsebene',
            'Ziel',
            'Inhalt',
            'Stichworte',
            'Quelle',
            'Abschnitt',
            'Seite',
        ],
        citation: 'Das Zitat',
        partly: (label, shown, all) => `${label} (nur die gezeigten ${inGerman(shown)} von ${inGerman(all)} Leitlinien)`,
        print: 'Anhang 1 drucken (eine Seite A4)',
    },
    en: {
        annex: 'Anhang 1',
        page: 'p.',
        columns: [
            'Number',
            'Id',
            'Short form',
            'Title',
            'Category',
            'Goal',
            'Summary',
            'Keywords',
            'Source',
            'Section',
            'Page',
        ],
        citation: 'The citation',
        partly: (label, shown, all) => `${label} (only the ${inEnglish(shown)} of ${inEnglish(all)} Leitlinien shown)`,
        print: 'Print Annex 1 (one page A4)',
    },
};

export { matrixExportStrings };
