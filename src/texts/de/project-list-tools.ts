import { catalog } from '../catalog.js';
import { inGerman } from '../../i18n/format-number.js';

export interface ListToolsStrings {
  readonly citation: string;
  /** Headings of the table that is saved. */
  readonly columns: readonly string[];
  readonly ofStrategy: Readonly<Record<'yes' | 'no', string>>;
  /** What is saved, where it is not everything. */
  readonly partly: (label: string, n: number, all: number) => string;
  /** Where the feed has no title. */
  readonly strategy: string;
}

const de: ListToolsStrings = {
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

export const listToolsStrings = /* @__PURE__ */ catalog('project-list-tools', de);
