/** What an embed page can show: names, titles and the choices of each widget. Pure. */
import type { Bilingual } from '../catalogue.js';
import type { AttributeValues } from '../catalogue.types.js';
import { toMain, type Language } from '../i18n/language.js';
import { embedTable, mainEmbeds, ownAttributes } from './embed-table.generated.js';

/** Parameters that are attributes of some widgets only. */
export const ownParameters = ownAttributes;

export type OwnParameter = (typeof ownParameters)[number];

/** What an embed page needs to know of a widget before its code is there. */
export interface EmbedWidget {
  /** The widget's own heading. */
  readonly title: Bilingual;
  /** Attributes that only some widgets have: what each may hold, in a list the default first. */
  readonly own?: Readonly<Partial<Record<OwnParameter, AttributeValues>>>;
  /** Whether there is a static form in `static/`. */
  readonly plain?: true;
  /** Height of an iframe that nobody adjusts, in pixels: what fits on a screen, the rest scrolls. */
  readonly height: number;
}

/** Every widget by its name without prefix; the main ones first, in the order of a page. */
export const embedWidgets = embedTable satisfies Readonly<Record<string, EmbedWidget>>;

/** Name of a widget without prefix. */
export type WidgetName = keyof typeof embedWidgets;

/** Name of something that has an embed page: a widget, or the four main ones together. */
export type EmbedName = WidgetName | 'strategy';

/** The strategy's name, which every title ends with. */
export const STRATEGY_TITLE: Bilingual = {
  de: 'Föderale Digitalstrategie',
  en: 'Federal Digital Strategy',
};

/** What `strategy` stands for. */
export const mainWidgets: readonly WidgetName[] = mainEmbeds;

/** Everything that has an embed page, the whole first. */
export const embedNames: readonly EmbedName[] = [
  'strategy',
  ...(Object.keys(embedWidgets) as WidgetName[]),
];

const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(embedWidgets, name);

/** Whether a text names something that has an embed page. */
export const isEmbedName = (name: string): name is EmbedName =>
  name === 'strategy' || isWidgetName(name);

/** What is known of a widget. */
export const embedWidget = (name: WidgetName): EmbedWidget => embedWidgets[name];

/** Title of one embed, without the strategy's name. */
export function embedTitle(name: EmbedName, lang: Language): string {
  return name === 'strategy'
    ? STRATEGY_TITLE[toMain(lang)]
    : embedWidgets[name].title[toMain(lang)];
}

/** Title of a document with one embed. */
export function documentTitle(name: EmbedName, lang: Language): string {
  const parts = [embedTitle(name, lang), STRATEGY_TITLE[toMain(lang)]];
  return [...new Set(parts)].join(' – ');
}

/** The form without a script, from the kit's folder: of the widget alone, else the page of all. */
export function staticForm(name: EmbedName, lang: Language): string {
  const isPlain = name !== 'strategy' && embedWidget(name).plain;
  return isPlain ? `static/${name}.${toMain(lang)}.html` : 'static/index.html';
}
