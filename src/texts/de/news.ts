/** What is new since a day, and what newer data have brought since a visitor came. */
import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

export interface NewsStrings {
  /** Beside an entry. */
  readonly badge: Readonly<Record<'new' | 'changed', string>>;
  readonly since: (day: string, what: string) => string;
  readonly none: (day: string) => string;
  /** Where the feed does not say since when its records stand there. */
  readonly unsaid: (day: string) => string;
  /** Why an entry is news, before its date. */
  readonly reason: Readonly<Record<'added' | 'decided', string>>;
  readonly updated: (what: string) => string;
  readonly count: Readonly<Record<'new' | 'changed' | 'gone', (n: number) => string>>;
  readonly show: string;
  readonly goneTitle: string;
}

const de: NewsStrings = {
  badge: { new: 'Neu', changed: 'Geändert' },
  since: (day, what) => `Neu seit dem ${day}: ${what}`,
  none: (day) => `Seit dem ${day} ist hier nichts hinzugekommen.`,
  unsaid: (day) => `Ob seit dem ${day} etwas hinzugekommen ist, sagen die Daten nicht.`,
  reason: { added: 'aufgenommen', decided: 'beschlossen' },
  updated: (what) => `Seit Ihrem Aufruf aktualisiert: ${what}.`,
  count: {
    new: (n) => `${inGerman(n)} neu`,
    changed: (n) => `${inGerman(n)} geändert`,
    gone: (n) => `${inGerman(n)} entfernt`,
  },
  show: 'Änderungen zeigen',
  goneTitle: 'Nicht mehr enthalten',
};

export const newsStrings = /* @__PURE__ */ translated('news', de);
