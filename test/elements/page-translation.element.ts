import { expect } from '@open-wc/testing';
import { chooseIn, wordsOf } from '../support/all-widgets.js';
import { nextTask, settled } from '../support/at-rest.js';
import { textsOf, translators } from '../support/page-translators.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { prepareTranslated, show } from '../support/translated.js';

describe('a page translator', () => {
  prepareTranslated();

  it('that is at work again and again leaves nothing either', async () => {
    const widget = await show('fds-timeline');
    const wanted = wordsOf(widget);
    for (const translate of Object.values(translators)) {
      translate(rootOf(widget));
      widget.requestUpdate();
      await widget.updateComplete;
      expect(wordsOf(widget)).to.equal(wanted);
    }
    for (const translate of Object.values(translators)) translate(rootOf(widget));
    widget.requestUpdate();
    await widget.updateComplete;
    expect(wordsOf(widget)).to.equal(wanted);
  });

  it('takes neither the focus nor open folds nor words in a field', async () => {
    const widget = await show('fds-filter');
    const field = shadowQuery<HTMLInputElement>(widget, '[type="search"]');
    field.focus();
    field.value = 'portal';
    translators['with elements in place of texts, as Chromium does']?.(rootOf(widget));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(widget);
    expect(rootOf(widget).activeElement).to.equal(field);
    expect(field.value).to.equal('portal');
    expect(wordsOf(widget)).not.to.contain('slovo');

    const list = await show('fds-timeline');
    const tools = shadowQuery<HTMLDetailsElement>(list, 'details');
    tools.open = true;
    shadowQuery(list, 'summary').focus();
    for (const translate of Object.values(translators)) translate(rootOf(list));
    chooseIn(list, { type: 'event', id: 'session-1' });
    await settled(list);
    expect(shadowQuery<HTMLDetailsElement>(list, 'details.tools').open).to.equal(true);
    expect(rootOf(list).activeElement?.localName).to.equal('summary');
  });

  it('that has left a root nobody understands has it drawn afresh, with focus and folds', async () => {
    const widget = await show('fds-timeline');
    const wanted = wordsOf(widget);
    const tools = shadowQuery<HTMLDetailsElement>(widget, 'details.tools');
    tools.open = true;
    await settled(widget);
    const open = wordsOf(widget);
    shadowQuery(widget, 'summary').focus();
    // More than is put back one by one.
    const [text] = textsOf(shadowQuery(widget, '.body'));
    for (let turn = 0; turn <= 20_000; turn++) if (text) text.data = `slovo ${turn}`;
    await nextTask();
    widget.requestUpdate();
    await widget.updateComplete;
    expect(wordsOf(widget)).to.be.oneOf([wanted, open]);
    expect(shadowQuery<HTMLDetailsElement>(widget, 'details.tools').open).to.equal(true);
    expect(rootOf(widget).activeElement?.localName).to.equal('summary');
  });

  it('is told from sheets that extensions put in: they stay', async () => {
    const widget = await show('fds-timeline');
    const sheet = document.createElement('style');
    sheet.textContent = '.frame { color: white }';
    rootOf(widget).append(sheet);
    await nextTask();
    widget.requestUpdate();
    await widget.updateComplete;
    expect(sheet.parentNode).to.equal(rootOf(widget));
    sheet.remove();
  });
});
