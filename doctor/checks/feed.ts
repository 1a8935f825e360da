/** The feed: its address, the answer, the document, its records, age and caching. */
import { writtenDay } from '../../src/feed/written-day.js';
import type { MainLanguage } from '../../src/i18n/language.js';
import type { Check, Finding } from '../findings.types.js';
import type { FeedSeen, Probe } from '../observations.types.js';
import { lineWith } from '../policy-line.js';
import { say } from '../say.js';

const DAY = 86_400_000;
/** Sessions and decisions change the data several times a year: half a year without is suspicious. */
const OLD = 183 * DAY;
/** After so long a widget says that it takes longer, in milliseconds (src/feed/load.types.ts). */
const SLOW = 3000;
/** The first faults show what is wrong; the rest is mostly the same. */
const SHOWN = 8;
const CACHING =
  'Cache-Control: public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';

/** Words inside of sentences. */
const words = {
  de: {
    noVersion: 'keine',
    noType: 'keiner',
    more: (count: number) => `… und ${count} weitere`,
    places: 'Berichtigen Sie die Stellen. Der Pfad nennt Liste und Nummer, gezählt ab 0:',
    tag: 'Ein ETag ist da: Nachfragen ohne Änderung kosten fast nichts.',
    tagHidden:
      'Einen ETag sieht die Diagnose nicht. Von anderen Servern ist er nur lesbar, wenn diese ihn freigeben.',
  },
  en: {
    noVersion: 'none',
    noType: 'none',
    more: (count: number) => `… and ${count} more`,
    places: 'Correct them. The path names list and number, counted from 0:',
    tag: 'There is an ETag: asking without a change costs next to nothing.',
    tagHidden: 'No ETag is seen. From other servers it can be read only if they expose it.',
  },
};

function addressOf(feed: FeedSeen, lang: MainLanguage): Finding {
  const { address, mixed, origin, sameOrigin, valid } = feed;
  if (!valid) return say('feed-invalid', lang, { address });
  if (mixed) return say('feed-mixed', lang, { address });
  if (sameOrigin) return say('feed-address', lang, { address });
  return say('feed-elsewhere', lang, { address, origin }, { id: 'feed-address' });
}

/** Names the page's feeds, or that it has none. */
export const feedAddress: Check = ({ elements, feeds }, lang) => {
  if (feeds.length > 0) return feeds.map((feed) => addressOf(feed, lang));
  return elements.length === 0 ? [] : [say('feed-shipped', lang)];
};

type Answer =
  'cors' | 'policy' | 'timeout' | 'unreachable' | 'offline' | 'status' | 'slow' | 'reached';

function answerOf({ answer, status = 0, took }: Probe, online: boolean): Answer {
  if (answer === 'unreachable' && !online) return 'offline';
  if (answer !== 'answered') return answer;
  if (status !== 200) return 'status';
  return took > SLOW ? 'slow' : 'reached';
}

function numberOf(answer: Answer, { status = 0, took }: Probe): number {
  if (answer === 'status') return status;
  return answer === 'reached' ? took : Math.round(took / 1000);
}

/** Says of each feed what its server answers, and whether the page may read it. */
export const feedAnswer: Check = ({ feeds, page, policy }, lang) =>
  feeds.flatMap(({ address, origin, probe }): Finding[] => {
    if (!probe) return [];
    const answer = answerOf(probe, page.online);
    const breach = policy.violations.find(
      ({ blocked, directive }) => directive === 'connect-src' && blocked === origin,
    );
    const codes: Partial<Record<Answer, string>> = {
      cors: 'Access-Control-Allow-Origin: *',
      policy: lineWith(breach?.policy ?? '', 'connect-src', origin),
    };
    const code = codes[answer];
    const values = { address, number: numberOf(answer, probe) };
    return [say(`feed-${answer}`, lang, values, { ...(code && { code }) })];
  });

type Content =
  NonNullable<Exclude<FeedSeen['content'], 'json'>> | 'format' | 'version' | 'type' | 'good';

function contentOf({ content, probe, refusal }: FeedSeen): Content | undefined {
  if (content !== 'json') return content;
  if (refusal) return refusal === 'version' ? 'version' : 'format';
  return /^application\/(.+\+)?json\b/.test(probe?.type ?? '') ? 'good' : 'type';
}

/** Says of each feed what its document is. */
export const feedContent: Check = ({ feeds }, lang) =>
  feeds.flatMap((feed): Finding[] => {
    const content = contentOf(feed);
    if (!content) return [];
    const { noType, noVersion } = words[lang];
    const type = feed.probe?.type ?? '';
    const named = content === 'type' ? type || noType : type;
    const detail = content === 'version' ? (feed.version ?? noVersion) : named;
    const code = 'Content-Type: application/json; charset=utf-8';
    const more = content === 'type' ? { code } : {};
    const finding = say(`feed-content-${content}`, lang, { detail }, more);
    if (!feed.trouble) return [finding];
    return [{ ...finding, explanation: `${finding.explanation} (${feed.trouble})` }];
  });

/** Lists what the parser has left out. */
export const feedRecords: Check = ({ feeds }, lang) =>
  feeds.flatMap(({ content, problems, problemCount, records, refusal }): Finding[] => {
    if (content !== 'json' || refusal) return [];
    if (problems.length === 0 && records !== 0) return [say('feed-records-good', lang)];
    const lines = problems.slice(0, SHOWN).map(({ message, path }) => `${path || '/'}: ${message}`);
    const count = problemCount ?? problems.length;
    const { more, places } = words[lang];
    if (count > lines.length) lines.push(more(count - lines.length));
    const some = count === 1 ? 'feed-records-one' : 'feed-records-bad';
    const list = lines.length > 0 && { remedy: places, code: lines.join('\n') };
    const row = records === 0 ? 'feed-records-none' : some;
    return [say(row, lang, { count }, { id: 'feed-records-bad', ...list })];
  });

function ageOf(updated: string | undefined, now: number, lang: MainLanguage): Finding {
  const time = Date.parse(updated ?? '');
  if (Number.isNaN(time)) return say('feed-age-none', lang);
  const locale = lang === 'en' ? 'en-GB' : 'de-DE';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // The day as the feed writes it, and as the widgets say it.
  const date = format.format(writtenDay(updated ?? ''));
  if (time > now + DAY) return say('feed-age-ahead', lang, { date });
  if (now - time <= OLD) return say('feed-age', lang, { date });
  return say('feed-age-old', lang, { date, days: Math.floor((now - time) / DAY) });
}

/** Says of each feed how old its data are. */
export const feedAge: Check = ({ feeds, page }, lang) =>
  feeds
    .filter(({ content, refusal }) => content === 'json' && !refusal)
    .map(({ updated }) => ageOf(updated, page.now, lang));

/** Judges the caching headers of each feed. */
export const feedCaching: Check = ({ feeds }, lang) =>
  feeds.flatMap(({ probe }): Finding[] => {
    if (probe?.answer !== 'answered' || probe.status !== 200) return [];
    const { cacheControl, etag } = probe;
    const tag = etag ? words[lang].tag : words[lang].tagHidden;
    if (cacheControl === undefined) {
      return [say('feed-caching-none', lang, { tag }, { code: CACHING })];
    }
    const values = { value: cacheControl, tag };
    if (!/\bno-store\b/.test(cacheControl)) return [say('feed-caching', lang, values)];
    return [say('feed-caching-off', lang, values, { code: CACHING })];
  });
