/** The widgets of a choice as elements, and as the twins of these. */
import type { EmbedChoice, EmbedWidget, KitFacts } from './embed.types.js';
import { feedAddress, kitBase } from './kit-address.js';
import type { MarkupElement } from './markup.js';
import { fallbackAddress, widgetWords } from './widget-names.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What a page says once: to the widget where it is alone, else to the strategy around all. */
function sharedAttributes(choice: EmbedChoice): Attributes {
  const { land, since, lang, theme, ground } = choice;
  const look = { 'data-theme': theme, 'data-ground': ground };
  return { src: feedAddress(choice), land, since, lang, ...look };
}

function fallbackLink(
  widget: EmbedWidget,
  base: string,
  { lang, form }: EmbedChoice,
): MarkupElement {
  return {
    tag: 'a',
    // A twin says its language to the script alone: `data-fds-lang` means nothing to a reader.
    attributes: {
      href: fallbackAddress(widget, base),
      lang: form === 'div' && lang !== 'de' ? lang : undefined,
    },
    children: [widgetWords(widget, lang).fallback],
  };
}

/** The elements of a choice: one widget, or several in one `fds-strategy`. */
export function widgetElements(choice: EmbedChoice, facts: KitFacts): MarkupElement {
  const { widgets, headingLevel } = choice;
  const base = kitBase(choice, facts);
  const shared = sharedAttributes(choice);
  const isAlone = widgets.length === 1;
  const children = widgets.map((widget) => ({
    tag: `fds-${widget}`,
    attributes: { ...(isAlone ? shared : {}), 'heading-level': headingLevel?.toString() },
    children: [fallbackLink(widget, base, choice)],
  }));
  const [only] = children;
  if (isAlone && only) return only;
  return { tag: 'fds-strategy', attributes: shared, children };
}

/** The twin of an element and of those inside it: a `div` that survives stricter editors. */
export function twinOf({ tag, attributes, children = [] }: MarkupElement): MarkupElement {
  const own = Object.entries(attributes).map(([name, value]) => [`data-fds-${name}`, value]);
  return {
    tag: 'div',
    attributes: {
      'data-fds': tag.replace(/^fds-/, ''),
      ...(Object.fromEntries(own) as MarkupElement['attributes']),
    },
    children: children.map((child) =>
      typeof child !== 'string' && child.tag.startsWith('fds-') ? twinOf(child) : child,
    ),
  };
}
