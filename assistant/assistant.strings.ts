import type { Language } from '../src/i18n/language.js';
import type { EmbedEdition, EmbedForm, EmbedTheme, Survival } from './snippets/embed.types.js';

/** The parts of the result, in the order of the tabs. */
export const RESULTS = ['code', 'policy', 'privacy', 'guide', 'check'] as const;

/** A part of the result. */
export type Result = (typeof RESULTS)[number];

/** A choice with one sentence that explains it. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

export interface AssistantStrings {
  readonly choose: string;
  readonly widgets: string;
  readonly form: string;
  readonly forms: Readonly<Record<EmbedForm, Explained>>;
  readonly contents: string;
  readonly land: string;
  readonly allLaender: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<EmbedTheme | 'page', string>>;
  readonly since: string;
  readonly heading: string;
  readonly headingLevel: (level: number) => string;
  readonly noHeading: string;
  readonly edition: string;
  readonly editions: Readonly<Record<EmbedEdition, Explained>>;
  readonly addresses: string;
  readonly base: Explained;
  readonly feed: Explained;
  readonly badAddress: string;
  readonly hostWithoutScheme: string;
  readonly useAddress: (address: string) => string;
  readonly usualBase: string;
  readonly placeholderBase: string;
  readonly share: string;
  readonly shareHint: string;
  readonly shared: string;
  readonly startAgain: string;
  readonly preview: string;
  readonly widths: Readonly<Record<'full' | 'tablet' | 'phone', string>>;
  /** What the preview takes from the assistant's own place: the kit, and the data or not. */
  readonly previewOwn: (home: string, data: boolean) => string;
  readonly previewLoading: string;
  readonly previewFailed: string;
  /** The page's own policy does not let the preview ask the feed's host. */
  readonly previewBlocked: (host: string) => string;
  readonly result: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly copyAll: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly part: (n: number, what: string) => string;
  readonly partHead: string;
  readonly partBody: string;
  readonly save: string;
  readonly saveFailed: string;
  readonly cut: (lines: string, size: string) => string;
  readonly changed: (lines: string) => string;
  readonly goodToKnow: string;
  readonly cannot: string;
  readonly strangerBase: (host: string) => string;
  readonly policyIntro: string;
  readonly privacyIntro: string;
  readonly system: string;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly survivalTitle: string;
  readonly debug: Explained;
  readonly pageExample: string;
  readonly ownPage: string;
  readonly curl: Explained;
  readonly expect: string;
}

