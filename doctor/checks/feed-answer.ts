/** Whether the feed's server answers, and whether the page may read the answer. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { FeedSeen, Probe } from '../observations.types.js';
import { lineWith } from '../policy-line.js';

type Case = 'cors' | 'policy' | 'timeout' | 'unreachable' | 'offline' | 'status' | 'slow' | 'good';

type Phrase = readonly [
  title: string,
  why: (address: string, number: string) => string,
  remedy: string,
];

/** After so long a widget says that it takes longer, in milliseconds (store/feed-source.ts). */
const SLOW = 3000;

const texts: Texts<Readonly<Record<Case, Phrase>>> = {
  de: {
    cors: [
      'Der Server des Feeds erlaubt der Seite nicht, ihn zu lesen (CORS)',
      (address) => `${address} antwortet, doch ohne die Kopfzeile „Access-Control-Allow-Origin“.`,
      'Lassen Sie den Server des Feeds diese Kopfzeile senden, genau einmal und auch bei Fehlern.',
    ],
    policy: [
      'Die Content-Security-Policy der Seite sperrt den Feed',
      (address) => `${address} ist in „connect-src“ nicht erlaubt.`,
      'Nehmen Sie den Server des Feeds in die Policy der Seite auf:',
    ],
    timeout: [
      'Der Feed kommt nicht rechtzeitig',
      (address, seconds) => `${address} war nach ${seconds} Sekunden nicht vollständig da.`,
      'Prüfen Sie Auslastung und Verbindung des Servers.',
    ],
    unreachable: [
      'Der Feed ist nicht zu erreichen',
      (address) =>
        `Von ${address} kommt keine Antwort: Name oder Zertifikat falsch, Server aus, oder etwas auf dem Weg sperrt (Werbeblocker, Firewall).`,
      'Öffnen Sie die Adresse in einem eigenen Fenster und sehen Sie, was kommt.',
    ],
    offline: [
      'Der Browser ist ohne Netz',
      () => 'Deshalb ist der Feed nicht zu erreichen.',
      'Stellen Sie die Verbindung her und prüfen Sie erneut.',
    ],
    status: [
      'Der Feed wird mit einem Fehler beantwortet',
      (address, status) => `${address} antwortet mit dem Status ${status}.`,
      'Prüfen Sie die Adresse in „src“ und den Ablageort der Datei.',
    ],
    slow: [
      'Der Feed kommt langsam',
      (address, seconds) => `${address} brauchte ${seconds} Sekunden.`,
      'Komprimieren Sie die Datei, und lassen Sie sie zwischenspeichern.',
    ],
    good: ['Der Feed ist zu erreichen', (_address, ms) => `Antwort nach ${ms} ms.`, ''],
  },
  en: {
    cors: [
      "The feed's server does not allow the page to read it (CORS)",
      (address) => `${address} answers, but without the header “Access-Control-Allow-Origin”.`,
      "Have the feed's server send this header, exactly once and with errors, too.",
    ],
    policy: [
      "The page's Content-Security-Policy blocks the feed",
      (address) => `${address} is not allowed in “connect-src”.`,
      "Add the feed's server to the page's policy:",
    ],
    timeout: [
      'The feed does not come in time',
      (address, seconds) => `${address} was not complete after ${seconds} seconds.`,
      'Look at the load and the connection of the server.',
    ],
    unreachable: [
      'The feed cannot be reached',
      (address) =>
        `There is no answer from ${address}: a wrong name or certificate, the server is off, or something on the way blocks it (ad blocker, firewall).`,
      'Open the address in a window of its own and see what comes.',
    ],
    offline: [
      'The browser is offline',
      () => 'This is why the feed cannot be reached.',
      'Connect, and check again.',
    ],
    status: [
      'The feed is answered with an error',
      (address, status) => `${address} answers with the status ${status}.`,
      'Check the address in “src” and where the file is.',
    ],
    slow: [
      'The feed comes slowly',
      (address, seconds) => `${address} took ${seconds} seconds.`,
      'Compress the file, and have it cached.',
    ],
    good: ['The feed can be reached', (_address, ms) => `Answer after ${ms} ms.`, ''],
  },
};

function caseOf({ answer, status = 0, took }: Probe, online: boolean): Case {
  if (answer === 'unreachable' && !online) return 'offline';
  if (answer !== 'answered') return answer;
  if (status !== 200) return 'status';
  return took > SLOW ? 'slow' : 'good';
}

function numberOf(name: Case, { status = 0, took }: Probe): string {
  if (name === 'status') return String(status);
  return name === 'good' ? String(took) : String(Math.round(took / 1000));
}

function codeOf(name: Case, { origin }: FeedSeen, policy: string): string | undefined {
  if (name === 'cors') return 'Access-Control-Allow-Origin: *';
  return name === 'policy' ? lineWith(policy, 'connect-src', origin) : undefined;
}

/** Says of each feed what its server answers. */
export const feedAnswer: Check = ({ feeds, page, policy }, lang) =>
  feeds.flatMap((feed): Finding[] => {
    const { address, origin, probe } = feed;
    if (!probe) return [];
    const name = caseOf(probe, page.online);
    const [title, why, remedy] = texts[lang][name];
    const breach = policy.violations.find(
      ({ blocked, directive }) => directive === 'connect-src' && blocked === origin,
    );
    const code = codeOf(name, feed, breach?.policy ?? '');
    return [
      {
        id: `feed-${name === 'good' ? 'reached' : name}`,
        group: 'feed',
        state: name === 'good' ? 'ok' : name === 'slow' ? 'notice' : 'fault',
        title,
        explanation: why(address, numberOf(name, probe)),
        ...(remedy && { remedy }),
        ...(code && { code }),
      },
    ];
  });
