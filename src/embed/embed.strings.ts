/** What an embed page says itself. Few texts, so both languages come at once. */
import type { MainLanguage } from '../i18n/language.js';
import type { CheckedParameter } from './embed-query.js';

/** Texts of an embed page. */
export interface EmbedStrings {
  /** Before the host that the data come from. */
  readonly dataFrom: string;
  readonly newWindow: string;
  /** Where links of a page in a frame lead. */
  readonly linksOpen: string;
  readonly staticForm: string;
  readonly loadFailed: string;
  /** Heading where nothing can be shown. */
  readonly refused: string;
  /** Heading where nothing was asked for. */
  readonly whichWidget: string;
  readonly missing: string;
  /** What is wrong with a parameter, before its value. */
  readonly wrong: Readonly<Partial<Record<CheckedParameter, string>>>;
  /** The same where a parameter has no sentence of its own. */
  readonly wrongValue: string;
  /** Before a parameter's valid values. */
  readonly choose: string;
  /** Stands for leaving the parameter out, in a link. */
  readonly without: string;
  /** What `src` may be. */
  readonly goodSource: string;
  /** Stands for leaving `src` out, in a link. */
  readonly ownSource: string;
}

const de: EmbedStrings = {
  dataFrom: 'Daten von:',
  newWindow: 'In neuem Fenster öffnen',
  linksOpen: 'Links öffnen in einem neuen Fenster.',
  staticForm: 'Fassung ohne Skript',
  loadFailed: 'Das Skript dieser Seite konnte nicht geladen werden.',
  refused: 'So kann diese Seite nichts zeigen',
  whichWidget: 'Welcher Baustein?',
  missing: 'Die Adresse dieser Seite nennt keinen Baustein.',
  wrong: {
    widget: 'Diesen Baustein gibt es nicht:',
    src: 'Von dieser Adresse können keine Daten geladen werden:',
    land: 'Dieses Land gibt es nicht:',
    since: 'Das ist kein Datum der Form 2025-06-26:',
    lang: 'Diese Sprache gibt es nicht:',
    theme: 'Dieses Farbschema gibt es nicht:',
    ground: 'Diesen Grund gibt es nicht:',
    view: 'Diese Ansicht gibt es hier nicht:',
    spacing: 'Diese Abstände gibt es hier nicht:',
    levels: 'Diese Spalten gibt es hier nicht:',
    kind: 'Diese Art von Beschluss gibt es hier nicht:',
    key: 'Das ist keine Kennung eines Schlüssels:',
    'heading-level': 'Diese Überschriftenebene gibt es nicht:',
    refresh: 'Das ist keine Zahl von Sekunden:',
  },
  wrongValue: 'Diesen Wert gibt es hier nicht:',
  choose: 'Möglich sind:',
  without: 'ohne diese Angabe',
  goodSource:
    'Möglich ist eine Adresse mit https:// oder eine, die sich auf den Ordner des Kits bezieht. Oder:',
  ownSource: 'die Daten dieses Servers',
};

const en: EmbedStrings = {
  dataFrom: 'Data from:',
  newWindow: 'Open in a new window',
  linksOpen: 'Links open in a new window.',
  staticForm: 'Version without script',
  loadFailed: 'The script of this page could not be loaded.',
  refused: 'This page has nothing to show like this',
  whichWidget: 'Which widget?',
  missing: 'The address of this page names no widget.',
  wrong: {
    widget: 'There is no such widget:',
    src: 'No data can be loaded from this address:',
    land: 'There is no such Land:',
    since: 'This is no date such as 2025-06-26:',
    lang: 'There is no such language:',
    theme: 'There is no such colour scheme:',
    ground: 'There is no such ground:',
    view: 'There is no such view here:',
    spacing: 'There is no such spacing here:',
    levels: 'There are no such columns here:',
    kind: 'There is no such kind of decision here:',
    key: 'This is no id of a share key:',
    'heading-level': 'There is no such heading level:',
    refresh: 'This is no number of seconds:',
  },
  wrongValue: 'There is no such value here:',
  choose: 'Possible are:',
  without: 'without it',
  goodSource: 'Possible is an address with https:// or one relative to the kit’s folder. Or:',
  ownSource: 'the data of this server',
};

/** Texts by language. */
export const embedStrings: Readonly<Record<MainLanguage, EmbedStrings>> = { de, en };
