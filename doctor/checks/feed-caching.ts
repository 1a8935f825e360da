/** Whether browsers and caches may keep the feed, and can ask whether it has changed. */
import type { Check, Finding, Texts } from '../findings.types.js';

interface Words {
  readonly good: string;
  readonly goodWhy: (value: string) => string;
  readonly none: string;
  readonly noneWhy: string;
  readonly forbidden: string;
  readonly forbiddenWhy: (value: string) => string;
  readonly remedy: string;
  readonly tag: string;
  readonly tagHidden: string;
}

const CODE =
  'Cache-Control: public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';

const texts: Texts<Words> = {
  de: {
    good: 'Der Feed darf zwischengespeichert werden',
    goodWhy: (value) => `Cache-Control: ${value}.`,
    none: 'Der Server sagt nichts zum Zwischenspeichern',
    noneWhy: 'Ohne „Cache-Control“ entscheidet jeder Browser selbst, wie lange er den Feed behält.',
    forbidden: 'Der Feed darf nicht zwischengespeichert werden',
    forbiddenWhy: (value) => `Cache-Control: ${value}. So lädt ihn jeder Aufruf der Seite neu.`,
    remedy: 'Empfohlen ist diese Kopfzeile:',
    tag: 'Ein ETag ist da: Nachfragen ohne Änderung kosten fast nichts.',
    tagHidden:
      'Einen ETag sieht die Diagnose nicht. Von anderen Servern ist er nur lesbar, wenn diese ihn freigeben.',
  },
  en: {
    good: 'The feed may be cached',
    goodWhy: (value) => `Cache-Control: ${value}.`,
    none: 'The server says nothing about caching',
    noneWhy: 'Without “Cache-Control” each browser decides for itself how long it keeps the feed.',
    forbidden: 'The feed must not be cached',
    forbiddenWhy: (value) => `Cache-Control: ${value}. Each view of the page loads it anew.`,
    remedy: 'This header is recommended:',
    tag: 'There is an ETag: asking without a change costs next to nothing.',
    tagHidden: 'No ETag is seen. From other servers it can be read only if they expose it.',
  },
};

/** Judges the caching headers of each feed. */
export const feedCaching: Check = ({ feeds }, lang) =>
  feeds.flatMap(({ probe }): Finding[] => {
    if (probe?.answer !== 'answered' || probe.status !== 200) return [];
    const words = texts[lang];
    const { cacheControl, etag } = probe;
    const tag = etag ? words.tag : words.tagHidden;
    const group = 'feed';
    if (cacheControl === undefined) {
      const explanation = `${words.noneWhy} ${tag}`;
      const { none: title, remedy } = words;
      return [
        { id: 'feed-caching-none', group, state: 'notice', title, explanation, remedy, code: CODE },
      ];
    }
    if (/\bno-store\b/.test(cacheControl)) {
      const { forbidden: title, remedy } = words;
      const explanation = words.forbiddenWhy(cacheControl);
      return [
        { id: 'feed-caching-off', group, state: 'notice', title, explanation, remedy, code: CODE },
      ];
    }
    const explanation = `${words.goodWhy(cacheControl)} ${tag}`;
    return [{ id: 'feed-caching', group, state: 'ok', title: words.good, explanation }];
  });
