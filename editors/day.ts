/**
 * Pictures of an editor's day. They are no drawings: each is what the program says to a small example, so
 * that it says here what it says there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { compareFeeds } from '../src/editors/compare/compare-feeds.js';
import { differenceText, wordChanges } from '../src/editors/compare/difference-report.js';
import { planOf } from '../src/editors/columns/plan.js';
import { importReport } from '../src/editors/import/import-report.js';
import { importTemplate } from '../src/editors/import/read-feed-workbook.js';
import { templateTables } from '../src/editors/sheets/tables.js';
import type { Cell, Row, Sheet, Workbook } from '../src/editors/workbook/workbook.types.js';
import type { Json } from '../src/feed/read-value.js';
import type { MainLanguage } from '../src/i18n/language.js';
import { quoted } from '../src/editors/words.js';
import { strings } from './editors.strings.js';

/** So many columns of the sheet are in the picture. */
const COLUMNS = 9;

/** The beginning of the template's first sheet. */
export function sheetPicture(lang: MainLanguage): unknown {
  const [table] = templateTables(lang).filter(({ hasExamples }) => hasExamples);
  if (!table) return nothing;
  const columns = table.columns.slice(0, COLUMNS);
  return html`<div class="scroll sheet" tabindex="0" role="region" aria-label=${table.name}>
    <table>
      <caption>
        ${strings.sheet[lang]} ${quoted(table.name)[lang]}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${columns.map(({ explanation }) => html`<td>${explanation}</td>`)}
        </tr>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${columns.map((_, index) => html`<td>${row[index] ?? nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A row as somebody writes it, with three mistakes. */
const WRITTEN: Readonly<Record<string, string>> = {
  title: 'Wetterdienst für Akten',
  lead: 'Bayernn',
  budget: 'viel',
  period: 'irgendwann',
};

const cellsOf = (texts: readonly string[]): ReadonlyMap<number, Cell> =>
  new Map(texts.map((text, column) => [column, { text }]));

/** A place to which the row refers. */
const PLACE: Readonly<Record<string, string>> = { id: 'DE-BY', name: 'Bayern' };

/** A sheet of the template with one row. */
function writtenSheet(
  key: string,
  row: Readonly<Record<string, string>>,
  lang: MainLanguage,
): Sheet {
  const { title, columns } = planOf(key);
  const own = columns.filter((column) => Object.hasOwn(row, column.key));
  const rows: Row[] = [
    { number: 1, hidden: false, cells: cellsOf(own.map((column) => column.title[lang])) },
    { number: 3, hidden: false, cells: cellsOf(own.map((column) => row[column.key] ?? '')) },
  ];
  return { name: title[lang], hidden: false, merges: [], rows };
}

/** A workbook with that row. */
const writtenWorkbook = (lang: MainLanguage): Workbook => ({
  sheets: [writtenSheet('projects', WRITTEN, lang), writtenSheet('actors', PLACE, lang)],
});

/** What the import says of it. */
export function importPicture(lang: MainLanguage): string {
  const { findings } = importTemplate(writtenWorkbook(lang), { now: 0 });
  return ['$ fds import vorlage.xlsx -o feed.json', ...importReport(findings, lang)].join('\n');
}

const before: Json = {
  version: 1,
  updated: '2026-01-01T00:00:00Z',
  projects: [{ id: 'wetter', title: 'Wetterdienst für Akten', status: 'planned' }],
};
const after: Json = {
  ...before,
  projects: [
    { id: 'wetter', title: 'Wetterdienst für Akten', status: 'running', budget: 1_500_000 },
    { id: 'regen', title: 'Regenrinne' },
  ],
};

/** What the program says of two small feeds. */
export function differencePicture(lang: MainLanguage): string {
  const difference = compareFeeds(before, after);
  const changes = wordChanges(difference, [before, after], lang);
  return `$ fds diff feed.alt.json feed.json\n${differenceText(changes, lang).trimEnd()}`;
}

const PUBLISHED = [
  'feed.v1.json  feed.v1.json.gz  feed.v1.json.br',
  'changes.xml   datapackage.json  status.html',
  'versions/',
].join('\n');

const figure = (caption: string, picture: unknown): TemplateResult =>
  html`<figure>
    <figcaption>${caption}</figcaption>
    ${picture}
  </figure>`;

/**
 * The day in pictures.
 *
 * @param preview address of the picture of `fds serve`
 */
export function dayInPictures(lang: MainLanguage, preview: string | undefined): TemplateResult {
  const image =
    preview && html`<img src=${preview} alt="" width="1200" height="750" loading="lazy" />`;
  return html`${figure(strings.importFigure[lang], html`<pre>${importPicture(lang)}</pre>`)}
  ${image ? figure(strings.serveFigure[lang], image) : nothing}
  ${figure(strings.diffFigure[lang], html`<pre>${differencePicture(lang)}</pre>`)}
  ${figure(
    strings.publishFigure[lang],
    html`<pre>${`$ fds publish feed.json --to /srv/www/fds\n${PUBLISHED}`}</pre>`,
  )}`;
}
