/** The page of the preview: all widgets on the left, problems and changes beside. */
import { widgetNames } from '../../catalogue.js';
import type { ListName } from '../../feed/feed.types.js';
import { writtenDate } from '../../feed/written-day.js';
import type { MainLanguage } from '../../i18n/language.js';
import { placeText, recordName, severityWords, tallyText } from '../check/check-report.js';
import { rules } from '../check/rules.js';
import type { ChangeWords } from '../compare/difference-report.js';
import { escapeHtml } from '../html-page.js';
import { importReport } from '../import/import-report.js';
import { words } from '../words.js';
import type { Preview } from './preview.types.js';

/** The widgets in the order of the catalogue, but first what acts on all of them, and last their details. */
const WIDGETS = [
  'filter',
  ...widgetNames.filter((name) => name !== 'filter' && name !== 'details'),
  'details',
];

/** So many findings are on the page; all are in the report. */
const SHOWN = 200;

const strings = {
  title: words('Vorschau', 'Preview'),
  local: words(
    'Nur auf diesem Rechner; lädt neu, sobald die Datei gespeichert wird.',
    'On this machine only; reloads as soon as the file is saved.',
  ),
  report: words('Prüfbericht', 'Report'),
  difference: words('Unterschied', 'Difference'),
  problems: words('Befunde', 'Findings'),
  imported: words('Beim Einlesen', 'On import'),
  changes: words('Geändert seit der Veröffentlichung', 'Changed since publication'),
  unpublished: words('Mit --published wird hier verglichen.', 'With --published this compares.'),
  none: words('keine', 'none'),
  nothing: words('Noch kein Feed, der sich zeigen lässt.', 'No feed yet that could be shown.'),
  old: words(
    'Gezeigt wird der letzte lesbare Stand.',
    'What is shown is the last state that could be read.',
  ),
};

/** What a link selects in the widgets. */
const TYPES: Readonly<Partial<Record<ListName, string>>> = {
  layers: 'layer',
  goals: 'goal',
  categories: 'category',
  leitlinien: 'leitlinie',
  topics: 'topic',
  projects: 'project',
  events: 'event',
  actors: 'actor',
};

/** A name, as a link where widgets can show the record. */
function recordLink(list: string | undefined, id: string | undefined, name: string): string {
  const type = list === undefined ? undefined : TYPES[list as ListName];
  if (type === undefined || id === undefined) return escapeHtml(name);
  return `<a href="#fds=${type}:${encodeURIComponent(id)}">${escapeHtml(name)}</a>`;
}

function findingItems({ findings }: Preview, lang: MainLanguage): string {
  const items = findings.slice(0, SHOWN).map((finding) => {
    const [, list] = finding.pointer.split('/');
    const name = recordName(finding, lang) || finding.pointer || '/';
    const rule = rules[finding.code];
    return `<li class="${finding.severity}"><strong>${severityWords[finding.severity][lang]}:</strong> ${recordLink(list, finding.id, name)}: ${escapeHtml(finding.message[lang])}<br><small>${escapeHtml([placeText(finding), rule?.remedy[lang]].filter(Boolean).join(' · '))}</small></li>`;
  });
  return items.join('\n');
}

function changeItem({ change, kind, title, fields }: ChangeWords): string {
  const inner = fields.map(
    ({ name, before, after }) =>
      `<li>${escapeHtml(name)}: <del>${escapeHtml(before)}</del> → <ins>${escapeHtml(after)}</ins></li>`,
  );
  const list = inner.length === 0 ? '' : `<ul>${inner.join('')}</ul>`;
  return `<li><mark>${escapeHtml(kind)}</mark> ${recordLink(change.list, change.kind === 'removed' ? undefined : change.id, title)}${list}</li>`;
}

function aside(preview: Preview, lang: MainLanguage): string {
  const { failure, findings, imported, changes, text, lacking } = preview;
  const say = (key: keyof typeof strings): string => strings[key][lang];
  const failed =
    failure &&
    `<p role="alert" class="error">${escapeHtml(failure[lang])} ${text === undefined ? '' : say('old')}</p>`;
  const lines = imported ? importReport(imported, lang) : [];
  const news =
    changes === undefined
      ? `<p>${lacking ? escapeHtml(lacking[lang]) : say('unpublished')}</p>`
      : changes.length === 0
        ? `<p>${say('none')}</p>`
        : `<ul>${changes.map(changeItem).join('\n')}</ul>`;
  return [
    failed ?? '',
    ...(lines.length > 0
      ? [`<h2>${say('imported')}</h2>`, `<pre>${escapeHtml(lines.join('\n'))}</pre>`]
      : []),
    `<h2>${say('problems')}: ${escapeHtml(tallyText(findings, lang))}</h2>`,
    `<ul>${findingItems(preview, lang)}</ul>`,
    `<h2>${say('changes')}${changes ? ` (${changes.length})` : ''}</h2>`,
    news,
  ].join('\n');
}

function widgets({ text, since }: Preview, lang: MainLanguage): string {
  if (text === undefined) return `<p>${strings.nothing[lang]}</p>`;
  const day = since === undefined ? '' : ` since="${escapeHtml(writtenDate(since))}"`;
  const tags = WIDGETS.map((name) => `<fds-${name}></fds-${name}>`).join('\n');
  return `<fds-strategy src="/feed.v1.json" lang="${lang}" linkable${day}>\n${tags}\n</fds-strategy>`;
}

/** The page; its script and its sheet are files of their own, so that no policy need be relaxed. */
export function previewPage(preview: Preview, lang: MainLanguage): string {
  const title = `${strings.title[lang]}: ${preview.name}`;
  const buttons = [
    ['/report.html', strings.report[lang]],
    ['/difference.html', strings.difference[lang]],
  ].map(([href = '', name = '']) => `<a class="button" href="${href}" target="_blank">${name}</a>`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/kit/fds.js"></script>
<script type="module" src="/preview.js"></script>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${strings.local[lang]}</p><nav>${buttons.join(' ')}</nav></header>
<div class="desk">
<main>${widgets(preview, lang)}</main>
<aside aria-label="${strings.problems[lang]}">${aside(preview, lang)}</aside>
</div>
</body>
</html>
`;
}

/** Loads the page anew as soon as there is another state. */
export const previewScript = `const events = new EventSource('/events');
events.addEventListener('state', () => location.reload());
addEventListener('pagehide', () => events.close());
`;

export const previewSheet = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
header { padding: .75rem 1.5rem; border-bottom: 1px solid #8886; }
h1 { font-size: 1.25rem; margin: 0; } h2 { font-size: 1rem; } header p { margin: .25rem 0; }
.button { display: inline-block; padding: .35rem .9rem; border: 1px solid; border-radius: .4rem; text-decoration: none; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem); }
main { padding: 1.5rem; min-width: 0; } fds-strategy > * { margin-bottom: 2rem; }
aside { padding: 1rem 1.5rem; border-inline-start: 1px solid #8886; overflow-wrap: anywhere; }
aside ul { padding-inline-start: 1.1rem; } pre { white-space: pre-wrap; font-size: .85em; }
mark { padding: 0 .3em; border-radius: .2em; }
.error strong, p.error { color: #b3261e; } .warning strong { color: #8a5a00; }
@media (prefers-color-scheme: dark) { .error strong, p.error { color: #ff8a80; } .warning strong { color: #ffc766; } }
@media (max-width: 60rem) { .desk { display: block; } aside { border: 0; border-top: 1px solid #8886; } }
`;
