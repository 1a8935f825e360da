/** What was found in a file, as a page shows it: kind by kind, with place, meaning and remedy. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  placeText,
  recordName,
  severityWords,
  tallyText,
} from '../src/editors/check/check-report.js';
import type { Finding } from '../src/editors/check/finding.types.js';
import { rules } from '../src/editors/check/rules.js';
import { importReport } from '../src/editors/import/import-report.js';
import type { MainLanguage } from '../src/i18n/language.js';
import { strings } from './editors.strings.js';
import type { Outcome, Refusal } from './read-files.js';

/** So many findings of a kind are on the page; all are in the report. */
const SHOWN = 50;

function finding(each: Finding, lang: MainLanguage): TemplateResult {
  const name = recordName(each, lang);
  return html`<li>
    ${name ? html`<strong>${name}</strong>: ` : nothing}${each.message[lang]}
    <span class="muted">${placeText(each)} <code>${each.pointer || '/'}</code></span>
  </li>`;
}

function kind(code: string, list: readonly Finding[], lang: MainLanguage): unknown {
  const rule = rules[code];
  const [first] = list;
  if (!rule || !first) return nothing;
  const more = list.length - SHOWN;
  return html`<div class="kind ${first.severity}">
    <h4>
      <span class="severity">${severityWords[first.severity][lang]}:</span> ${rule.title[lang]}
      (${list.length})
    </h4>
    <p>
      ${strings.meaning[lang]} ${rule.meaning[lang]}<br />
      <strong>${strings.remedy[lang]}</strong> ${rule.remedy[lang]}
    </p>
    <ul>
      ${list.slice(0, SHOWN).map((each) => finding(each, lang))}
      ${more > 0 ? html`<li>${more} ${strings.more[lang]}</li>` : nothing}
    </ul>
  </div>`;
}

/** Findings by their kind, in the order in which they come. */
function kinds(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const each of findings) found.set(each.code, [...(found.get(each.code) ?? []), each]);
  return found;
}

function imported({ imported: found }: Outcome, lang: MainLanguage): unknown {
  if (!found) return nothing;
  const lines = importReport(found, lang);
  return html`<h3>${strings.importTitle[lang]}</h3>
    ${found.problems.length === 0 ? html`<p class="fine">${strings.importFine[lang]}</p>` : nothing}
    ${lines.length > 0 ? html`<pre>${lines.join('\n')}</pre>` : nothing}
    <h3>${strings.feedTitle[lang]}</h3>`;
}

/** The report. */
export function report(outcome: Outcome | Refusal, lang: MainLanguage): TemplateResult {
  if ('failure' in outcome) {
    return html`<div class="kind error">
      <h4><span class="severity">${strings.failed[lang]}:</span> ${outcome.name}</h4>
      <p>${outcome.failure[lang]}</p>
    </div>`;
  }
  const { name, findings } = outcome;
  return html`<p><strong>${name}: ${tallyText(findings, lang)}</strong></p>
    ${imported(outcome, lang)}
    ${findings.length === 0 ? html`<p class="fine">${strings.fine[lang]}</p>` : nothing}
    ${[...kinds(findings)].map(([code, list]) => kind(code, list, lang))}`;
}
