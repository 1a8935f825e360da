/** Files of the kit that did not arrive: status, type, CORS, policy. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { FileSeen } from '../observations.types.js';

interface Words {
  readonly good: string;
  readonly goodWhy: string;
  readonly title: string;
  readonly status: (status: number) => string;
  readonly statusRemedy: string;
  readonly type: (type: string) => string;
  readonly typeRemedy: string;
  readonly cors: string;
  readonly corsRemedy: string;
  readonly policy: string;
  readonly policyRemedy: string;
  readonly gone: string;
  readonly goneRemedy: string;
  readonly now: string;
  readonly nowRemedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: 'Alle Dateien des Baukastens sind angekommen',
    goodWhy: 'Der Browser hat keine fehlende Datei verzeichnet.',
    title: 'Eine Datei des Baukastens fehlt',
    status: (status) => `Der Server antwortet mit ${status}.`,
    statusRemedy:
      'Legen Sie den Ordner des Baukastens vollständig ab, mit „chunks/“ und allen Dateien einer Fassung.',
    type: (type) =>
      `Der Server sendet sie als „${type || 'ohne Typ'}“. Module führt der Browser nur mit einem JavaScript-Typ aus.`,
    typeRemedy: 'Lassen Sie den Server Dateien auf .js mit diesem Typ senden.',
    cors: 'Der Server erlaubt anderen Seiten nicht, sie zu lesen.',
    corsRemedy: 'Lassen Sie den Server der Dateien diese Kopfzeile senden.',
    policy: 'Die Content-Security-Policy der Seite verbietet die Nachfrage, woran es liegt.',
    policyRemedy: 'Öffnen Sie die Adresse in einem eigenen Fenster.',
    gone: 'Der Server ist nicht zu erreichen, oder etwas auf dem Weg sperrt die Adresse.',
    goneRemedy: 'Öffnen Sie die Adresse in einem eigenen Fenster und sehen Sie, was kommt.',
    now: 'Eben kam sie an. Der Fehler war vorübergehend, oder ihr Code lässt sich nicht ausführen.',
    nowRemedy: 'Laden Sie die Seite neu. Bleibt es dabei, nennt die Konsole (F12) den Grund.',
  },
  en: {
    good: 'All files of the kit have arrived',
    goodWhy: 'The browser has recorded no missing file.',
    title: 'A file of the kit is missing',
    status: (status) => `The server answers ${status}.`,
    statusRemedy:
      'Put the folder of the kit there as a whole, with “chunks/” and all files of one version.',
    type: (type) =>
      `The server sends it as “${type || 'no type'}”. Browsers run modules only with a JavaScript type.`,
    typeRemedy: 'Have the server send files ending in .js with this type.',
    cors: 'The server does not allow other pages to read it.',
    corsRemedy: 'Have the server of the files send this header.',
    policy: "The page's Content-Security-Policy forbids asking for the reason.",
    policyRemedy: 'Open the address in a window of its own.',
    gone: 'The server cannot be reached, or something on the way blocks the address.',
    goneRemedy: 'Open the address in a window of its own and see what comes.',
    now: 'It has just arrived. The fault has passed, or its code cannot run.',
    nowRemedy: 'Load the page anew. If that does not help, the console (F12) names the reason.',
  },
};

type Part = readonly [id: string, why: string, remedy: string, code?: string];

function reason({ probe }: FileSeen, words: Words): Part {
  if (probe?.answer === 'cors') {
    return ['cors', words.cors, words.corsRemedy, 'Access-Control-Allow-Origin: *'];
  }
  if (probe?.answer === 'policy') return ['policy', words.policy, words.policyRemedy];
  if (probe?.answer !== 'answered') return ['gone', words.gone, words.goneRemedy];
  const { status = 0, type = '' } = probe;
  if (status >= 400) return ['status', words.status(status), words.statusRemedy];
  const isScript = /^(text|application)\/(x-)?(java|ecma)script\b/.test(type);
  if (!isScript) {
    return [
      'type',
      words.type(type),
      words.typeRemedy,
      'Content-Type: text/javascript; charset=utf-8',
    ];
  }
  return ['now', words.now, words.nowRemedy];
}

/** Names each file that is missing, with the reason. */
export const kitFiles: Check = ({ files }, lang) => {
  const words = texts[lang];
  if (files.length === 0) {
    const { good: title, goodWhy: explanation } = words;
    return [{ id: 'files-there', group: 'script', state: 'ok', title, explanation }];
  }
  return files.map((file): Finding => {
    const [id, why, remedy, code] = reason(file, words);
    return {
      id: `files-${id}`,
      group: 'script',
      state: 'fault',
      title: words.title,
      explanation: `${file.address} · ${why}`,
      remedy,
      ...(code && { code }),
    };
  });
};
