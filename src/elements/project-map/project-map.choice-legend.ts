/** What a choice adds to the picture in words: lines of the legend, and of a place's name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import type { Standing } from './project-map.open.js';
import { legendItem, type Scene } from './project-map.scene.js';

/** Chosen, linked, led together: each only where it is to be seen. */
export function renderChoiceLegend({ joint, standings, view }: Scene): TemplateResult {
  const { legend } = contentsStrings[view.lang];
  const states = new Set<string>();
  standings?.forEach(({ state }) => states.add(state));
  return html`${states.has('selected') ? legendItem('chosen', legend.chosen) : nothing}
  ${view.land ? legendItem('home', legend.home) : nothing}
  ${
    states.has('linked')
      ? html`${legendItem('linked-lead', legend.linkedLead)}
        ${legendItem('linked-partner', legend.linkedPartner)}`
      : nothing
  }
  ${joint ? legendItem('tie', legend.tie) : nothing}`;
}

/** What of a place is linked with the selection; nothing where it is not. */
export function linkedWords(
  { state, leads, partners }: Standing,
  lang: Language,
): string | undefined {
  if (state !== 'linked') return undefined;
  return contentsStrings[lang].linkedPart(leads, partners);
}
