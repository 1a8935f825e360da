/** A plain page beside the feed: what is published, since when, what changed, what is to be looked at. */
import { LIST_NAMES } from '../../feed/field.js';
import type { MainLanguage } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { tallyText } from '../check/check-report.js';
import type { Finding } from '../check/finding.types.js';
import { differenceHtml, type ChangeWords } from '../compare/difference-report.js';
import { escapeHtml, htmlPage, htmlTable } from '../html-page.js';
import { sheetTitle } from '../sheets/tables.js';
import { words } from '../words.js';

const strings = {
  title: words('Stand des Feeds', 'State of the feed'),
  updated: words('Stand der Daten', 'Data as of'),
  published: words('Veröffentlicht', 'Published'),
  check: words('Prüfung', 'Check'),
  contents: words('Inhalt', 'Contents'),
  list: words('Liste', 'List'),
  count: words('Einträge', 'Records'),
  files: words('Dateien', 'Files'),
  versions: words('Frühere Fassungen', 'Earlier versions'),
  changes: words('Zuletzt geändert', 'Last changed'),
  none: words('keine', 'none'),
};

/** What the page tells. */
export interface Status {
  readonly model: StrategyModel;
  readonly findings: readonly Finding[];
  readonly changes: readonly ChangeWords[];
  /** Names of the files beside it. */
  readonly files: readonly string[];
  /** Names of earlier versions, newest first. */
  readonly versions: readonly string[];
  /** ISO 8601. */
  readonly published: string;
}

const link = (name: string): string =>
  `<li><a href="${escapeHtml(encodeURI(name))}">${escapeHtml(name)}</a></li>`;

/** The page. */
export function statusPage(status: Status, lang: MainLanguage): string {
  const { model, findings, changes, files, versions, published } = status;
  const { feed } = model;
  const say = (key: keyof typeof strings): string => strings[key][lang];
  const rows = LIST_NAMES.filter((name) => feed[name].length > 0).map((name) => [
    escapeHtml(sheetTitle(name)[lang]),
    String(feed[name].length),
  ]);
  const facts = [
    [say('updated'), feed.updated ?? '–'],
    [say('published'), published],
    [say('check'), tallyText(findings, lang)],
  ].map(([name = '', value = '']) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  const body = [
    `<h1>${say('title')}</h1>`,
    `<dl>${facts.join('')}</dl>`,
    htmlTable(say('contents'), [say('list'), say('count')], rows),
    `<h2>${say('files')}</h2>`,
    `<ul>${files.map(link).join('')}</ul>`,
    `<h2>${say('versions')}</h2>`,
    versions.length === 0
      ? `<p>${say('none')}</p>`
      : `<ul>${versions.map((name) => link(`versions/${name}`)).join('')}</ul>`,
    `<h2>${say('changes')}</h2>`,
    differenceHtml(changes, lang),
  ];
  return htmlPage(lang, say('title'), body.join('\n'));
}
