/** The frame that all widgets share, and its states without a picture. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/format-day.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DataState, FailedState, LoadingState, StaleState } from '../store/feed-state.js';
import { frameStrings } from './frame.strings.js';
import { heading } from './heading.js';
import { link, when } from './link.js';

/** What a widget puts into its frame. */
export interface FrameContent {
  readonly heading: string;
  /** One generated sentence that says what the data say. */
  readonly lead?: unknown;
  readonly body: unknown;
  /** Further items of the footer: licence, views, downloads. */
  readonly footer?: unknown;
}

const HEADING_ID = 'heading';

/** The date of the data in words. */
export function dataDate(model: StrategyModel, lang: Language): string | undefined {
  const { updated } = model.feed;
  return updated === undefined ? undefined : formatDay(Date.parse(updated), lang);
}

function notice(state: StaleState, lang: Language, retry: () => void): TemplateResult {
  const strings = frameStrings[lang];
  const date = dataDate(state.model, lang) ?? formatDay(state.fetchedAt, lang);
  const text = state.origin === 'snapshot' ? strings.staleSnapshot(date) : strings.staleFeed(date);
  return html`<div class="notice" part="notice" role="status">
    <p>${text}</p>
    ${
      state.retrying
        ? html`<p class="muted">${strings.retrying}</p>`
        : html`<button type="button" class="link" part="retry" @click=${retry}>
            ${strings.retry}
          </button>`
    }
  </div>`;
}

function provenance(state: DataState, lang: Language): TemplateResult {
  const strings = frameStrings[lang];
  const date = dataDate(state.model, lang);
  const { publisher } = state.model.feed;
  return html`<span part="date">${date ? strings.updated(date) : strings.updatedUnknown}</span>
    ${when(
      publisher,
      ({ name, url }) => html`<span part="source">${strings.source}: ${link(url, name)}</span>`,
    )}
    ${state.origin === 'snapshot' ? html`<span>${strings.snapshot}</span>` : nothing}`;
}

function section(headingLevel: number, title: string, inner: unknown): TemplateResult {
  if (headingLevel > 0) {
    return html`<section class="frame" part="frame" aria-labelledby=${HEADING_ID}>
      ${inner}
    </section>`;
  }
  return html`<section class="frame" part="frame" aria-label=${title}>${inner}</section>`;
}

/** A widget with data. */
export function frame(
  state: DataState,
  options: { lang: Language; headingLevel: number; retry: () => void },
  content: FrameContent,
): TemplateResult {
  const { lang, headingLevel, retry } = options;
  return section(
    headingLevel,
    content.heading,
    html`<header part="header">
        ${heading(headingLevel, content.heading, HEADING_ID)}
        ${when(content.lead as TemplateResult | undefined, (lead) => html`<p class="lead" part="lead">${lead}</p>`)}
      </header>
      ${state.status === 'stale' ? notice(state, lang, retry) : nothing}
      <div class="body" part="body">${content.body}</div>
      <footer part="footer">${provenance(state, lang)}${content.footer}</footer>`,
  );
}

/** A widget that waits for data. What the page's author put between the tags is shown meanwhile. */
export function loadingFrame(state: LoadingState, lang: Language): TemplateResult {
  const strings = frameStrings[lang];
  return html`<div class="frame" part="frame" aria-busy="true">
    <slot></slot>
    <p class="state muted" part="loading" role="status">
      ${state.slow ? strings.slow : strings.loading}
    </p>
  </div>`;
}

/** A widget without data: says so, and offers the one thing that can be done. */
export function failedFrame(state: FailedState, lang: Language, retry: () => void): TemplateResult {
  const strings = frameStrings[lang];
  return html`<div class="frame" part="frame">
    <slot></slot>
    <div class="state" part="failed" role="status">
      <p>${strings.failed}</p>
      <button type="button" class="action" part="retry" ?disabled=${state.retrying} @click=${retry}>
        ${strings.retry}
      </button>
    </div>
  </div>`;
}

/** A widget whose own code failed: the page and its neighbours live on. */
export function brokenFrame(lang: Language): TemplateResult {
  return html`<div class="frame" part="frame">
    <slot></slot>
    <div class="state" part="failed" role="status"><p>${frameStrings[lang].broken}</p></div>
  </div>`;
}
