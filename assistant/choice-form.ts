/** The form: what is to be shown, and how it comes onto the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LAND_NAMES } from '../src/geo/land-names.js';
import { accentFields } from './accent-fields.js';
import { lookFields, select, valueOf, type Option } from './choice-fields.js';
import type { AssistantView } from './assistant.types.js';
import type { Explained } from './assistant.strings.types.js';
import {
  EMBED_EDITIONS,
  EMBED_FORMS,
  EMBED_WIDGETS,
  type EmbedWidget,
} from './snippets/embed.types.js';
import { toDay } from './snippets/choice-address.js';
import { meantAddress, PLACEHOLDER_BASE } from './snippets/kit-address.js';
import { toLand } from './snippets/laender.js';
import { hasStaticForm } from './snippets/static-form.js';
import { widgetWords } from './snippets/widget-names.js';

function widgetBox(view: AssistantView, widget: EmbedWidget): TemplateResult {
  const { choice, lang, change } = view;
  const { title, question } = widgetWords(widget, lang);
  const isChosen = choice.widgets.includes(widget);
  const toggle = (): void => {
    // In the order of a full page, whatever the order of the clicks.
    change({
      widgets: EMBED_WIDGETS.filter((each) => choice.widgets.includes(each) !== (each === widget)),
    });
  };
  const cannot = choice.form === 'static' && isChosen && !hasStaticForm(widget);
  return html`<label class="option ${cannot ? 'cannot' : ''}">
    <input
      type="checkbox"
      name="widget"
      value=${widget}
      .checked=${live(isChosen)}
      @change=${toggle}
    />
    <span><span class="name">${title}</span> <span class="hint">${question}</span></span>
  </label>`;
}

/** Radio buttons with a sentence each. */
function radios<T extends string>(
  name: string,
  values: readonly T[],
  chosen: T,
  words: Readonly<Record<T, Explained>>,
  choose: (value: T) => void,
): readonly TemplateResult[] {
  return values.map(
    (value) =>
      html`<label class="option">
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${live(value === chosen)}
          @change=${() => {
            choose(value);
          }}
        />
        <span
          ><span class="name">${words[value].label}</span>
          <span class="hint">${words[value].hint}</span></span
        >
      </label>`,
  );
}

const LAENDER: readonly Option[] = Object.entries(LAND_NAMES).map(([value, label]) => ({
  value,
  label,
}));

/** The day since which what is new is marked. */
function sinceField({ choice, strings, change }: AssistantView): TemplateResult {
  return html`<label class="field">
    <span class="label">${strings.since}</span>
    <input
      name="since"
      type="date"
      .value=${live(choice.since ?? '')}
      @change=${(event: Event) => {
        change({ since: toDay(valueOf(event)) });
      }}
    />
  </label>`;
}

const levelsOf = ({ strings }: AssistantView): readonly Option[] => [
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    value: String(level),
    label: strings.headingLevel(level),
  })),
  { value: '0', label: strings.noHeading },
];

function contentFields(view: AssistantView): TemplateResult {
  const { choice, strings, change } = view;
  const { languages } = strings;
  return html`<div class="fields">
    ${select(
      'land',
      strings.land,
      [{ value: '', label: strings.allLaender }, ...LAENDER],
      choice.land ?? '',
      (value) => {
        change({ land: toLand(value) });
      },
    )}
    ${sinceField(view)}
    ${select(
      'lang',
      strings.language,
      (['de', 'en'] as const).map((value) => ({ value, label: languages[value] })),
      choice.lang,
      (value) => {
        change({ lang: value === 'en' ? 'en' : 'de' });
      },
    )}
    ${lookFields(view)}
    ${select(
      'heading-level',
      strings.heading,
      levelsOf(view),
      String(choice.headingLevel ?? 2),
      (value) => {
        change({ headingLevel: value === '2' ? undefined : Number(value) });
      },
    )}
    ${accentFields(view)}
  </div>`;
}

function addressField(view: AssistantView, name: 'base' | 'feed', value: string): TemplateResult {
  const { strings, bad, changeAddress } = view;
  const { label, hint } = strings[name];
  const wrong = bad[name];
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby="${name}-hint"
      aria-invalid=${wrong === undefined ? nothing : 'true'}
      .value=${live(wrong ?? value)}
      @input=${(event: Event) => {
        changeAddress(name, valueOf(event));
      }}
    />
    <p class="hint" id="${name}-hint">
      ${wrong === undefined ? hint : wrongAddress(view, name, wrong)}
    </p>
  </div>`;
}

/** What is wrong with an address, and what was meant where that can be told. */
function wrongAddress(view: AssistantView, name: 'base' | 'feed', text: string): TemplateResult {
  const { strings, changeAddress } = view;
  const meant = meantAddress(text);
  if (meant === undefined) return html`<strong class="wrong">${strings.badAddress}</strong>`;
  return html`<strong class="wrong">${strings.hostWithoutScheme}</strong>
    <button
      type="button"
      class="link"
      name="meant"
      @click=${() => {
        changeAddress(name, meant);
      }}
    >
      ${strings.useAddress(meant)}
    </button>`;
}

function addressFields(view: AssistantView): TemplateResult {
  const { strings, choice, home, changeAddress } = view;
  const button = (label: string, base: string): TemplateResult =>
    html`<button
      type="button"
      class="link"
      @click=${() => {
        changeAddress('base', base);
      }}
    >
      ${label}
    </button>`;
  return html`${addressField(view, 'base', choice.base)}
    <div class="quick">
      ${choice.base === home ? nothing : button(strings.usualBase, home)}
      ${choice.base === '/fds/' ? nothing : button('/fds/', '/fds/')}
      ${
        choice.base === PLACEHOLDER_BASE
          ? nothing
          : button(strings.placeholderBase, PLACEHOLDER_BASE)
      }
    </div>
    ${addressField(view, 'feed', choice.feed ?? '')}`;
}

function shareRow({ strings, copied, share, reset }: AssistantView): TemplateResult {
  const isShared = copied?.id === 'share' && copied.done;
  return html`<div class="share">
    ${
      share
        ? html`<button type="button" class="button quiet" @click=${share}>${strings.share}</button>`
        : nothing
    }
    <button type="button" class="link" @click=${reset}>${strings.startAgain}</button>
    ${share ? html`<p class="hint">${isShared ? strings.shared : strings.shareHint}</p>` : nothing}
  </div>`;
}

const stay = (event: Event): void => {
  event.preventDefault();
};

/** The whole form. */
export function choiceForm(view: AssistantView): TemplateResult {
  const { strings, choice, change } = view;
  return html`<form part="form" aria-label=${strings.choose} @submit=${stay}>
    <fieldset>
      <legend>${strings.widgets}</legend>
      ${EMBED_WIDGETS.map((widget) => widgetBox(view, widget))}
    </fieldset>
    <fieldset>
      <legend>${strings.form}</legend>
      ${radios('form', EMBED_FORMS, choice.form, strings.forms, (form) => {
        change({ form });
      })}
    </fieldset>
    <fieldset>
      <legend>${strings.contents}</legend>
      ${contentFields(view)}
    </fieldset>
    <fieldset>
      <legend>${strings.edition}</legend>
      ${radios('edition', EMBED_EDITIONS, choice.edition, strings.editions, (edition) => {
        change({ edition });
      })}
    </fieldset>
    <fieldset>
      <legend>${strings.addresses}</legend>
      ${addressFields(view)}
    </fieldset>
    ${shareRow(view)}
  </form>`;
}
