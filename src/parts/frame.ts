/** The frame that all widgets share, and its states without a picture. */
import { liveRegion } from './live-region.js';
import { html, nothing, type TemplateResult } from 'lit';
import { bared } from '../feed/bare.js';
import { writtenDay } from '../feed/written-day.js';
import { berlinDay } from '../i18n/berlin-day.js';
import { formatDay } from '../i18n/format-day.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DataState, FailedState, LoadingState, StaleState } from '../store/feed-state.js';
import { frameStrings } from '../texts/de/frame.js';
import { clipText, CODE_LENGTH } from '../i18n/clip-text.js';
import { licenceAddress } from '../exports/licence-address.js';
import { heading } from './heading.js';
import { link, when } from './link.js';
import { nameOf } from './text.js';
import type { Feed } from '../feed/feed.types.js';
import { LIST_NAMES } from '../feed/field.js';

/** What a widget puts into its frame. */
export interface FrameContent {
  /** One generated sentence that says what the data say. */
  readonly lead?: unknown;
  /** The sentence on what is chosen, empty where nothing is: its lines are kept free. Absent: there is none. */
  readonly chosen?: unknown;
  /** Switches of what the body shows: above it, so that a pressed one stays where it is. */
  readonly switches?: unknown;
  readonly body?: unknown;
  /** Instead of a picture: that there is nothing to show, and why. */
  readonly none?: unknown;
  /** Further items of the footer, such as sources of a picture; `null` for no footer at all. */
  readonly footer?: unknown;
}

const HEADING_ID = 'heading';

/** The date of the data in words. */
export function dataDate(model: StrategyModel, lang: Language): string | undefined {
  const { updated } = model.feed;
  return updated === undefined ? undefined : formatDay(writtenDay(updated), lang);
}

/** That newer data cannot be reached, and how old those are that are shown. */
export function staleWords(state: StaleState, lang: Language): string {
  const { staleSnapshot, staleFeed, staleUndated } = frameStrings[lang];
  const date = dataDate(state.model, lang);
  if (!date) return staleUndated(formatDay(berlinDay(state.fetchedAt), lang));
  return state.origin === 'snapshot' ? staleSnapshot(date) : staleFeed(date);
}

function notice(state: StaleState, options: FrameOptions): TemplateResult {
  const { lang, retry } = options;
  const strings = frameStrings[lang];
  return html`<div class="notice" part="notice">
    ${forAll(staleWords(state, lang), options)}
    ${state.retrying ? html`<p class="muted">${strings.retrying}</p>` : nothing}
    <button type="button" class="link" part="retry" @click=${retry}>${strings.retry}</button>
  </div>`;
}

/** Who publishes the data; by the address alone where the feed gives no name. */
export function publisherName(by: NonNullable<Feed['publisher']>, lang: Language): unknown {
  return link(by.url, by.name ? nameOf(by, lang) : by.url);
}

/** That the date of the data is not known: not given, or not readable. */
export function undated({ feed }: StrategyModel, lang: Language): string {
  const { updatedUnknown, updatedUnreadable } = frameStrings[lang];
  return feed.lost?.parts.has('updated') ? updatedUnreadable : updatedUnknown;
}

/** What of the data could not be used; nothing where all could. */
export function losses({ feed: { lost } }: StrategyModel, lang: Language): unknown {
  if (!lost) return nothing;
  let records = 0;
  lost.records.forEach((count) => {
    records += count;
  });
  const lists = LIST_NAMES.filter((name) => lost.parts.has(name)).length;
  const words = frameStrings[lang].omitted(records, lost.values, lists);
  return words ? html`<span part="omitted">${words}</span>` : nothing;
}

function provenance(state: DataState, lang: Language): TemplateResult {
  const strings = frameStrings[lang];
  const date = dataDate(state.model, lang);
  const { publisher, licence } = state.model.feed;
  return html`<span part="date">${date ? strings.updated(date) : undated(state.model, lang)}</span>
    ${when(
      publisher?.name || publisher?.url ? publisher : undefined,
      (by) => html`<span part="source">${strings.source}: ${publisherName(by, lang)}</span>`,
    )}
    ${when(licence?.trim(), (name) => html`<span part="licence">${strings.licence}: ${link(licenceAddress(name), clipText(name, CODE_LENGTH))}</span>`)}
    ${state.origin === 'snapshot' ? html`<span>${strings.snapshot}</span>` : nothing}
    ${strings.simpleWords ? html`<span part="simple">${strings.simpleWords}</span>` : nothing}
    ${losses(state.model, lang)}`;
}

/** What the frame knows in every state. */
export interface FrameOptions {
  readonly lang: Language;
  readonly heading: string;
  /** 1 to 6; 0 for no heading. */
  readonly headingLevel: number;
  readonly retry: () => void;
  /** The sentence on what a visitor has just done, for screen readers. */
  readonly said: string;
  /** Whether it says aloud what concerns all widgets of the strategy: one of them does. */
  readonly speaksForAll: () => boolean;
}

