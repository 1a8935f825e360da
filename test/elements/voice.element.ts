/** What is said after an action: one sentence, by the widget in which it was taken. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { smallModel } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

interface Scene {
  readonly filter: FdsWidget;
  readonly list: FdsWidget;
  /** Every sentence of every live region, in the order in which they came. */
  readonly heard: string[];
}

const watchers: MutationObserver[] = [];

/** Hears what screen readers would: texts that come into a live region. */
function listenTo(root: ShadowRoot, heard: string[]): void {
  const watcher = new MutationObserver((records) => {
    const regions = records.map(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('[role="status"], [role="alert"], [aria-live]');
    });
    for (const region of new Set(regions)) {
      const words = region?.textContent.replace(/\s+/g, ' ').trim();
      if (words) heard.push(words);
    }
  });
  watcher.observe(root, { subtree: true, childList: true, characterData: true });
  watchers.push(watcher);
}

async function scene(): Promise<Scene> {
  const strategy = document.createElement('fds-strategy');
  strategy.strategy = smallModel();
  const filter = document.createElement('fds-filter');
  const list = document.createElement('fds-project-list');
  strategy.append(filter, list);
  document.body.append(strategy);
  await waitUntil(() => rootOf(filter).querySelector('input'), 'the filter is there');
  await waitUntil(() => rootOf(list).querySelector('table'), 'the list is there');
  await settled(list);
  const heard: string[] = [];
  for (const widget of [filter, list]) listenTo(rootOf(widget), heard);
  return { filter, list, heard };
}

afterEach(() => {
  for (const watcher of watchers.splice(0)) watcher.disconnect();
  document.body.replaceChildren();
});

describe('the voice of the widgets', () => {
  it('says once what a search of the page finds, after the last letter', async () => {
    const { filter, list, heard } = await scene();
    shadowQuery(filter, 'input').focus();
    await sendKeys({ type: 'portal' });
    await waitUntil(() => heard.length > 0, 'something is said');
    await settled(list);
    expect(heard).to.deep.equal([
      'Passend: 0 von 4 Leitlinien, 1 von 3 Vorhaben und 0 von 2 Ereignissen.',
    ]);
  });

  it('leaves nothing in a language that the widget no longer speaks', async () => {
    const { list, heard } = await scene();
    shadowQuery(list, '[data-column="title"] .sort').click();
    await waitUntil(() => heard.length > 0, 'something is said');
    await settled(list);
    list.lang = 'en';
    await waitUntil(() => rootOf(list).querySelector('section[lang="en"]'), 'the list is English');
    const regions = [...rootOf(list).querySelectorAll('[aria-live]')];
    expect(regions).not.to.deep.equal([]);
    expect(regions.map(({ textContent }) => textContent.trim()).join('')).to.equal('');
    expect(heard).to.have.lengthOf(1);
  });

  it('says that the page shows all again', async () => {
    const { filter, list, heard } = await scene();
    const select = shadowQuery<HTMLSelectElement>(filter, 'select[name="topic"]');
    select.value = 'data';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => heard.length > 0, 'something is said');
    heard.length = 0;
    shadowQuery(filter, '[part="reset"]').click();
    await waitUntil(() => heard.length > 0, 'something is said');
    await settled(list);
    expect(heard).to.deep.equal(['Ohne Filter: 4 Leitlinien, 3 Vorhaben und 2 Ereignisse.']);
  });

  it('says how the list is sorted, and that it is as in the data again', async () => {
    const { list, heard } = await scene();
    const head = (): HTMLElement => shadowQuery(list, '[data-column="title"] .sort');
    const said: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      head().click();
      await waitUntil(() => heard.length > 0, 'something is said');
      await settled(list);
      said.push(...heard.splice(0));
    }
    expect(said).to.deep.equal([
      'Sortiert nach Titel, aufsteigend.',
      'Sortiert nach Titel, absteigend.',
      'Reihenfolge wie in den Daten.',
    ]);
  });

  it('says what the search of the list finds, and nothing before anybody has done anything', async () => {
    const { list, heard } = await scene();
    expect(heard).to.deep.equal([]);
    shadowQuery(list, 'input').focus();
    await sendKeys({ type: 'kurs' });
    await waitUntil(() => heard.length > 0, 'something is said');
    await settled(list);
    expect(heard).to.deep.equal(['1 von 3 Vorhaben.']);
  });
});
