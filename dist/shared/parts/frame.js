import { liveRegion } from './live-region.js';
import { html, nothing } from 'lit';
import { bared } from '../feed/bare.js';
import { writtenDay } from '../feed/written-day.js';
import { berlinDay } from '../i18n/berlin-day.js';
import { formatDay } from '../i18n/format-day.js';
import { frameStrings } from '../texts/de/frame.js';
import { clipText, CODE_LENGTH } from '../i18n/clip-text.js';
import { licenceAddress } from '../exports/licence-address.js';
import { heading } from './heading.js';
import { when, link } from './link.js';
import { nameOf } from './text.js';
import { LIST_NAMES } from '../feed/field.js';

/** The frame that all widgets share, and its states without a picture. */
const HEADING_ID = 'heading';
/** The date of the data in words. */
function dataDate(model, lang) {
    const { updated } = model.feed;
    return updated === undefined ? undefined : formatDay(writtenDay(updated), lang);
}
/** That newer data cannot be reached, and how old those are that are shown. */
function staleWords(state, lang) {
    const { staleSnapshot, staleFeed, staleUndated } = frameStrings[lang];
    const date = dataDate(state.model, lang);
    if (!date)
        return staleUndated(formatDay(berlinDay(state.fetchedAt), lang));
    return state.origin === 'snapshot' ? staleSnapshot(date) : staleFeed(date);
}
function notice(state, options) {
    const { lang, retry } = options;
    const strings = frameStrings[lang];
    return html `<div class="notice" part="notice">
    ${forAll(staleWords(state, lang), options)}
    ${state.retrying ? html `<p class="muted">${strings.retrying}</p>` : nothing}
    <button type="button" class="link" part="retry" @click=${retry}>${strings.retry}</button>
  </div>`;
}
/** Who publishes the data; by the address alone where the feed gives no name. */
function publisherName(by, lang) {
    return link(by.url, by.name ? nameOf(by, lang) : by.url);
}
/** That the date of the data is not known: not given, or not readable. */
function undated({ feed }, lang) {
    const { updatedUnknown, updatedUnreadable } = frameStrings[lang];
    return feed.lost?.parts.has('updated') ? updatedUnreadable : updatedUnknown;
}
/** What of the data could not be used; nothing where all could. */
function losses({ feed: { lost } }, lang) {
    if (!lost)
        return nothing;
    let records = 0;
    lost.records.forEach((count) => {
        records += count;
    });
    const lists = LIST_NAMES.filter((name) => lost.parts.has(name)).length;
    const words = frameStrings[lang].omitted(records, lost.values, lists);
    return words ? html `<span part="omitted">${words}</span>` : nothing;
}
function provenance(state, lang) {
    const strings = frameStrings[lang];
    const date = dataDate(state.model, lang);
    const { publisher, licence } = state.model.feed;
    return html `<span part="date">${date ? strings.updated(date) : undated(state.model, lang)}</span>
    ${when(publisher?.name || publisher?.url ? publisher : undefined, (by) => html `<span part="source">${strings.source}: ${publisherName(by, lang)}</span>`)}
    ${when(licence?.trim(), (name) => html `<span part="licence">${strings.licence}: ${link(licenceAddress(name), clipText(name, CODE_LENGTH))}</span>`)}
    ${state.origin === 'snapshot' ? html `<span>${strings.snapshot}</span>` : nothing}
    ${strings.simpleWords ? html `<span part="simple">${strings.simpleWords}</span>` : nothing}
    ${losses(state.model, lang)}`;
}
/** It says its language, whatever the page around it says: voice and hyphenation depend on it. */
function section({ heading: title, headingLevel, lang }, inner) {
    if (headingLevel > 0) {
        return html `<section class="frame" part="frame" lang=${lang} aria-labelledby=${HEADING_ID}>
      ${inner}
    </section>`;
    }
    return html `<section class="frame" part="frame" lang=${lang} aria-label=${title}>
    ${inner}
  </section>`;
}
function head({ heading: title, headingLevel }, { lead, chosen } = {}) {
    // An attribute, because WebKit does not hear inside of `:has()` that `:empty` has changed.
    const isSaid = chosen !== undefined && chosen !== nothing;
    return html `<header part="header">
    <div class="masthead" ?data-said=${isSaid}>
      ${heading(headingLevel, title, HEADING_ID)}
      ${lead ? html `<p class="lead" part="lead">${lead}</p>` : nothing}
      ${chosen === undefined ? nothing : html `<p class="choice">${chosen}</p>`}
    </div>
  </header>`;
}
/** A widget with data. */
function frame(state, options, content, { notice: narrowing, tools, news, isPart } = {}) {
    const { lead, chosen, switches, body, none, footer } = bared(content);
    return section(options, html `${head(options, { lead, chosen })}
      ${state.status === 'stale' ? notice(state, options) : nothing} ${narrowing} ${news}
      ${when(switches, (buttons) => html `<div class="switches" part="switches">${buttons}</div>`)}
      <div class="body" part="body" ?data-none=${none !== undefined} ?data-part=${isPart}>
        ${none === undefined
        ? body
        : html `${body}
                <p>${none}</p>`}
      </div>
      ${liveRegion(options.said, 'heard')}
      ${footer === null
        ? nothing
        : html `<footer part="footer">
              <div class="origin">${provenance(state, options.lang)}${footer}</div>
              ${tools}
            </footer>`}`);
}
/**
 * A widget whose data are on their way: it keeps its place and draws nothing that would be thrown away
 * at once. Words come by themselves where it takes a moment (`frame.styles.ts`).
 */
function waiting({ lang }) {
    return html `<div class="waiting place" part="loading" aria-busy="true">
    <slot></slot>
    <p class="muted" lang=${lang}>${frameStrings[lang].loading}</p>
  </div>`;
}
/** A widget without data yet. What the page's author put between the tags is shown meanwhile. */
function loadingFrame({ slow }, options) {
    if (!slow)
        return waiting(options);
    return html `<div class="place">
    ${section(options, html `${head(options)}
        <div class="state" aria-busy="true">
          <slot></slot>
          <div part="loading">${forAll(frameStrings[options.lang].slow, options, 'muted')}</div>
        </div>`)}
  </div>`;
}
/** What concerns all widgets of a strategy: to be read in each of them, and said aloud by one. */
const forAll = (words, { speaksForAll }, look) => speaksForAll() ? liveRegion(words, look) : html `<p class=${look ?? nothing}>${words}</p>`;
function retryButton({ lang, retry }) {
    return html `<button type="button" class="action" part="retry" @click=${retry}>
    ${frameStrings[lang].retry}
  </button>`;
}
/** A widget without data: says so, and offers the one thing that can be done. */
function failedFrame({ retrying }, options) {
    const strings = frameStrings[options.lang];
    return section(options, html `${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        ${forAll(strings.failed, options)}
        ${retrying ? html `<p class="muted">${strings.retrying}</p>` : nothing}
        ${retryButton(options)}
      </div>
      ${liveRegion(options.said, 'heard')}`);
}
/** A widget whose own code failed: the page and its neighbours live on. */
function brokenFrame(options) {
    const strings = frameStrings[options.lang];
    return section(options, html `${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        ${liveRegion(strings.broken)} ${retryButton(options)}
      </div>`);
}

export { brokenFrame, dataDate, failedFrame, frame, loadingFrame, losses, publisherName, staleWords, undated };
