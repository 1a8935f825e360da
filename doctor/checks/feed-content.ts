/** Whether what comes from the feed's address is a feed. */
import type { Check, Finding, FindingState, Texts } from '../findings.types.js';
import type { FeedSeen } from '../observations.types.js';

type Case = 'html' | 'encoding' | 'empty' | 'other' | 'format' | 'version' | 'type' | 'good';

type Phrase = readonly [title: string, why: (detail: string) => string, remedy: string];

const texts: Texts<Readonly<Record<Case, Phrase>>> = {
  de: {
    html: [
      'Statt des Feeds kommt eine HTML-Seite',
      (type) =>
        `Typ der Antwort: „${type}“. Das ist meist eine Wartungs-, Anmelde- oder Fehlerseite, die mit Status 200 gesendet wird.`,
      'Prüfen Sie die Adresse in „src“. Wartungsseiten sollten den Status 503 haben.',
    ],
    encoding: [
      'Der Feed ist nicht in UTF-8 gespeichert',
      () => 'Umlaute wären falsch; deshalb wird er nicht gezeigt.',
      'Speichern Sie die Datei als UTF-8.',
    ],
    empty: [
      'Der Feed ist leer',
      () => 'Die Antwort enthält nichts. Vielleicht wurde die Datei gerade geschrieben.',
      'Ersetzen Sie die Datei in einem Zug: schreiben, dann umbenennen.',
    ],
    other: [
      'Der Feed ist kein gültiges JSON',
      (type) => `Typ der Antwort: „${type}“. Oft fehlt ein Komma oder eine Klammer.`,
      'Prüfen Sie die Datei mit einem JSON-Prüfprogramm.',
    ],
    format: [
      'Der Feed hat nicht die richtige Form',
      () => 'Das Dokument ist kein JSON-Objekt.',
      'Das Schema liegt als feed.v1.schema.json beim Baukasten.',
    ],
    version: [
      'Die Version des Feeds wird nicht gelesen',
      (version) => `Angegeben ist „version“: ${version}. Dieser Baukasten liest Version 1.`,
      'Setzen Sie "version": 1, oder laden Sie eine Fassung des Baukastens, die zum Feed passt.',
    ],
    type: [
      'Der Feed wird nicht als JSON gesendet',
      (type) => `Typ der Antwort: „${type || 'keiner'}“. Gelesen wird er trotzdem.`,
      'Lassen Sie den Server diese Kopfzeile senden.',
    ],
    good: ['Der Feed ist ein Dokument der Version 1', (type) => `Typ der Antwort: „${type}“.`, ''],
  },
  en: {
    html: [
      'An HTML page comes instead of the feed',
      (type) =>
        `Type of the answer: “${type}”. This is mostly a maintenance, login or error page which is sent with status 200.`,
      'Check the address in “src”. Maintenance pages should have the status 503.',
    ],
    encoding: [
      'The feed is not saved as UTF-8',
      () => 'Umlauts would be wrong; hence it is not shown.',
      'Save the file as UTF-8.',
    ],
    empty: [
      'The feed is empty',
      () => 'The answer holds nothing. Perhaps the file was just being written.',
      'Replace the file in one go: write it, then rename it.',
    ],
    other: [
      'The feed is no valid JSON',
      (type) => `Type of the answer: “${type}”. Often a comma or a bracket is missing.`,
      'Check the file with a JSON validator.',
    ],
    format: [
      'The feed does not have the right form',
      () => 'The document is no JSON object.',
      'The schema comes with the kit as feed.v1.schema.json.',
    ],
    version: [
      "The feed's version is not read",
      (version) => `It says “version”: ${version}. This kit reads version 1.`,
      'Set "version": 1, or load a version of the kit that fits the feed.',
    ],
    type: [
      'The feed is not sent as JSON',
      (type) => `Type of the answer: “${type || 'none'}”. It is read all the same.`,
      'Have the server send this header.',
    ],
    good: ['The feed is a document of version 1', (type) => `Type of the answer: “${type}”.`, ''],
  },
};

const STATES: Readonly<Record<Case, FindingState>> = {
  html: 'fault',
  encoding: 'fault',
  empty: 'fault',
  other: 'fault',
  format: 'fault',
  version: 'fault',
  type: 'notice',
  good: 'ok',
};

function caseOf({ content, probe, refusal }: FeedSeen): Case | undefined {
  if (!content) return undefined;
  if (content !== 'json') return content;
  if (refusal) return refusal === 'version' ? 'version' : 'format';
  return /^application\/(.+\+)?json\b/.test(probe?.type ?? '') ? 'good' : 'type';
}

/** Says of each feed what its document is. */
export const feedContent: Check = ({ feeds }, lang) =>
  feeds.flatMap((feed): Finding[] => {
    const name = caseOf(feed);
    if (!name) return [];
    const [title, why, remedy] = texts[lang][name];
    const missing = lang === 'en' ? 'none' : 'keine';
    const detail = name === 'version' ? (feed.version ?? missing) : (feed.probe?.type ?? '');
    return [
      {
        id: `feed-content-${name}`,
        group: 'feed',
        state: STATES[name],
        title,
        explanation: `${why(detail)}${feed.trouble ? ` (${feed.trouble})` : ''}`,
        ...(remedy && { remedy }),
        ...(name === 'type' && { code: 'Content-Type: application/json; charset=utf-8' }),
      },
    ];
  });
