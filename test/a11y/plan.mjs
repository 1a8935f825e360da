// Which entries of the Storybook are visited how: at which width, in which language and scheme, by which engines.
import { SCHEMES } from './schemes.mjs';
import { visitDocs, visitStory } from './visits.mjs';

const WIDTHS = [320, 1280];
const LOCALES = ['de', 'en'];

/**
 * All visits, so sorted that a page seldom has to change its width, language or scheme.
 *
 * @param entries of the Storybook's index
 * @param isWhole whether in all schemes and each by both engines; else in light ones, where the second engine,
 *   which takes longer than all else, sees each story at one of the widths
 */
export function plan(entries, isWhole) {
  const ofType = (wanted) => entries.filter(({ type }) => type === wanted);
  const schemes = isWhole ? Object.keys(SCHEMES) : ['light'];
  return schemes.flatMap((scheme) =>
    WIDTHS.flatMap((width, turn) => [
      ...ofType('story').map((entry, at) => ({
        ...{ entry, width, scheme, locale: 'de', run: visitStory },
        isDeep: isWhole || at % WIDTHS.length === turn,
      })),
      ...LOCALES.flatMap((locale) =>
        ofType('docs').map((entry) => ({ entry, width, scheme, locale, run: visitDocs })),
      ),
    ]),
  );
}
