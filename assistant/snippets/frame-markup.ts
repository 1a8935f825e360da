/** The widgets of a choice as a page in a frame. */
import { mainWidgets, widgetEntry } from '../../src/catalogue.js';
import type { EmbedChoice, KitFacts } from './embed.types.js';
import { kitBase } from './kit-address.js';
import type { MarkupElement } from './markup.js';
import { snippetStrings } from './snippet.strings.js';
import { widgetWords } from './widget-names.js';

/** The widgets for which the frame's page has a name of its own. */
const STRATEGY = mainWidgets.join();

/**
 * What the frame may do. No `allow-same-origin`: the frame stays a stranger to its own host, too.
 * `allow-popups-to-escape-sandbox`, or the pages behind its links would open as broken as a sandbox
 * makes them; `allow-downloads` for tables and calendars, `allow-modals` for the print dialogue.
 */
export const FRAME_SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The page in the frame, with the choice as its query. */
export function frameAddress(choice: EmbedChoice, base: string): string {
  const { widgets, land, since, lang, theme, ground, feed, headingLevel } = choice;
  const names = widgets.join();
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['widget', names === STRATEGY ? 'strategy' : names],
    ['src', feed],
    ['land', land],
    ['since', since],
    ['lang', lang],
    ['theme', theme],
    ['ground', ground],
    ['heading-level', headingLevel?.toString()],
  ];
  const query = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return `${base}embed.html?${query.join('&')}`;
}

/** What the frame is called for those who do not see it. */
export function frameTitle({ widgets, lang }: EmbedChoice): string {
  const names = widgets.map((widget) => widgetWords(widget, lang).title);
  return snippetStrings[lang].frameTitle(names.join(', '));
}

/** The frame, and a link to its page for where editors or browsers take frames out. */
export function frameMarkup(choice: EmbedChoice, facts: KitFacts): readonly MarkupElement[] {
  const src = frameAddress(choice, kitBase(choice, facts));
  const height = Math.max(...choice.widgets.map((widget) => widgetEntry(widget).frameHeight));
  const frame: MarkupElement = {
    tag: 'iframe',
    attributes: {
      src,
      title: frameTitle(choice),
      width: '100%',
      height: String(height),
      // Obsolete and understood everywhere: a style attribute would break a strict policy.
      frameborder: '0',
      loading: 'lazy',
      sandbox: FRAME_SANDBOX,
      allow: 'clipboard-write',
    },
  };
  const link: MarkupElement = {
    tag: 'a',
    attributes: { href: src, lang: choice.lang },
    children: [snippetStrings[choice.lang].frameLink],
  };
  return [frame, { tag: 'p', attributes: {}, children: [link] }];
}
