/** Stories in the language and scheme of the toolbar. */
import type { Decorator } from '@storybook/web-components-vite';
import { applyToPage, settingsOf } from './docs/settings.js';

/**
 * Draws a story in the toolbar's language, unless the story is about another one, and puts language
 * and scheme on the page round it, as a portal would.
 */
export const inLocale: Decorator = (story, { globals, args, initialArgs, viewMode }) => {
  const settings = settingsOf(globals);
  if (viewMode !== 'docs') applyToPage(settings);
  const isFree = args['lang'] === 'de' && initialArgs['lang'] === 'de';
  return isFree ? story({ args: { ...args, lang: settings.locale } }) : story();
};
