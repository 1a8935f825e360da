/** The kit's script tags: are they there, and does each of them run? */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { ScriptSeen } from '../observations.types.js';

interface Reason {
  readonly why: string;
  readonly remedy: string;
}

interface Words {
  readonly runs: string;
  readonly from: (address: string, kind: string) => string;
  readonly module: string;
  readonly classic: string;
  readonly stopped: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly consent: Reason;
  readonly origin: Reason;
  readonly unknown: Reason;
}

const texts: Texts<Words> = {
  de: {
    runs: 'Das Skript läuft',
    from: (address, kind) => `${address} (${kind})`,
    module: 'Modul',
    classic: 'klassisches Skript',
    stopped: 'Ein Skript-Tag läuft nicht',
    none: 'Kein Skript-Tag gefunden',
    noneWhy:
      'Der Baukasten läuft, doch auf der Seite steht kein Skript-Tag von ihm. Vermutlich hat ihn ein anderes Skript geladen.',
    consent: {
      why: 'Der Typ ist kein Skript-Typ. So hält ein Einwilligungs-Werkzeug Skripte zurück.',
      remedy:
        'Der Baukasten setzt keine Cookies. Nehmen Sie das Skript in Ihrem Einwilligungs-Werkzeug aus.',
    },
    origin: {
      why: 'Ein Modul von einem anderen Server wird nur ausgeführt, wenn dieser „Access-Control-Allow-Origin“ sendet.',
      remedy: 'Lassen Sie den Server der Dateien diese Kopfzeile senden.',
    },
    unknown: {
      why: 'Die Datei kam nicht an, sie enthält einen Fehler, ihr „integrity“-Wert passt nicht, oder es ist eine ältere Fassung ohne Diagnose.',
      remedy: 'Die Konsole des Browsers (F12) nennt den Grund.',
    },
  },
  en: {
    runs: 'The script runs',
    from: (address, kind) => `${address} (${kind})`,
    module: 'module',
    classic: 'classic script',
    stopped: 'A script tag does not run',
    none: 'No script tag found',
    noneWhy:
      'The kit runs, but no script tag of it is on the page. Another script has probably loaded it.',
    consent: {
      why: 'Its type is no script type. This is how consent tools hold scripts back.',
      remedy: 'The kit sets no cookies. Exempt the script in your consent tool.',
    },
    origin: {
      why: 'A module from another server runs only if that server sends “Access-Control-Allow-Origin”.',
      remedy: 'Have the server of the files send this header.',
    },
    unknown: {
      why: 'The file did not arrive, it has an error, its “integrity” does not match, or it is an older version without diagnosis.',
      remedy: "The browser's console (F12) names the reason.",
    },
  },
};

const HEADER = 'Access-Control-Allow-Origin: *';

const SCRIPT_TYPES = ['', 'module', 'text/javascript', 'application/javascript'];

function stopped(script: ScriptSeen, words: Words): Finding {
  const isHeldBack = !SCRIPT_TYPES.includes(script.type);
  const needsCors = script.type === 'module' && !script.sameOrigin;
  const { why, remedy } = isHeldBack ? words.consent : words.unknown;
  const { why: more, remedy: header } = words.origin;
  const alsoOrigin = !isHeldBack && needsCors;
  return {
    id: isHeldBack ? 'script-held-back' : 'script-stopped',
    group: 'script',
    state: 'fault',
    title: words.stopped,
    explanation: [script.address, why, alsoOrigin ? more : ''].filter(Boolean).join(' · '),
    remedy: alsoOrigin ? `${remedy} ${header}` : remedy,
    ...(alsoOrigin && { code: HEADER }),
  };
}

/** Says from where the kit comes, and which of its script tags do not run. */
export const scriptTags: Check = ({ scripts }, lang) => {
  const words = texts[lang];
  const running = scripts.filter(({ runs }) => runs);
  const kindOf = ({ edition }: ScriptSeen): string => words[edition];
  const good: Finding = {
    id: 'script-runs',
    group: 'script',
    state: 'ok',
    title: running.length > 0 ? words.runs : words.none,
    explanation:
      running.length > 0
        ? running.map((each) => words.from(each.address, kindOf(each))).join(', ')
        : words.noneWhy,
  };
  const bad = scripts.filter(({ runs }) => !runs).map((script) => stopped(script, words));
  return [...bad, good];
};
