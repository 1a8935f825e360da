/** Shows the accent in the preview, by the same property that the page's style sheet sets. */
import type { EmbedChoice } from './snippets/embed.types.js';

const PROPERTY = '--fds-color-accent';

/** Gives the accent of a choice to an element; a strict policy allows it, unlike an attribute. */
export function paintAccent(
  element: HTMLElement | null | undefined,
  { accent, form }: EmbedChoice,
): void {
  if (accent && form !== 'iframe') {
    element?.style.setProperty(PROPERTY, `light-dark(${accent.light}, ${accent.dark})`);
  } else element?.style.removeProperty(PROPERTY);
}
