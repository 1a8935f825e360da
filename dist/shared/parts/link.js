import { clipText, NAME_LENGTH } from './clip-text.js';
import { html } from 'lit';

/** Links of the feed: only http and https lead anywhere, all else is shown as text. */
/** The address if it may be linked, else nothing. */
function safeUrl(url) {
    // No base: a relative address of the feed would lead somewhere in the host page.
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
/** A link, or its text with the address beside it where the address must not be linked. */
function link(url, text) {
    const href = safeUrl(url);
    if (href)
        return html `<a href=${href} rel="noopener" part="link">${text}</a>`;
    return url ? html `${text} (${clipText(url, NAME_LENGTH)})` : text;
}
/** A template or nothing, for optional parts. */
function when(value, render) {
    return value ? render(value) : undefined;
}

export { link, safeUrl, when };
