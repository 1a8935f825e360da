/** What newer data have brought. */
import { plural } from '../../i18n/plural.js';
import { catalog } from '../catalog.js';

export interface ChangeStrings {
  readonly badge: Readonly<Record<'new' | 'changed', string>>;
  readonly count: Readonly<Record<'new' | 'changed' | 'gone', (n: number) => string>>;
  readonly sentence: (what: string) => string;
}

const de: ChangeStrings = {
  badge: { new: 'neu', changed: 'geändert' },
  count: {
    new: plural('de', 'neues Ereignis', 'neue Ereignisse'),
    changed: plural('de', 'geändertes Ereignis', 'geänderte Ereignisse'),
    gone: plural('de', 'Ereignis entfernt', 'Ereignisse entfernt'),
  },
  sentence: (what) => `Seit Ihrem Aufruf aktualisiert: ${what}.`,
};

export const changeStrings = /* @__PURE__ */ catalog('timeline-changes', de);
