import { html } from 'lit';
import { safeUrl } from '../feed/safe-url.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';

/** Links of the feed: only http and https lead anywhere, all else is shown as text. */
/** A link, or its text with the address beside it where the address must not be linked. */
function link(url, text) {
    const href = safeUrl(url);
    if (href)
        return html `<a href=${href} rel="noopener" part="link">${text}</a>`;
    return url ? html `${text} (${clipText(url, NAME_LENGTH)})` : text;
}
/**
 * What an address of mail can be without a question: no second one, no subject, no blank, and nothing that
 * would have to be encoded in a link.
 */
const MAIL = /^(?!.*[?&<>",;:#%/[\]{}|\\^`])[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** An address of mail, linked where it is one. */
function mailLink(address) {
    const text = clipText(address, NAME_LENGTH);
    return MAIL.test(address) ? html `<a href="mailto:${address}" part="link">${text}</a>` : text;
}
/** A template or nothing, for optional parts. */
function when(value, render) {
    return value ? render(value) : undefined;
}

export { link, mailLink, when };
