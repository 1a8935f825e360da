/** Words of the panel and of its report, in both languages. */
import type { FindingGroup, FindingState, Texts } from './findings.types.js';

/** Words around the findings. */
export interface ReportStrings {
  readonly heading: string;
  readonly running: string;
  readonly states: Readonly<Record<FindingState, string>>;
  /** Faults, notices and what is well, in a sentence. */
  readonly summary: (faults: number, notices: number, good: number) => string;
  readonly groups: Readonly<Record<FindingGroup, string>>;
  readonly good: (count: number) => string;
  readonly remedy: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly show: string;
  readonly fold: string;
  readonly unfold: string;
  readonly close: string;
  readonly resize: string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly facts: Readonly<Record<'version' | 'from' | 'widgets' | 'feed', string>>;
  readonly shipped: string;
}

const de: ReportStrings = {
  heading: 'fds-widgets: Diagnose',
  running: 'Die Seite wird geprüft …',
  states: { fault: 'Fehler', notice: 'Hinweis', ok: 'In Ordnung' },
  summary: (faults, notices, good) =>
    `${String(faults)} Fehler · ${String(notices)} ${notices === 1 ? 'Hinweis' : 'Hinweise'} · ${String(good)} in Ordnung`,
  groups: {
    script: 'Skript',
    elements: 'Bausteine',
    feed: 'Feed',
    policy: 'Sicherheitsregeln',
    look: 'Farben',
  },
  good: (count) => `${String(count)} in Ordnung`,
  remedy: 'Abhilfe',
  again: 'Erneut prüfen',
  copy: 'Bericht kopieren',
  copied: 'Der Bericht ist kopiert.',
  notCopied: 'Der Browser erlaubt das Kopieren nicht. Hier ist der Bericht:',
  show: 'Auf der Seite zeigen',
  fold: 'Einklappen',
  unfold: 'Ausklappen',
  close: 'Schließen',
  resize: 'Höhe der Diagnose',
  limitsTitle: 'Was die Diagnose tut und was sie nicht sieht',
  limits: [
    'Sie fragt die Feeds dieser Seite noch einmal ab, dazu Dateien des Kits, die fehlen. Sonst wird nichts gesendet und nichts gespeichert.',
    'Kopfzeilen der Seite und fremder Server sieht sie nur, soweit der Browser sie Skripten zeigt. Eine Policy in den Kopfzeilen erkennt sie erst an einem Verstoß.',
    'Ist das Skript selbst gesperrt oder kommt es nicht an, startet sie nicht. Dann hilft die Liste im Handbuch, Abschnitt „Wenn nichts zu sehen ist“.',
    'Sie sieht nur, was dieser Browser jetzt sieht: andere Netze, Anmeldungen und Erweiterungen können anderes ergeben.',
  ],
  facts: { version: 'Fassung', from: 'Geladen von', widgets: 'Bausteine', feed: 'Daten' },
  shipped: 'mitgeliefert',
};

const en: ReportStrings = {
  heading: 'fds-widgets: diagnosis',
  running: 'The page is being checked …',
  states: { fault: 'Fault', notice: 'Notice', ok: 'Fine' },
  summary: (faults, notices, good) =>
    `${String(faults)} ${faults === 1 ? 'fault' : 'faults'} · ${String(notices)} ${notices === 1 ? 'notice' : 'notices'} · ${String(good)} fine`,
  groups: {
    script: 'Script',
    elements: 'Widgets',
    feed: 'Feed',
    policy: 'Security policy',
    look: 'Colours',
  },
  good: (count) => `${String(count)} fine`,
  remedy: 'Remedy',
  again: 'Check again',
  copy: 'Copy report',
  copied: 'The report is copied.',
  notCopied: 'The browser does not allow copying. Here is the report:',
  show: 'Show on the page',
  fold: 'Fold',
  unfold: 'Unfold',
  close: 'Close',
  resize: 'Height of the diagnosis',
  limitsTitle: 'What the diagnosis does and what it cannot see',
  limits: [
    'It asks once more for the feeds of this page, and for files of the kit that are missing. Nothing else is sent and nothing is stored.',
    'It sees headers of the page and of other servers only as far as browsers show them to scripts. A policy in the headers is known only by a breach.',
    'If the script itself is blocked or does not arrive, the diagnosis does not start. The list in the manual, section “When nothing shows”, helps then.',
    'It sees only what this browser sees now: other networks, logins and extensions may lead to something else.',
  ],
  facts: { version: 'Version', from: 'Loaded from', widgets: 'Widgets', feed: 'Data' },
  shipped: 'shipped with the kit',
};

/** Words of the report. */
export const reportStrings: Texts<ReportStrings> = { de, en };
