import { widgetTags } from '../support/all-widgets.js';
import { testTranslated, prepareTranslated } from '../support/translated.js';

describe('a page translator', () => {
  prepareTranslated();
  for (const tag of widgetTags.slice(0, 3)) testTranslated(tag);
});
