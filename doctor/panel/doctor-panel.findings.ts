/** The findings as they stand in the panel. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FindingState } from '../findings.types.js';
import type { Report } from '../report.js';
import type { ReportStrings } from '../report.strings.js';

/** A mark and a word: the state is never told by colour alone. */
const MARKS: Readonly<Record<FindingState, string>> = { fault: '×', notice: '!', ok: '✓' };

type Show = (element: number) => void;

function state(value: FindingState, word: string): TemplateResult {
  return html`<span class="mark" aria-hidden="true">${MARKS[value]}</span>
    <span class="state">${word}</span>`;
}

function bad(finding: Finding, strings: ReportStrings, show: Show): TemplateResult {
  const { code, element, explanation, remedy, state: value, title } = finding;
  return html`<details
    class="finding"
    part="finding"
    data-id=${finding.id}
    data-state=${value}
    ?open=${value === 'fault'}
  >
    <summary>
      ${state(value, `${strings.states[value]}:`)} <span class="finding-title">${title}</span>
    </summary>
    <div>
      <p>${explanation}</p>
      ${remedy ? html`<p><strong>${strings.remedy}:</strong> ${remedy}</p>` : nothing}
      ${code ? html`<pre>${code}</pre>` : nothing}
      ${
        element === undefined
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                show(element);
              }}
            >
              ${strings.show}
            </button>`
      }
    </div>
  </details>`;
}

function good(findings: readonly Finding[], strings: ReportStrings): unknown {
  if (findings.length === 0) return nothing;
  return html`<details class="good" data-state="ok">
    <summary>
      <span class="mark" aria-hidden="true">${MARKS.ok}</span>
      <span class="state">${strings.good(findings.length)}</span>
    </summary>
    <ul>
      ${findings.map(
        ({ explanation, id, title }) =>
          html`<li data-id=${id}><strong>${title}.</strong> ${explanation}</li>`,
      )}
    </ul>
  </details>`;
}

/** What is loaded, then the findings by group. */
export function findingsOf(
  { facts, groups }: Report,
  strings: ReportStrings,
  show: Show,
): TemplateResult {
  return html`<dl class="facts" part="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${groups.map(({ findings, group, title }) => {
      const wrong = findings.filter(({ state: value }) => value !== 'ok');
      const right = findings.filter(({ state: value }) => value === 'ok');
      return html`<section data-group=${group}>
        <h3>${title}</h3>
        ${wrong.map((finding) => bad(finding, strings, show))} ${good(right, strings)}
      </section>`;
    })}`;
}

/** What the doctor does, and what it cannot see. */
export function limitsOf(strings: ReportStrings): TemplateResult {
  return html`<details class="limits">
    <summary>${strings.limitsTitle}</summary>
    <ul>
      ${strings.limits.map((limit) => html`<li>${limit}</li>`)}
    </ul>
  </details>`;
}