const de: AssistantStrings = {
  choose: 'Auswahl',
  widgets: 'Was soll zu sehen sein?',
  form: 'Wie kommt es auf die Seite?',
  forms: {
    script: {
      label: 'Script und Tag',
      hint: 'Der empfohlene Weg: ein Skript, ein Tag je Baustein.',
    },
    div: {
      label: 'Script und div',
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
  since: 'Neues markieren seit',
  heading: 'Überschrift',
  headingLevel: (level) => `Ebene ${String(level)} (h${String(level)})`,
  noHeading: 'keine',
  edition: 'Welche Fassung?',
  editions: {
    floating: {
      label: 'mitlaufend',
      hint: 'Verbesserungen kommen von selbst.',
    },
    pinned: {
      label: 'festgeschrieben',
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

const en: AssistantStrings = {
  choose: 'Choice',
  widgets: 'What is to be shown?',
  form: 'How does it come onto the page?',
  forms: {
    script: { label: 'Script and tag', hint: 'The recommended way: one script, one tag a widget.' },
    div: { label: 'Script and div', hint: 'The same for systems that drop unknown tags.' },
    iframe: {
      label: 'iframe',
      hint: 'A page in a frame, sealed off from yours; possible without a foreign script.',
    },
    static: {
      label: 'Plain HTML',
      hint: 'Tables and lists without a script; shows the state of today.',
    },
  },
  contents: 'Contents and look',
  land: 'Land',
  allLaender: 'all',
  language: 'Language',
  languages: { de: 'German', en: 'English' },
  theme: 'Colour scheme',
  themes: { page: 'as the page', light: 'light', dark: 'dark' },
  since: 'Mark what is new since',
  heading: 'Heading',
  headingLevel: (level) => `level ${String(level)} (h${String(level)})`,
  noHeading: 'none',
  edition: 'Which edition?',
  editions: {
    floating: { label: 'floating', hint: 'Improvements come by themselves.' },
    pinned: {
      label: 'pinned',
      hint: 'Stays as it is; the browser checks it by a hash.',
    },
  },
  addresses: 'Addresses',
  base: {
    label: 'Address of the kit',
    hint: 'The folder with fds.js: on your own server for instance /fds/.',
  },
  feed: { label: 'Address of the feed', hint: 'Empty: the data beside the kit.' },
  badAddress: 'This is no web address. Possible are https://… and paths such as /fds/.',
  hostWithoutScheme: 'Without https:// browsers look for it below your own page.',
  useAddress: (address) => `Take ${address}`,
  usualBase: 'As here',
  placeholderBase: 'Placeholder',
  share: 'Copy a link to this choice',
  shareHint: 'Whoever opens the link sees the assistant with this choice.',
  shared: 'Link copied.',
  startAgain: 'Reset',
  preview: 'Preview',
  widths: { full: 'full width', tablet: 'tablet', phone: 'phone' },
  previewOwn: (home, data) =>
    `The preview uses the kit ${data ? 'and the data ' : ''}of this page (${home}).`,
  previewLoading: 'The preview is being loaded.',
  previewFailed: 'No preview is possible: the kit beside the assistant is missing.',
  previewBlocked: (host) =>
    `The Content-Security-Policy of this very page does not let the preview ask ${host} for data. The code is right; what your page has to allow stands under “Content-Security-Policy”.`,
  result: 'Result',
  results: {
    code: 'Code',
    policy: 'Content-Security-Policy',
    privacy: 'Privacy',
    guide: 'Steps',
    check: 'Check',
  },
  copyAll: 'Copy code',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser does not allow copying here. The text is selected: Ctrl+C copies it.',
  part: (n, what) => `Part ${String(n)}: ${what}`,
  partHead: 'once a page',
  partBody: 'at the place where it is to be',
  save: 'Save as a file',
  saveFailed: 'The frame round this page may not allow saving. Here is the text:',
  cut: (lines, size) => `This is the beginning. ${lines} lines in all, ${size} kB.`,
  changed: (lines) => `Code changed, ${lines} lines.`,
  goodToKnow: 'Good to know',
  cannot: 'This does not work',
  strangerBase: (host) =>
    `This address came with the link that you have opened: ${host}. Embed scripts and data only from servers that you trust.`,
  policyIntro:
    'If your page has a Content-Security-Policy, add these sources to it. No more is needed.',
  privacyIntro:
    'A paragraph for your privacy statement. Complete what stands in brackets with your data protection officer.',
  system: 'Content management system',
  survival: { yes: 'survives', setup: 'once the tags are allowed', no: 'is removed' },
  survivalTitle: 'This form in the editor',
  debug: {
    label: 'On your page',
    hint: 'Add ?fds-debug to the address of the finished page. A panel shows what is loaded, in which version, and why a widget shows nothing.',
  },
  pageExample: 'https://YOUR-PAGE/digital?fds-debug',
  ownPage: 'https://YOUR-PAGE',
  curl: {
    label: 'On the kit’s server',
    hint: 'For technicians: these calls show the headers of the files.',
  },
  expect:
    'Expected: status 200, for scripts Content-Type text/javascript, and where the kit lies on another server: Access-Control-Allow-Origin: *.',
};

/** What the assistant says. Both languages at once: its page is no visitor's. */
export const assistantStrings: Readonly<Record<Language, AssistantStrings>> = { de, en };
