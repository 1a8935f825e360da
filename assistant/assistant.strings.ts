/** All texts of the assistant. */
import type { MainLanguage } from '../src/i18n/language.js';
import { en } from './assistant.strings.en.js';
import type { AssistantStrings } from './assistant.strings.types.js';

const de: AssistantStrings = {
  choose: 'Auswahl',
  widgets: 'Was soll zu sehen sein?',
  form: 'Wie kommt es auf die Seite?',
  forms: {
    script: {
      label: 'Skript und eigenes Tag',
      hint: 'Der empfohlene Weg: ein Skript, ein Tag je Baustein.',
    },
    div: {
      label: 'Skript und div',
      hint: 'Dasselbe für Redaktionssysteme, die unbekannte Tags entfernen.',
    },
    iframe: {
      label: 'iframe',
      hint: 'Eine Seite im Rahmen, abgeschottet von Ihrer; ohne fremdes Skript möglich.',
    },
    static: {
      label: 'Reines HTML',
      hint: 'Tabellen und Listen ohne Skript; zeigt den Stand von heute.',
    },
  },
  contents: 'Inhalt und Aussehen',
  land: 'Land',
  allLaender: 'alle',
  language: 'Sprache',
  languages: { de: 'Deutsch', en: 'Englisch' },
  theme: 'Farbschema',
  themes: { page: 'wie die Seite', light: 'hell', dark: 'dunkel' },
  ground: 'Grund',
  grounds: {
    page: 'durchsichtig, wo die Seite lesbar bleibt',
    own: 'eigenes Papier',
    none: 'immer durchsichtig',
  },
  since: 'Neues markieren seit',
  heading: 'Überschrift',
  headingLevel: (level) => `Ebene ${String(level)} (h${String(level)})`,
  noHeading: 'keine',
  edition: 'Welche Fassung?',
  editions: {
    floating: {
      label: 'immer aktuell',
      hint: 'Verbesserungen kommen von selbst.',
    },
    pinned: {
      label: 'feste Version',
      hint: 'Bleibt, wie sie ist; der Browser prüft sie mit einer Prüfsumme.',
    },
  },
  addresses: 'Adressen',
  base: {
    label: 'Adresse des Kits',
    hint: 'Der Ordner mit fds.js: auf dem eigenen Server zum Beispiel /fds/.',
  },
  feed: {
    label: 'Adresse des Feeds',
    hint: 'Leer: die Daten neben dem Kit.',
  },
  badAddress: 'Das ist keine Web-Adresse. Möglich sind https://… und Pfade wie /fds/.',
  hostWithoutScheme: 'Ohne https:// sucht der Browser das unterhalb Ihrer eigenen Seite.',
  useAddress: (address) => `${address} nehmen`,
  usualBase: 'Wie hier',
  placeholderBase: 'Platzhalter',
  share: 'Link zu dieser Auswahl kopieren',
  shareHint: 'Wer den Link öffnet, sieht den Assistenten mit dieser Auswahl.',
  shared: 'Link kopiert.',
  startAgain: 'Zurücksetzen',
  preview: 'Vorschau',
  widths: { full: 'volle Breite', tablet: 'Tablet', phone: 'Telefon' },
  previewOwn: (home, data) =>
    `Die Vorschau nutzt ${data ? 'Kit und Daten' : 'das Kit'} dieser Seite (${home}).`,
  previewLoading: 'Die Vorschau wird geladen.',
  previewFailed: 'Die Vorschau ist nicht möglich: Das Kit neben dem Assistenten fehlt.',
  previewBlocked: (host) =>
    `Die Sicherheitsregeln (Content-Security-Policy) dieser Seite erlauben der Vorschau keine Daten von ${host}. Der Code ist richtig; was Ihre Seite erlauben muss, steht unter „Content-Security-Policy“.`,
  result: 'Ergebnis',
  results: {
    code: 'Code',
    policy: 'Content-Security-Policy',
    privacy: 'Datenschutz',
    guide: 'Anleitung',
    check: 'Prüfen',
  },
  copyAll: 'Code kopieren',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Der Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: Strg+C kopiert ihn.',
  part: (n, what) => `Teil ${String(n)}: ${what}`,
  partHead: 'einmal je Seite',
  partBody: 'an die Stelle, an der es stehen soll',
  preload: {
    title: 'Freiwillig, schneller: in den Kopf vor das Skript',
    hint: (version) =>
      `Der Browser holt damit alle Programmteile zugleich. Die Zeilen gehören zu Version ${version}: Nach jedem Update des Kits neu kopieren, sonst fragt die Seite nach Dateien, die es nicht mehr gibt. Die Bausteine arbeiten auch dann.`,
    effect: (faster, usual, day) =>
      `Gemessen am ${day} auf einem langsamen Gerät: vier Bausteine nach ${faster} statt ${usual} Millisekunden vollständig.`,
  },
  save: 'Als Datei speichern',
  saveFailed: 'Der Rahmen um diese Seite verhindert das Speichern vielleicht. Hier ist der Text:',
  cut: (lines, size) => `Gezeigt ist der Anfang. Insgesamt ${lines} Zeilen, ${size} kB.`,
  changed: (lines) => `Code geändert, ${lines} Zeilen.`,
  goodToKnow: 'Gut zu wissen',
  cannot: 'So geht es nicht',
  strangerBase: (host) =>
    `Diese Adresse kam mit dem Link, den Sie geöffnet haben: ${host}. Binden Sie Skripte und Daten nur von Servern ein, denen Sie vertrauen.`,
  policyIntro:
    'Hat Ihre Seite eine Content-Security-Policy, ergänzen Sie darin diese Quellen. Mehr braucht es nicht.',
  privacyIntro:
    'Absatz für Ihre Datenschutzerklärung. Was in eckigen Klammern steht, ergänzen Sie mit Ihrer Datenschutzstelle.',
  system: 'Redaktionssystem',
  survival: { yes: 'bleibt erhalten', setup: 'nach Freigabe der Tags', no: 'wird entfernt' },
  survivalTitle: 'Diese Form im Editor',
  debug: {
    label: 'Auf Ihrer Seite',
    hint: 'Hängen Sie ?fds-debug an die Adresse der fertigen Seite. Ein Feld zeigt, was geladen ist, in welcher Version, und warum ein Baustein nichts zeigt.',
  },
  pageExample: 'https://IHRE-SEITE/digitales?fds-debug',
  ownPage: 'https://IHRE-SEITE',
  curl: {
    label: 'Auf dem Server des Kits',
    hint: 'Für die Technik: Diese Aufrufe zeigen die Kopfzeilen der Dateien.',
  },
  expect:
    'Erwartet: Status 200, für Skripte Content-Type text/javascript, und liegt das Kit auf einem anderen Server: Access-Control-Allow-Origin: *.',
};

/** What the assistant says. Both languages at once: its page is no visitor's. */
export const assistantStrings: Readonly<Record<MainLanguage, AssistantStrings>> = { de, en };
