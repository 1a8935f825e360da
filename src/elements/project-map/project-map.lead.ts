/** The sentence above the picture. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Totals } from './project-map.layout.js';
import type { ProjectMapStrings } from './project-map.strings.js';

/** What the data say in all, and what is chosen. */
export function renderLead(
  strings: ProjectMapStrings,
  totals: Totals,
  chosen: unknown,
): TemplateResult {
  const { own, scopes } = totals;
  const others = scopes.filter(({ scope }) => !scope?.own).length;
  return html`${strings.lead(totals)} ${own === undefined ? nothing : strings.ownNote(own, others)}
  ${chosen}`;
}
