/** Links of the feed: only http and https lead anywhere, all else is shown as text. */
import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../feed/safe-url.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';

/** A link, or its text with the address beside it where the address must not be linked. */
export function link(url: string | undefined, text: unknown): unknown {
  const href = safeUrl(url);
  if (href) return html`<a href=${href} rel="noopener" part="link">${text}</a>`;
  return url ? html`${text} (${clipText(url, NAME_LENGTH)})` : text;
}

/**
 * What an address of mail can be without a question: no second one, no subject, no blank, and nothing that
 * would have to be encoded in a link.
 */
const MAIL = /^(?!.*[?&<>",;:#%/[\]{}|\\^`])[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address of mail, linked where it is one. */
export function mailLink(address: string): unknown {
  const text = clipText(address, NAME_LENGTH);
  return MAIL.test(address) ? html`<a href="mailto:${address}" part="link">${text}</a>` : text;
}

/** A template or nothing, for optional parts. */
export function when<T>(
  value: T | null | undefined | '' | false,
  render: (value: T) => TemplateResult,
): TemplateResult | undefined {
  return value ? render(value) : undefined;
}
