import { html, nothing } from 'lit';
import { formatDay } from '../i18n/format-day.js';
import { frameStrings } from './frame.strings.js';
import { heading } from './heading.js';
import { when, link } from './link.js';

/** The frame that all widgets share, and its states without a picture. */
const HEADING_ID = 'heading';
/** The date of the data in words. */
function dataDate(model, lang) {
    const { updated } = model.feed;
    return updated === undefined ? undefined : formatDay(Date.parse(updated), lang);
}
function notice(state, { lang, retry }) {
    const strings = frameStrings[lang];
    const date = dataDate(state.model, lang) ?? formatDay(state.fetchedAt, lang);
    const text = state.origin === 'snapshot' ? strings.staleSnapshot(date) : strings.staleFeed(date);
    return html `<div class="notice" part="notice" role="status">
    <p>${text}</p>
    ${state.retrying
        ? html `<p class="muted">${strings.retrying}</p>`
        : html `<button type="button" class="link" part="retry" @click=${retry}>
            ${strings.retry}
          </button>`}
  </div>`;
}
function provenance(state, lang) {
    const strings = frameStrings[lang];
    const date = dataDate(state.model, lang);
    const { publisher } = state.model.feed;
    return html `<span part="date">${date ? strings.updated(date) : strings.updatedUnknown}</span>
    ${when(publisher, ({ name, url }) => html `<span part="source">${strings.source}: ${link(url, name)}</span>`)}
    ${state.origin === 'snapshot' ? html `<span>${strings.snapshot}</span>` : nothing}
    ${when(state.omitted, (count) => html `<span>${strings.omitted(count)}</span>`)}`;
}
function section({ heading: title, headingLevel }, inner) {
    if (headingLevel > 0) {
        return html `<section class="frame" part="frame" aria-labelledby=${HEADING_ID}>
      ${inner}
    </section>`;
    }
    return html `<section class="frame" part="frame" aria-label=${title}>${inner}</section>`;
}
function head({ heading: title, headingLevel }, lead) {
    return html `<header part="header">
    ${heading(headingLevel, title, HEADING_ID)}
    ${lead ? html `<p class="lead" part="lead">${lead}</p>` : nothing}
  </header>`;
}
/** A widget with data. */
function frame(state, options, { lead, body, footer }, { notice: narrowing, tools } = {}) {
    return section(options, html `${head(options, lead)} ${state.status === 'stale' ? notice(state, options) : nothing}
      ${narrowing}
      <div class="body" part="body">${body}</div>
      ${footer === null
        ? nothing
        : html `<footer part="footer">${provenance(state, options.lang)}${footer}${tools}</footer>`}`);
}
/** A widget that waits for data. What the page's author put between the tags is shown meanwhile. */
function loadingFrame({ slow }, options) {
    const strings = frameStrings[options.lang];
    const words = html `<p class="muted" part="loading" role="status">
    ${slow ? strings.slow : strings.loading}
  </p>`;
    return section(options, html `${head(options)}
      <div class="state" aria-busy="true"><slot></slot>${words}</div>`);
}
/** A widget without data: says so, and offers the one thing that can be done. */
function failedFrame({ retrying }, options) {
    const strings = frameStrings[options.lang];
    return section(options, html `${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        <p role="status">${strings.failed}</p>
        <button
          type="button"
          class="action"
          part="retry"
          ?disabled=${retrying}
          @click=${options.retry}
        >
          ${strings.retry}
        </button>
      </div>`);
}
/** A widget whose own code failed: the page and its neighbours live on. */
function brokenFrame(options) {
    return section(options, html `${head(options)}
      <div class="state" part="failed">
        <slot></slot>
        <p role="status">${frameStrings[options.lang].broken}</p>
      </div>`);
}

export { brokenFrame, dataDate, failedFrame, frame, loadingFrame };
