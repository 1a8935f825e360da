/**
 * Searching, filtering and sorting the list: fetched when a visitor is about to do it. What is
 * filtered stands as chips, each with its way back.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Project } from '../../feed/feed.types.js';
import { nextTask } from '../../loading/next-task.js';
import type { StrategyModel } from '../../model/model.types.js';
import { refKey } from '../../model/ref.js';
import { nameOf } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import { hasProjectWords } from '../../selection/search-text.js';
import {
  CRITERIA,
  criteriaOf,
  isPicking,
  PAGE_SIZES,
  pickProjects,
  ranksOf,
  sortProjects,
} from './project-list.find.layout.js';
import { columnName } from './project-list.cell.js';
import { finderStrings } from '../../texts/de/project-list-finder.js';
import { finderStyles } from './project-list.finder.styles.js';
import {
  COLUMNS,
  hasAreas,
  NO_PICKS,
  type Criterion,
  type Order,
  type Picks,
} from './project-list.layout.js';
import { optionsOf, type Option } from './project-list.options.js';
import type { ListScene } from './project-list.scene.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [finderStyles];

interface Found {
  readonly from: readonly unknown[];
  readonly projects: readonly Project[];
}

const lastFound = new WeakMap<StrategyModel, Found>();

/** What is picked, in the order that is asked for; made anew only when something has changed. */
export function find(
  { model, whole, lang }: WidgetView,
  picks: Picks,
  order: Order | undefined,
): readonly Project[] {
  const from = [whole, lang, picks, order];
  const last = lastFound.get(model);
  if (last?.from.every((each, index) => each === from[index])) return last.projects;
  const picked = isPicking(picks) ? pickProjects(model, picks) : model.feed.projects;
  const projects = order
    ? sortProjects(picked, ranksOf({ model: whole, lang }, order.column), order.descending)
    : picked;
  lastFound.set(model, { from, projects });
  return projects;
}

/** Records whose words are prepared in one go: a few milliseconds. */
const BATCH = 250;

const warmed = new WeakSet<StrategyModel>();

async function warmSearch(model: StrategyModel): Promise<void> {
  if (warmed.has(model)) return;
  warmed.add(model);
  const { projects } = model.feed;
  for (let start = 0; start < projects.length; start += BATCH) {
    await nextTask();
    // The answer does not matter: asking makes the folded text, which is kept.
    for (const project of projects.slice(start, start + BATCH))
      hasProjectWords(model, project, ['-']);
  }
}

/** Does ahead what the first keystroke or click would have to wait for. */
export async function warm({ whole, lang }: WidgetView, pointed: Element): Promise<void> {
  await nextTask();
  if (pointed.matches('input')) await warmSearch(whole);
  const name = pointed.closest<HTMLElement>('th')?.dataset['column'];
  const column = COLUMNS.find((each) => each === name);
  if (column) ranksOf({ model: whole, lang }, column);
}

function renderOptions(options: readonly Option[], chosen: string): unknown {
  return options.map(
    ({ value, label }) =>
      html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
  );
}

function renderField(scene: ListScene, criterion: Criterion): unknown {
  const { view, state, change } = scene;
  const { all, laender, others } = finderStrings[view.lang];
  const { main, rest } = optionsOf(view.model, view.lang, criterion);
  const chosen = state.picks[criterion] ?? '';
  const pick = ({ target }: Event): void => {
    change({
      picks: { [criterion]: (target as HTMLSelectElement).value },
      page: 0,
    });
  };
  return html`<label class="field" part="field">
    <span class="small">${columnName(criterion, view.lang)}</span>
    <select name=${criterion} .value=${live(chosen)} @change=${pick}>
      <option value="" ?selected=${!chosen}>${all}</option>
      ${
        criterion === 'lead'
          ? html`<optgroup label=${laender}>${renderOptions(main, chosen)}</optgroup>
              <optgroup label=${others}>${renderOptions(rest, chosen)}</optgroup>`
          : renderOptions(main, chosen)
      }
    </select>
  </label>`;
}

/** A field of the list's display, with what it offers. */
function displayField(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  set: (value: string) => void,
): TemplateResult {
  const change = ({ target }: Event): void => {
    set((target as HTMLSelectElement).value);
  };
  return html`<label class="field" part="field">
    <span class="small">${label}</span>
    <select name=${name} .value=${live(chosen)} @change=${change}>
      ${renderOptions(options, chosen)}
    </select>
  </label>`;
}

