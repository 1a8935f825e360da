/** Links of the feed: only http and https lead anywhere, all else is shown as text. */
import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../feed/safe-url.js';
import { clipText, NAME_LENGTH } from './clip-text.js';

/** A link, or its text with the address beside it where the address must not be linked. */
export function link(url: string | undefined, text: unknown): unknown {
  const href = safeUrl(url);
  if (href) return html`<a href=${href} rel="noopener" part="link">${text}</a>`;
  return url ? html`${text} (${clipText(url, NAME_LENGTH)})` : text;
}

/** A template or nothing, for optional parts. */
export function when<T>(
  value: T | null | undefined | '' | false,
  render: (value: T) => TemplateResult,
): TemplateResult | undefined {
  return value ? render(value) : undefined;
}
