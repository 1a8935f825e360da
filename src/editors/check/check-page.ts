/** The report of a check as a page in one file. */
import type { MainLanguage } from '../../i18n/language.js';
import { words } from '../words.js';
import type { Findings } from '../import/findings.js';
import { importReport } from '../import/import-report.js';
import { escapeHtml, htmlPage, htmlTable } from '../html-page.js';
import { placeText, recordName, severityWords, tallyText } from './check-report.js';
import type { Finding } from './finding.types.js';
import { rules } from './rules.js';

const strings = {
  title: words('Prüfbericht', 'Report'),
  of: words('geprüft am', 'checked on'),
  fine: words('Nichts zu beanstanden.', 'Nothing to object to.'),
  record: words('Eintrag', 'Record'),
  place: words('Zeile:Spalte', 'Line:column'),
  pointer: words('Stelle', 'Place'),
  what: words('Befund', 'Finding'),
  imported: words('Beim Einlesen', 'On import'),
  todo: words('Was zu tun ist:', 'What to do:'),
};

function section(code: string, findings: readonly Finding[], lang: MainLanguage): string {
  const rule = rules[code];
  const [first] = findings;
  if (!rule || !first) return '';
  const severity = severityWords[first.severity][lang];
  const rows = findings.map((finding) => [
    escapeHtml(recordName(finding, lang)),
    escapeHtml(placeText(finding)),
    `<code>${escapeHtml(finding.pointer || '/')}</code>`,
    escapeHtml(finding.message[lang]),
  ]);
  const heads = [strings.record, strings.place, strings.pointer, strings.what].map(
    (each) => each[lang],
  );
  return [
    `<h2><span class="${first.severity}">${severity}:</span> ${escapeHtml(rule.title[lang])} (${findings.length})</h2>`,
    `<p>${escapeHtml(rule.meaning[lang])}<br><strong>${strings.todo[lang]}</strong> ${escapeHtml(rule.remedy[lang])}</p>`,
    htmlTable(`${severity}: ${rule.title[lang]}`, heads, rows),
  ].join('\n');
}

function importLines(imported: Findings | undefined, lang: MainLanguage): readonly string[] {
  const lines = imported ? importReport(imported, lang) : [];
  if (lines.length === 0) return [];
  return [`<h2>${strings.imported[lang]}</h2>`, `<pre>${escapeHtml(lines.join('\n'))}</pre>`];
}

/**
 * The page.
 *
 * @param name what was checked
 * @param now milliseconds since the epoch
 * @param imported what the import of the workbook said, where there was one
 */
export function checkPage(
  name: string,
  findings: readonly Finding[],
  now: number,
  lang: MainLanguage,
  imported?: Findings,
): string {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings)
    kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  const date = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
  const title = `${strings.title[lang]}: ${name}`;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p><strong>${escapeHtml(tallyText(findings, lang))}</strong> <span class="soft">${strings.of[lang]} ${date} UTC</span></p>`,
    ...importLines(imported, lang),
    ...(findings.length === 0 ? [`<p>${strings.fine[lang]}</p>`] : []),
    ...[...kinds].map(([code, list]) => section(code, list, lang)),
  ];
  return htmlPage(lang, title, body.join('\n'));
}
