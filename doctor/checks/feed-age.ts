/** How old the feed says it is. */
import { writtenDay } from '../../src/feed/written-day.js';
import type { Language } from '../../src/i18n/language.js';
import type { Check, Finding, Texts } from '../findings.types.js';

const DAY = 86_400_000;
/** Sessions and decisions change the data several times a year: half a year without is suspicious. */
const OLD = 183 * DAY;

interface Words {
  readonly good: (date: string) => string;
  readonly goodWhy: string;
  readonly old: (date: string) => string;
  readonly oldWhy: (days: number) => string;
  readonly oldRemedy: string;
  readonly ahead: string;
  readonly aheadWhy: (date: string) => string;
  readonly aheadRemedy: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly noneRemedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: (date) => `Stand der Daten: ${date}`,
    goodWhy: 'Das Datum steht im Feed selbst („updated“).',
    old: (date) => `Die Daten sind vom ${date}`,
    oldWhy: (days) => `Das ist ${days} Tage her. Vielleicht wird der Feed nicht mehr gepflegt.`,
    oldRemedy: 'Prüfen Sie, ob die Adresse noch die richtige ist.',
    ahead: 'Der Stand der Daten liegt in der Zukunft',
    aheadWhy: (date) => `„updated“ nennt den ${date}. Feed oder Uhr dieses Rechners irrt.`,
    aheadRemedy: 'Prüfen Sie „updated“ im Feed.',
    none: 'Der Feed nennt keinen Stand',
    noneWhy:
      '„updated“ fehlt oder ist nicht lesbar. Die Bausteine sagen dann, der Stand sei unbekannt.',
    noneRemedy: 'Tragen Sie „updated“ als Datum nach ISO 8601 ein.',
  },
  en: {
    good: (date) => `Date of the data: ${date}`,
    goodWhy: 'The date is in the feed itself (“updated”).',
    old: (date) => `The data are of ${date}`,
    oldWhy: (days) => `This is ${days} days ago. Perhaps the feed is no longer kept up.`,
    oldRemedy: 'Check whether the address is still the right one.',
    ahead: 'The date of the data is in the future',
    aheadWhy: (date) => `“updated” says ${date}. The feed or the clock of this computer is wrong.`,
    aheadRemedy: 'Check “updated” in the feed.',
    none: 'The feed gives no date',
    noneWhy: '“updated” is missing or cannot be read. Widgets then say that the date is unknown.',
    noneRemedy: 'Give “updated” as an ISO 8601 date.',
  },
};

function day(time: number, lang: Language): string {
  const locale = lang === 'en' ? 'en-GB' : 'de-DE';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

function judge(updated: string | undefined, now: number, lang: Language): Finding {
  const words = texts[lang];
  const time = Date.parse(updated ?? '');
  const base = { group: 'feed' } as const;
  if (Number.isNaN(time)) {
    const { none: title, noneRemedy: remedy, noneWhy: explanation } = words;
    return { ...base, id: 'feed-age-none', state: 'notice', title, explanation, remedy };
  }
  // The day as the feed writes it, and as the widgets say it.
  const date = day(writtenDay(updated ?? ''), lang);
  if (time > now + DAY) {
    const { ahead: title, aheadRemedy: remedy } = words;
    const explanation = words.aheadWhy(date);
    return { ...base, id: 'feed-age-ahead', state: 'notice', title, explanation, remedy };
  }
  if (now - time > OLD) {
    const explanation = words.oldWhy(Math.floor((now - time) / DAY));
    const { oldRemedy: remedy } = words;
    return {
      ...base,
      id: 'feed-age-old',
      state: 'notice',
      title: words.old(date),
      explanation,
      remedy,
    };
  }
  return {
    ...base,
    id: 'feed-age',
    state: 'ok',
    title: words.good(date),
    explanation: words.goodWhy,
  };
}

/** Says of each feed how old its data are. */
export const feedAge: Check = ({ feeds, page }, lang) =>
  feeds
    .filter(({ content, refusal }) => content === 'json' && !refusal)
    .map(({ updated }) => judge(updated, page.now, lang));
