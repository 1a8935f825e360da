/** What of a folded year concerns the choice: it must be seen without opening the year. */
import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';
import { entryState } from '../../parts/entry.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup } from './timeline.layout.js';
import { joined } from './timeline.words.js';

interface ChoiceStrings {
  readonly linkedCount: (n: number) => string;
  readonly chosenInside: string;
}

const STRINGS: Readonly<Record<Language, ChoiceStrings>> = {
  de: { linkedCount: (n) => `${inGerman(n)} verknüpft`, chosenInside: 'Auswahl in diesem Jahr' },
  en: { linkedCount: (n) => `${inEnglish(n)} linked`, chosenInside: 'selected in this year' },
};

/** In words how many entries of the year are linked, and that it holds what is chosen. */
export function relationWords(view: WidgetView, { items }: TimelineGroup): string {
  const { linkedCount, chosenInside } = STRINGS[view.lang];
  const states = items.map(({ id }) => entryState(view, { type: 'event', id }));
  const linked = states.filter((state) => state === 'linked').length;
  return joined(
    ' · ',
    states.includes('selected') && chosenInside,
    linked > 0 && linkedCount(linked),
  );
}
