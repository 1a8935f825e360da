/**
 * What to look at where the doctor itself does not start, because the script is blocked or does not
 * arrive. The manual shows this list; nothing here runs in a page.
 */
import type { MainLanguage } from '../../../src/i18n/language.js';

/** One step: what to look at in the browser, what it means, what to do. */
export interface ChecklistStep {
  /** Stays the same in every language, for links into the manual. */
  readonly id: string;
  /** Where to look. */
  readonly look: string;
  /** What is found there if this is the reason, often in the words of the browser. */
  readonly sign: string;
  readonly remedy: string;
  /** A line to be taken over as it is. */
  readonly code?: string;
}

const TAG = '<script type="module" src="https://HOST/fds/fds.js" crossorigin="anonymous"></script>';

const lines: Readonly<Record<string, string>> = {
  tag: TAG,
  policy: 'script-src https://HOST;',
  cors: 'Access-Control-Allow-Origin: *',
  type: 'Content-Type: text/javascript; charset=utf-8',
  'trusted-types': "trusted-types lit-html 'allow-duplicates';",
};

type Row = readonly [id: string, look: string, sign: string, remedy: string];

const german: readonly Row[] = [
  [
    'source',
    'Quelltext der Seite öffnen (Strg+U) und nach „fds“ suchen.',
    'Skript-Tag oder Baustein-Tag fehlt, oder statt < steht &lt;.',
    'Das Redaktionssystem hat den Schnipsel entfernt oder umgewandelt. Fügen Sie ihn in der Quelltext-Ansicht ein, oder nehmen Sie die Form „Skript und div“ oder die iframe-Form.',
  ],
  [
    'tag',
    'Das Skript-Tag im Quelltext ansehen.',
    'type="text/plain" oder data-src: Ein Einwilligungs-Werkzeug hält das Skript zurück.',
    'Nehmen Sie das Skript dort aus; es setzt keine Cookies. So soll das Tag lauten:',
  ],
  [
    'network',
    'Entwicklerwerkzeuge öffnen (F12), Reiter „Netzwerk“, Seite neu laden, nach „fds“ filtern.',
    'Status 404 oder 403: Die Datei liegt nicht dort. Kein Eintrag: Das Tag ist nicht auf der Seite.',
    'Berichtigen Sie die Adresse, und legen Sie den Ordner vollständig ab, mit „chunks/“.',
  ],
  [
    'policy',
    'Reiter „Konsole“: nach „Content Security Policy“ suchen.',
    '„Refused to load the script … violates … script-src“',
    'Nehmen Sie den Server der Dateien in die Policy der Seite auf:',
  ],
  [
    'cors',
    'Reiter „Konsole“: nach „CORS“ suchen.',
    '„Access to script … has been blocked by CORS policy“',
    'Ein Modul von einem anderen Server braucht diese Kopfzeile:',
  ],
  [
    'type',
    'Reiter „Konsole“: nach „MIME type“ suchen.',
    '„Expected a JavaScript module script but the server responded with a MIME type of …“',
    'Lassen Sie den Server Dateien auf .js mit diesem Typ senden:',
  ],
  [
    'integrity',
    'Reiter „Konsole“: nach „integrity“ suchen.',
    '„Failed to find a valid digest in the integrity attribute“',
    'Die Datei ist eine andere als die, zu der die Prüfsumme gehört. Nehmen Sie den Wert aus integrity.json derselben Fassung.',
  ],
  [
    'trusted-types',
    'Reiter „Konsole“: nach „TrustedTypePolicy“ suchen.',
    "„Refused to create a TrustedTypePolicy named 'lit-html'“",
    'Ergänzen Sie die Policy der Seite um diesen Namen:',
  ],
  [
    'mixed',
    'Reiter „Konsole“: nach „Mixed Content“ suchen.',
    'Die Seite kommt über https, das Skript über http.',
    'Geben Sie die Adresse des Skripts mit https an.',
  ],
  [
    'blocker',
    'Die Seite in einem privaten Fenster ohne Erweiterungen öffnen.',
    'Dort erscheint der Baustein.',
    'Ein Werbeblocker oder eine andere Erweiterung sperrt das Skript. Legen Sie die Dateien auf den Server der Seite.',
  ],
];

const english: readonly Row[] = [
  [
    'source',
    "Open the page's source (Ctrl+U) and search for “fds”.",
    'The script tag or the widget tag is missing, or there is &lt; instead of <.',
    'The content management system has removed or converted the snippet. Paste it in the source view, or use the twin form or the iframe form.',
  ],
  [
    'tag',
    'Look at the script tag in the source.',
    'type="text/plain" or data-src: a consent tool holds the script back.',
    'Exempt the script there; it sets no cookies. The tag should be:',
  ],
  [
    'network',
    'Open the developer tools (F12), tab “Network”, reload the page, filter by “fds”.',
    'Status 404 or 403: the file is not there. No entry: the tag is not on the page.',
    'Correct the address, and put the folder there as a whole, with “chunks/”.',
  ],
  [
    'policy',
    'Tab “Console”: search for “Content Security Policy”.',
    '“Refused to load the script … violates … script-src”',
    "Add the server of the files to the page's policy:",
  ],
  [
    'cors',
    'Tab “Console”: search for “CORS”.',
    '“Access to script … has been blocked by CORS policy”',
    'A module from another server needs this header:',
  ],
  [
    'type',
    'Tab “Console”: search for “MIME type”.',
    '“Expected a JavaScript module script but the server responded with a MIME type of …”',
    'Have the server send files ending in .js with this type:',
  ],
  [
    'integrity',
    'Tab “Console”: search for “integrity”.',
    '“Failed to find a valid digest in the integrity attribute”',
    'The file is not the one to which the hash belongs. Take the value from integrity.json of the same version.',
  ],
  [
    'trusted-types',
    'Tab “Console”: search for “TrustedTypePolicy”.',
    "“Refused to create a TrustedTypePolicy named 'lit-html'”",
    "Add this name to the page's policy:",
  ],
  [
    'mixed',
    'Tab “Console”: search for “Mixed Content”.',
    'The page comes by https, the script by http.',
    'Give the address of the script with https.',
  ],
  [
    'blocker',
    'Open the page in a private window without extensions.',
    'The widget appears there.',
    'An ad blocker or another extension blocks the script. Put the files on the server of the page.',
  ],
];

const steps = (rows: readonly Row[]): readonly ChecklistStep[] =>
  rows.map(([id, look, sign, remedy]) => {
    const code = lines[id];
    return { id, look, sign, remedy, ...(code !== undefined && { code }) };
  });

/** The list in the order in which it should be gone through. */
export const checklist: Readonly<Record<MainLanguage, readonly ChecklistStep[]>> = {
  de: steps(german),
  en: steps(english),
};
