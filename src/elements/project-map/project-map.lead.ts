/** The sentence above the picture. */
import { html, type TemplateResult } from 'lit';
import { withLostScope } from '../../model/own-projects.js';
import { counts } from '../../parts/counts.strings.js';
import { countedNote, noneOf, ownUnreadable, type Telling } from '../../parts/unreadable.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Totals } from './project-map.layout.js';
import { projectMapStrings } from './project-map.strings.js';

/** How many are the strategy's own; of none it is said only where all could be read. */
function ownWords({ model, lang }: Telling, { own, scopes }: Totals): string {
  if (own === undefined) return '';
  const lost = withLostScope(model).length;
  const others = scopes.filter(({ scope }) => !scope?.own).length;
  const words = lost > 0 && own === 0 ? '' : projectMapStrings[lang].ownNote(own, others);
  const unread = lost > 0 ? ownUnreadable(lang, counts[lang].project(lost)) : '';
  return [words, unread].filter(Boolean).join(' ');
}

/** What the data say in all, as plain text: the same in the live and the static form. */
export function leadWords(telling: Telling, totals: Totals): string {
  const sentence = projectMapStrings[telling.lang].lead(totals);
  const note = countedNote(telling, ['projects', 'actors'], ['lead', 'partners']);
  return [sentence, ownWords(telling, totals), note].filter(Boolean).join(' ');
}

/** What the data say in all, and what is chosen. */
export function renderLead(view: WidgetView, totals: Totals, chosen: unknown): TemplateResult {
  return html`${leadWords(view, totals)} ${chosen}`;
}

/** That there is nothing to show: nothing fits, the data have none, or they could not be read. */
export function emptyWords(view: WidgetView): string {
  return view.noHits.project ?? noneOf(view, ['projects'], projectMapStrings[view.lang].empty);
}