/** It says its language, whatever the page around it says: voice and hyphenation depend on it. */
function section(
  { heading: title, headingLevel, lang }: FrameOptions,
  inner: unknown,
): TemplateResult {
  if (headingLevel > 0) {
    return html`<section class="frame" part="frame" lang=${lang} aria-labelledby=${HEADING_ID}>
      ${inner}
    </section>`;
  }
  return html`<section class="frame" part="frame" lang=${lang} aria-label=${title}>
    ${inner}
  </section>`;
}

function head(
  { heading: title, headingLevel }: FrameOptions,
  { lead, chosen }: Pick<FrameContent, 'lead' | 'chosen'> = {},
): TemplateResult {
  // An attribute, because WebKit does not hear inside of `:has()` that `:empty` has changed.
  const isSaid = chosen !== undefined && chosen !== nothing;
  return html`<header part="header">
    <div class="masthead" ?data-said=${isSaid}>
      ${heading(headingLevel, title, HEADING_ID)}
      ${lead ? html`<p class="lead" part="lead">${lead}</p>` : nothing}
      ${chosen === undefined ? nothing : html`<p class="choice">${chosen}</p>`}
    </div>
  </header>`;
}

/** What the frame itself adds to a widget with data. */
export interface FrameExtras {
  /** To what the data are narrowed. */
  readonly notice?: TemplateResult | undefined;
  readonly tools?: TemplateResult | undefined;
  /** Whether a Land or a filter has left a part of the data: then less place is needed than for all. */
  readonly isPart?: boolean | undefined;
  /** What is new. */
  readonly news?: unknown;
}

/** A widget with data. */
export function frame(
  state: DataState,
  options: FrameOptions,
  content: FrameContent,
  { notice: narrowing, tools, news, isPart }: FrameExtras = {},
): TemplateResult {
  const { lead, chosen, switches, body, none, footer } = bared(content);
  return section(
    options,
    html`${head(options, { lead, chosen })}
      ${state.status === 'stale' ? notice(state, options) : nothing} ${narrowing} ${news}
      ${when(switches, (buttons) => html`<div class="switches" part="switches">${buttons}</div>`)}
      <div class="body" part="body" ?data-none=${none !== undefined} ?data-part=${isPart}>
        ${
          none === undefined
            ? body
            : html`${body}
                <p>${none}</p>`
        }
      </div>
      ${liveRegion(options.said, 'heard')}
      ${
        footer === null
          ? nothing
          : html`<footer part="footer">
              <div class="origin">${provenance(state, options.lang)}${footer}</div>
              ${tools}
            </footer>`
      }`,
  );
}

/**
 * A widget whose data are on their way: it keeps its place and draws nothing that would be thrown away
 * at once. Words come by themselves where it takes a moment (`frame.styles.ts`).
 */
function waiting({ lang }: FrameOptions): TemplateResult {
  return html`<div class="waiting place" part="loading" aria-busy="true">
    <slot></slot>
    <p class="muted" lang=${lang}>${frameStrings[lang].loading}</p>
  </div>`;
}

/** A widget without data yet. What the page's author put between the tags is shown meanwhile. */
export function loadingFrame({ slow }: LoadingState, options: FrameOptions): TemplateResult {
  if (!slow) return waiting(options);
  return html`<div class="place">
    ${section(
      options,
      html`${head(options)}
        <div class="state" aria-busy="true">
          <slot></slot>
          <div part="loading">${forAll(frameStrings[options.lang].slow, options, 'muted')}</div>
        </div>`,
    )}
  </div>`;
}

/** What concerns all widgets of a strategy: to be read in each of them, and said aloud by one. */
const forAll = (words: string, { speaksForAll }: FrameOptions, look?: string): TemplateResult =>
  speaksForAll() ? liveRegion(words, look) : html`<p class=${look ?? nothing}>${words}</p>`;

function retryButton({ lang, retry }: FrameOptions): TemplateResult {
  return html`<button type="button" class="action" part="retry" @click=${retry}>
    ${frameStrings[lang].retry}
  </button>`;
}

/** A widget without data: says so, and offers the one thing that can be done. */
export function failedFrame({ retrying }: FailedState, options: FrameOptions): TemplateResult {
  const strings = frameStrings[options.lang];
  return section(
    options,
    html`${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        ${forAll(strings.failed, options)}
        ${retrying ? html`<p class="muted">${strings.retrying}</p>` : nothing}
        ${retryButton(options)}
      </div>
      ${liveRegion(options.said, 'heard')}`,
  );
}

/** A widget whose own code failed: the page and its neighbours live on. */
export function brokenFrame(options: FrameOptions): TemplateResult {
  const strings = frameStrings[options.lang];
  return section(
    options,
    html`${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        ${liveRegion(strings.broken)} ${retryButton(options)}
      </div>`,
  );
}
