/** Where the data come from, and whether the address can work at all. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { FeedSeen } from '../observations.types.js';

interface Words {
  readonly shipped: readonly [string, string];
  readonly own: (address: string) => string;
  readonly same: string;
  readonly other: (origin: string) => string;
  readonly invalid: readonly [string, (address: string) => string, string];
  readonly mixed: readonly [string, (address: string) => string, string];
}

const texts: Texts<Words> = {
  de: {
    shipped: [
      'Die mitgelieferten Daten werden gezeigt',
      'Kein „src“ nennt einen Feed. Es wird kein Server nach Daten gefragt.',
    ],
    own: (address) => `Feed: ${address}`,
    same: 'Er liegt auf demselben Server wie die Seite.',
    other: (origin) => `Er liegt auf einem anderen Server (${origin}), der CORS erlauben muss.`,
    invalid: [
      'Die Adresse des Feeds ist nicht lesbar',
      (address) => `„${address}“ ist keine Adresse mit http oder https.`,
      'Geben Sie in „src“ eine vollständige Adresse an.',
    ],
    mixed: [
      'Der Feed ist nur über http angegeben',
      (address) =>
        `Die Seite kommt über https; ${address} lädt der Browser deshalb nicht (Mixed Content).`,
      'Geben Sie die Adresse mit https an.',
    ],
  },
  en: {
    shipped: [
      'The data that ship with the kit are shown',
      'No “src” names a feed. No server is asked for data.',
    ],
    own: (address) => `Feed: ${address}`,
    same: 'It is on the same server as the page.',
    other: (origin) => `It is on another server (${origin}), which has to allow CORS.`,
    invalid: [
      "The feed's address cannot be read",
      (address) => `“${address}” is no address with http or https.`,
      'Give a full address in “src”.',
    ],
    mixed: [
      'The feed is given by http only',
      (address) =>
        `The page comes by https; hence the browser does not load ${address} (mixed content).`,
      'Give the address with https.',
    ],
  },
};

function judge(feed: FeedSeen, words: Words): Finding {
  const group = 'feed';
  const { address, mixed, origin, sameOrigin, valid } = feed;
  if (!valid || mixed) {
    const [title, explain, remedy] = valid ? words.mixed : words.invalid;
    const id = valid ? 'feed-mixed' : 'feed-invalid';
    return { id, group, state: 'fault', title, explanation: explain(address), remedy };
  }
  const explanation = sameOrigin ? words.same : words.other(origin);
  return { id: 'feed-address', group, state: 'ok', title: words.own(address), explanation };
}

/** Names the page's feeds, or that it has none. */
export const feedAddress: Check = ({ elements, feeds }, lang) => {
  const words = texts[lang];
  if (feeds.length > 0) return feeds.map((feed) => judge(feed, words));
  if (elements.length === 0) return [];
  const [title, explanation] = words.shipped;
  return [{ id: 'feed-shipped', group: 'feed', state: 'ok', title, explanation }];
};
