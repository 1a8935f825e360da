/** English that cannot be fetched; on a page of its own, since it is fetched once for all widgets. */
import { expect } from '@open-wc/testing';
import { languages } from '../../src/texts/languages.js';
import {
  isReady,
  makeWidget,
  smallModel,
  wordsOf,
  type WidgetTag,
} from '../support/all-widgets.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const fetchEnglish = languages.fetchEnglish.bind(languages);

async function show(tag: WidgetTag): Promise<Element> {
  const widget = makeWidget(tag, {}, smallModel());
  widget.lang = 'en';
  document.body.append(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  return widget;
}

const languageOf = (widget: Element): string | null | undefined =>
  rootOf(widget).querySelector('.frame')?.getAttribute('lang');

describe('English that cannot be fetched', () => {
  after(() => {
    for (const widget of document.querySelectorAll('fds-timeline, fds-leitlinien-matrix'))
      widget.remove();
  });

  it('is German, and says so, and becomes English in all widgets as soon as it can', async () => {
    let isOnline = false;
    let asked = 0;
    languages.fetchEnglish = () => {
      asked += 1;
      return isOnline ? fetchEnglish() : Promise.reject(new Error('offline'));
    };
    const one = await show('fds-timeline');
    const two = await show('fds-leitlinien-matrix');
    expect([languageOf(one), languageOf(two)]).to.deep.equal(['de', 'de']);
    expect(wordsOf(one)).to.contain('Stand 20. November 2026');
    const before = asked;
    dispatchEvent(new Event('online'));
    await waitUntil(() => asked > before, 'is tried again');
    expect(languageOf(one)).to.equal('de');
    isOnline = true;
    dispatchEvent(new Event('online'));
    await waitUntil(() => languageOf(one) === 'en' && languageOf(two) === 'en', 'speak English');
    expect(wordsOf(one)).not.to.contain('Stand 20. November 2026');
  });
});
