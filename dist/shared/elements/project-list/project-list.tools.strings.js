import { inEnglish, inGerman } from '../../i18n/format-number.js';

const de = {
    citation: 'Das Zitat',
    columns: [
        'Kennung',
        'Titel',
        'Kurzbeschreibung',
        'Art',
        'Gehört zu',
        'Vorhaben der Strategie',
        'Schwerpunktthema',
        'Federführung',
        'Beteiligt',
        'Laufzeit (EDTF)',
        'Status',
        'Mittel in Euro',
        'Angestrebte Wirkung',
        'Gemessen an',
        'Zuletzt geprüft (EDTF)',
        'Ergebnis',
        'Beschluss',
        'Webseite',
        'Quellen',
    ],
    ofStrategy: { yes: 'ja', no: 'nein' },
    partly: (label, n, all) => `${label} (${inGerman(n)} von ${inGerman(all)})`,
    strategy: 'Föderale Digitalstrategie',
};
const en = {
    citation: 'The citation',
    columns: [
        'Id',
        'Title',
        'Summary',
        'Kind',
        'Belongs to',
        'Project of the strategy',
        'Focus topic',
        'Lead',
        'Partners',
        'Period (EDTF)',
        'Status',
        'Funds in euros',
        'Intended effect',
        'Measured by',
        'Last checked (EDTF)',
        'Result',
        'Decision',
        'Website',
        'Sources',
    ],
    ofStrategy: { yes: 'yes', no: 'no' },
    partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
    strategy: 'Federal Digital Strategy',
};
const listToolsStrings = { de, en };

export { listToolsStrings };
