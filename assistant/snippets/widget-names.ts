/** What each widget is called, and where its subject is to be found without us. */
import { widgetEntry, type WidgetName } from '../../src/catalogue.js';
import type { MainLanguage } from '../../src/i18n/language.js';

/** A widget in words. */
export interface WidgetWords {
  readonly title: string;
  /** What a visitor asks it. */
  readonly question: string;
  /** Text of the link that stands in for it where there is no script. */
  readonly fallback: string;
}

/** The words of a widget in one language. */
export function widgetWords(widget: WidgetName, lang: MainLanguage): WidgetWords {
  const { fallback, name, question } = widgetEntry(widget);
  return { title: name[lang], question: question[lang], fallback: fallback[lang] };
}

/** Where a visitor finds the subject of a widget without a script: officially, or in the kit. */
export const fallbackAddress = (widget: WidgetName, base: string): string =>
  widgetEntry(widget).official ?? `${base}static/index.html`;