/** By which field the list is sorted: by any that it shows, also by one without a head of its own. */
function renderOrder({ view, state, change, strings }: ListScene): TemplateResult {
  const { lang, whole } = view;
  const { order } = state;
  const words = finderStrings[lang];
  const columns = COLUMNS.filter((column) => column !== 'areas' || hasAreas(whole));
  const fields = columns.map((value) => ({ value, label: columnName(value, lang) }));
  const sort = (value: string): void => {
    const column = COLUMNS.find((each) => each === value);
    change({ order: column && { column, descending: !!order?.descending }, page: 0 });
  };
  const turn = (value: string): void => {
    if (order) change({ order: { ...order, descending: value === 'down' }, page: 0 });
  };
  const directions = [
    { value: 'up', label: words.ascending },
    { value: 'down', label: words.descending },
  ];
  return html`${displayField('order', strings.sortBy, [{ value: '', label: words.inFeed }, ...fields], order?.column ?? '', sort)}
  ${order ? displayField('direction', words.direction, directions, order.descending ? 'down' : 'up', turn) : nothing}`;
}

/** How many entries a page has. */
function renderSize({ view, state, change }: ListScene): TemplateResult {
  const sizes = PAGE_SIZES.map((size) => ({ value: String(size), label: String(size) }));
  const { perPage } = finderStrings[view.lang];
  return displayField('size', perPage, sizes, String(state.size), (value) => {
    change({ size: Number(value), page: 0 });
  });
}

interface Chip {
  readonly label: string;
  readonly value: unknown;
  /** What is left when it is removed. */
  readonly without: Partial<Picks>;
  /** Where the focus goes then. */
  readonly focus: string;
}

function chipsOf({ view, state }: ListScene): readonly Chip[] {
  const { picks, isOpen } = state;
  const words = finderStrings[view.lang];
  const chips: Chip[] = [];
  const text = picks.text.trim();
  if (text)
    chips.push({ label: words.text, value: text, without: { text: '' }, focus: '[name=text]' });
  for (const criterion of CRITERIA) {
    const value = picks[criterion];
    if (!value) continue;
    const { main, rest } = optionsOf(view.whole, view.lang, criterion);
    const option = [...main, ...rest].find((each) => each.value === value);
    const focus = isOpen ? `[name=${criterion}]` : '.filters';
    chips.push({
      label: columnName(criterion, view.lang),
      value: option?.label ?? value,
      without: { [criterion]: '' },
      focus,
    });
  }
  const { linked } = picks;
  const record =
    linked && linked.ref.type !== 'cell' && view.whole.find(linked.ref.type, linked.ref.id);
  if (linked) {
    const value = record ? nameOf(record, view.lang) : linked.ref.id;
    chips.push({ label: words.linked, value, without: { linked: undefined }, focus: '.filters' });
  }
  return chips;
}

function renderChips(scene: ListScene): unknown {
  const { change, view } = scene;
  const { chips: label, remove, reset } = finderStrings[view.lang];
  const chips = chipsOf(scene);
  if (chips.length === 0) return nothing;
  return html`<div class="chips" part="chips" role="group" aria-label=${label}>
    ${chips.map(
      (chip) =>
        html`<button
          type="button"
          class="chip"
          @click=${() => change({ picks: chip.without, page: 0 }, chip.focus)}
        >
          <span class="heard">${remove}</span> ${chip.label}: <b>${chip.value}</b>
          <span aria-hidden="true">×</span>
        </button>`,
    )}
    <button
      type="button"
      class="link reset"
      part="reset"
      @click=${() => change({ picks: NO_PICKS, page: 0 }, '[name=text]')}
    >
      ${reset}
    </button>
  </div>`;
}

/** Offers to show only what is linked with what is chosen elsewhere. */
function renderOffer({ view, state, change }: ListScene): unknown {
  const { selection, linked } = view.selection;
  if (!selection || selection.type === 'project' || state.picks.linked) return nothing;
  const { projects } = view.model.feed;
  const isLinked = ({ id }: Project): boolean => linked.has(refKey({ type: 'project', id }));
  const count = linked.size > 0 ? projects.filter(isLinked).length : 0;
  if (count === 0 || count === projects.length) return nothing;
  const only = (): void => {
    change({ picks: { linked: { ref: selection, keys: linked } }, page: 0 }, '.reset');
  };
  return html`<p>
    <button type="button" class="link" part="only-linked" @click=${only}>
      ${finderStrings[view.lang].onlyLinked(count)}
    </button>
  </p>`;
}

/** The fields, where they are open, and the chips of what is filtered. */
export function renderFinder(scene: ListScene): TemplateResult {
  const { view, state } = scene;
  return html`${
    state.isOpen
      ? html`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${finderStrings[view.lang].fields}
        >
          ${criteriaOf(view.whole).map((criterion) => renderField(scene, criterion))}
          ${renderOrder(scene)} ${renderSize(scene)}
        </div>`
      : nothing
  }
  ${renderChips(scene)} ${renderOffer(scene)}`;
}
