/** The values of picklists in words: as drop-down lists show them, and as people write them. */
import { words, type Words } from '../words.js';

/** By `list.key` of the feed, or by `key` where it is the same; each value with its words. */
const picklists: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'actors.kind': {
    land: words('Land', 'Land'),
    bund: words('Bund', 'Bund'),
    organisation: words('Organisation', 'Organisation'),
  },
  'projects.kind': {
    project: words('Projekt', 'Project'),
    programme: words('Programm', 'Programme'),
    product: words('Produkt', 'Product'),
    standard: words('Standard', 'Standard'),
    service: words('Dienst', 'Service'),
    body: words('Gremium', 'Body'),
  },
  'projects.status': {
    planned: words('geplant', 'planned'),
    running: words('läuft', 'running'),
    done: words('abgeschlossen', 'completed'),
    stopped: words('beendet', 'ended'),
  },
  'projects.links': {
    official: words('amtlich', 'official'),
    editorial: words('redaktionell', 'editorial'),
  },
  'projects.form': {
    study: words('Machbarkeitsstudie', 'Feasibility study'),
    'pre-project': words('Vorprojekt', 'Pre-project'),
    implementation: words('Umsetzungsprojekt', 'Implementation project'),
    federal: words('Föderales Digitalisierungsprojekt', 'Federal digitalisation project'),
  },
  'projects.milestones.status': {
    done: words('erledigt', 'done'),
    planned: words('geplant', 'planned'),
  },
  'events.kind': {
    decision: words('Beschluss', 'Decision'),
    session: words('Sitzung', 'Session'),
    workshop: words('Workshop', 'Workshop'),
    publication: words('Veröffentlichung', 'Publication'),
    milestone: words('Meilenstein', 'Milestone'),
    meeting: words('Klausur, Treffen', 'Retreat, meeting'),
  },
  status: {
    done: words('erfolgt', 'done'),
    planned: words('geplant', 'planned'),
    unconfirmed: words('geplant, nicht bestätigt', 'planned, not confirmed'),
  },
  level: {
    eu: words('Europarecht', 'EU law'),
    constitution: words('Verfassungsrecht', 'Constitutional law'),
    treaty: words('Staatsvertrag', 'Treaty'),
    federal: words('Bundesrecht', 'Federal law'),
    land: words('Landesrecht', 'Land law'),
  },
};

/** What people write for a value besides its words and the value itself; compared by letters. */
export const looseWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'projects.status': {
    aktiv: 'running',
    laufend: 'running',
    'in umsetzung': 'running',
    fertig: 'done',
    erledigt: 'done',
    abgebrochen: 'stopped',
    eingestellt: 'stopped',
    gestoppt: 'stopped',
  },
  'projects.form': { machbarkeitstudie: 'study', studie: 'study' },
  'projects.milestones.status': { erreicht: 'done', erfolgt: 'done', offen: 'planned' },
  'events.kind': { klausur: 'meeting', treffen: 'meeting' },
  status: { erledigt: 'done', abgeschlossen: 'done', unbestätigt: 'unconfirmed' },
};

/** The words of a picklist, by the way to its key: `projects.milestones.status`. */
export function picklistOf(way: string): Readonly<Record<string, Words>> | undefined {
  return picklists[way] ?? picklists[way.split('.').at(-1) ?? ''];
}

/** The loose words of the same picklist. */
export function looseWordsOf(way: string): Readonly<Record<string, string>> {
  return (picklists[way] ? looseWords[way] : looseWords[way.split('.').at(-1) ?? '']) ?? {};
}
