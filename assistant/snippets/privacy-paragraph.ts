/** A paragraph for a privacy statement: what is loaded from where, and what is not done. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { EmbedChoice, KitFacts } from './embed.types.js';
import { feedAddress, hostName, kitBase } from './kit-address.js';
import { scriptFile, sheetFile } from './kit-files.js';
import { widgetWords } from './widget-names.js';

/** What a visitor's browser fetches from one host; `host` is `undefined` for the page's own server. */
interface Fetched {
  readonly host: string | undefined;
  readonly files: readonly string[];
}

interface PrivacyWords {
  readonly intro: (names: string) => string;
  readonly rest: string;
  readonly framePage: string;
  readonly feed: string;
  readonly fromHost: (files: string, host: string) => string;
  readonly address: (hosts: string) => string;
  readonly operator: (hosts: string) => string;
  readonly ownServer: string;
  readonly staticOnly: string;
  readonly none: string;
  readonly and: string;
}

const de: PrivacyWords = {
  intro: (names) =>
    `Auf dieser Seite zeigen wir Inhalte der Föderalen Digitalstrategie mit fds-widgets (${names}).`,
  rest: 'die von dort nachgeladenen Programmteile',
  framePage: 'die eingebettete Seite (embed.html) mit ihren Dateien und Daten',
  feed: 'die angezeigten Daten',
  fromHost: (files, host) => `Ihr Browser lädt dafür von ${host}: ${files}.`,
  address: (hosts) =>
    `Dabei werden technisch bedingt Ihre IP-Adresse, Angaben zu Ihrem Browser und gegebenenfalls die Adresse unserer Website an ${hosts} übertragen.`,
  operator: (hosts) =>
    `[Bitte ergänzen: Betreiber von ${hosts}, Protokollierung dort, Rechtsgrundlage.]`,
  ownServer:
    'Alle dafür nötigen Dateien liegen auf unserem eigenen Server; es wird keine Verbindung zu anderen Anbietern aufgebaut.',
  staticOnly: 'Die Inhalte sind Teil unserer Seite; ein Skript wird nicht ausgeführt.',
  none: 'Es werden keine Cookies gesetzt, keine Daten in Ihrem Browser gespeichert und keine Nutzungsprofile gebildet.',
  and: 'und',
};

const en: PrivacyWords = {
  intro: (names) =>
    `On this page we show contents of the Federal Digital Strategy with fds-widgets (${names}).`,
  rest: 'the program parts that it loads from there',
  framePage: 'the embedded page (embed.html) with its files and data',
  feed: 'the data shown',
  fromHost: (files, host) => `For this your browser loads from ${host}: ${files}.`,
  address: (hosts) =>
    `For technical reasons your IP address, information on your browser and, where it sends it, the address of our website are transferred to ${hosts}.`,
  operator: (hosts) => `[Please complete: operator of ${hosts}, logging there, legal basis.]`,
  ownServer:
    'All files needed for this lie on our own server; no connection to other providers is made.',
  staticOnly: 'The contents are part of our page; no script is run.',
  none: 'No cookies are set, no data are stored in your browser, and no usage profiles are made.',
  and: 'and',
};

const words: Readonly<Record<MainLanguage, PrivacyWords>> = { de, en };

function join(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** What comes from where; entries of the same host are one. */
function fetched(choice: EmbedChoice, facts: KitFacts, lang: MainLanguage): readonly Fetched[] {
  const { rest, framePage, feed } = words[lang];
  const kit = hostName(kitBase(choice, facts));
  const script = scriptFile(choice);
  const files = [script, sheetFile(choice)].filter((file) => file !== undefined);
  if (script === 'fds.js') files.push(rest);
  if (choice.form === 'iframe') return [{ host: kit, files: [framePage, ...files] }];
  if (choice.form === 'static') return [{ host: kit, files }];
  const feedHost = hostName(feedAddress(choice));
  if (feedHost === kit) return [{ host: kit, files: [...files, feed] }];
  return [
    { host: kit, files },
    { host: feedHost, files: [feed] },
  ];
}

/** The feed that a page in a frame fetches itself, where it lies on a host of its own. */
function frameFeedHost({ form, feed }: EmbedChoice): string | undefined {
  return form === 'iframe' && feed !== undefined ? hostName(feed) : undefined;
}

/** The paragraph in one language. */
export function privacyParagraph(choice: EmbedChoice, facts: KitFacts, lang: MainLanguage): string {
  const own = words[lang];
  const names = choice.widgets.map((widget) => widgetWords(widget, lang).title);
  const foreign = fetched(choice, facts, lang).filter(({ host }) => host !== undefined);
  const feedHost = frameFeedHost(choice);
  const hosts = [...new Set([...foreign.map(({ host }) => host ?? ''), feedHost ?? ''])];
  const named = join(hosts.filter(Boolean), own.and);
  const loads = foreign.map(({ host = '', files }) => own.fromHost(join(files, own.and), host));
  if (feedHost !== undefined) loads.push(own.fromHost(own.feed, feedHost));
  return [
    own.intro(names.join(', ')),
    ...(choice.form === 'static' ? [own.staticOnly] : []),
    ...(named ? [...loads, own.address(named)] : [own.ownServer]),
    own.none,
    ...(named ? [own.operator(named)] : []),
  ].join(' ');
}
