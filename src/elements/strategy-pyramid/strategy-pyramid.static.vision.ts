/** The vision and what sources say differently, in the static form. */
import { foldList } from '../../parts/fold-list.js';
import { html, type TemplateResult } from 'lit';
import type { Goal, Note, Vision } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { leadIn, nameOf, paragraphOf, textOf } from '../../parts/text.js';
import { notesBeside } from './strategy-pyramid.grouping.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { origin } from './strategy-pyramid.origin.js';

type Part = NonNullable<Vision['challenges']>[number];

function noteText(model: StrategyModel, note: Note, lang: Language): TemplateResult {
  return html`${paragraphOf(note, 'text', lang, 'note')} ${origin(model, note.cite, lang)}`;
}

const noteTexts = (
  model: StrategyModel,
  notes: readonly Note[] | undefined,
  lang: Language,
): TemplateResult =>
  foldList(notes ?? [], (some) => html`${some.map((note) => noteText(model, note, lang))}`, {
    lang,
  });

function partItem(model: StrategyModel, part: Part, level: number, lang: Language): TemplateResult {
  return html`<li>
    ${heading(level, nameOf(part, lang))} ${when(part.text, () => paragraphOf(part, 'text', lang))}
    ${origin(model, part.cite, lang)} ${noteTexts(model, part.notes, lang)}
  </li>`;
}

function goalItem(model: StrategyModel, goal: Goal, level: number, lang: Language): TemplateResult {
  return html`<li data-weight=${Math.min(Math.max((goal.statements ?? []).length, 3), 6)}>
    ${heading(level, textOf(goal, 'title', lang))}
    ${when(goal.summary, () => paragraphOf(goal, 'summary', lang, 'goal-summary'))}
    ${foldList(
      goal.statements ?? [],
      (some) =>
        html`<ul class="statements">
          ${some.map((each) => html`<li>${leadIn(each, lang)} ${textOf(each, 'text', lang)}</li>`)}
        </ul>`,
      { lang },
    )}
    ${origin(model, goal.cite, lang)}
  </li>`;
}

function columns(
  kind: string,
  title: string,
  items: readonly TemplateResult[],
  level: number,
  lang: Language,
): TemplateResult | undefined {
  if (items.length === 0) return undefined;
  return html`<div class="part" data-part=${kind}>
    ${heading(level, title)}
    ${foldList(
      items,
      (some) =>
        html`<ul class="columns">
          ${some}
        </ul>`,
      { lang },
    )}
  </div>`;
}

/**
 * @param level of the vision's heading
 * @param told notes that are told elsewhere
 */
export function staticVision(
  model: StrategyModel,
  level: number,
  lang: Language,
  told: readonly Note[],
): TemplateResult | undefined {
  const { vision, goals } = model.feed;
  if (!vision) return undefined;
  const strings = itemsStrings[lang];
  const below = levelBelow(level);
  const inner = levelBelow(below);
  const part = (each: Part): TemplateResult => partItem(model, each, inner, lang);
  return html`<section class="vision" id="fds-vision">
    ${heading(level, nameOf(vision, lang))}
    ${when(vision.summary, () => paragraphOf(vision, 'summary', lang, 'vision-summary'))}
    ${columns('challenges', strings.challenges, (vision.challenges ?? []).map(part), below, lang)}
    ${columns(
      'goals',
      strings.goals,
      goals.map((goal) => goalItem(model, goal, inner, lang)),
      below,
      lang,
    )}
    ${columns('groups', strings.groups, (vision.groups ?? []).map(part), below, lang)}
    ${noteTexts(model, notesBeside(vision.notes, told), lang)}
  </section>`;
}

/** What sources say differently, with all of them. */
export function staticContradictions(
  model: StrategyModel,
  notes: readonly Note[],
  level: number,
  lang: Language,
): TemplateResult | undefined {
  if (notes.length === 0) return undefined;
  return html`<section class="contradictions">
    ${heading(level, itemsStrings[lang].contradictions)} ${noteTexts(model, notes, lang)}
  </section>`;
}
