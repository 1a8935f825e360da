import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/filter.js';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import {
  emptyModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from '../../stories/fixtures/models.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

interface Page {
  readonly strategy: FdsStrategy;
  readonly filter: HTMLElement;
  readonly map: HTMLElement;
}

/** A page of its own for each test: the same model would share its filter. */
async function openPage(): Promise<Page> {
  const model = modelFrom(snapshotFeed());
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${model}>
      <fds-filter></fds-filter><fds-project-map></fds-project-map>
    </fds-strategy>`,
  );
  const [filter, map] = strategy.children as unknown as readonly [HTMLElement, HTMLElement];
  for (const each of [filter, map]) {
    await waitUntil(() => rootOf(each).querySelector('[part="body"]'), 'is ready');
  }
  return { strategy, filter, map };
}

const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => shadowText(element).includes(words), `says "${words}"`);

function choose(filter: Element, name: string, value: string): void {
  const select = shadowQuery<HTMLSelectElement>(filter, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<fds-filter>', () => {
  it('labels every field in sight', async () => {
    const { filter } = await openPage();
    for (const field of rootOf(filter).querySelectorAll<HTMLInputElement>('input, select')) {
      expect(field.labels?.[0]?.textContent?.trim(), field.name).to.not.equal('');
    }
    expect(rootOf(filter).querySelector('form')?.getAttribute('role')).to.equal('search');
  });

  it('searches while typing, says what is left, and acts on the other widgets', async () => {
    const { filter, map } = await openPage();
    shadowQuery(filter, 'input').focus();
    await sendKeys({ type: 'xyzzy' });
    await says(filter, 'Dazu passt nichts');
    await says(map, 'Gefiltert: 0 von 22 Leitlinien');
    await sendKeys({ press: 'Escape' });
    await says(filter, 'Ohne Filter: 22 Leitlinien');
    // Widgets draw one after the other.
    await waitUntil(() => !shadowText(map).includes('Gefiltert'), 'map shows all again');
  });

  it('offers what the search has found, to be chosen', async () => {
    const { strategy, filter } = await openPage();
    shadowQuery(filter, 'input').focus();
    await sendKeys({ type: 'cloud' });
    await says(filter, 'Direkt auswählen');
    await waitUntil(() => rootOf(filter).querySelector('[data-ref="leitlinie:F8"]'), 'F8 is found');
    const hit = shadowQuery(filter, '[data-ref="leitlinie:F8"]');
    hit.focus();
    await sendKeys({ press: 'Enter' });
    expect(strategy.selection).to.deep.equal({ type: 'leitlinie', id: 'F8' });
  });

  it('combines criteria and takes all of them back, with the focus in the search field', async () => {
    const { filter, map } = await openPage();
    const { whole, parts } = countsOf('DE-HH', 'digital-infrastructure');
    choose(filter, 'land', 'DE-HH');
    choose(filter, 'topic', 'digital-infrastructure');
    await says(filter, `${parts} von ${whole} Vorhaben`.replace('Vorhaben', 'Vorhaben'));
    await says(map, 'Gefiltert:');
    const reset = shadowQuery(filter, '[part="reset"]');
    reset.focus();
    await sendKeys({ press: 'Enter' });
    await says(filter, 'Ohne Filter');
    expect(rootOf(filter).activeElement?.localName).to.equal('input');
    expect(shadowQuery<HTMLSelectElement>(filter, 'select[name="land"]').value).to.equal('');
  });

  it('offers only what the data have', async () => {
    const filter = await fixture(
      html`<fds-filter
        .strategy=${modelFrom({
          topics: [
            { id: 'a', title: 'A' },
            { id: 'b', title: 'B' },
          ],
        })}
      ></fds-filter>`,
    );
    await says(filter, 'Suche in allen Texten');
    const names = [...rootOf(filter).querySelectorAll('select')].map(({ name }) => name);
    expect(names).to.deep.equal(['topic']);
  });

  it('offers subject areas where the data have them, and narrows by them', async () => {
    const filter = await fixture(
      html`<fds-filter
        .strategy=${modelFrom({
          areas: [
            { id: 'efa', title: 'EfA' },
            { id: 'stack', title: 'Stack' },
          ],
          projects: [
            { id: 'a', title: 'A', areas: ['efa'] },
            { id: 'b', title: 'B', areas: ['stack'] },
          ],
        })}
      ></fds-filter>`,
    );
    await says(filter, 'Themenbereich');
    choose(filter, 'area', 'stack');
    await says(filter, '1 von 2 Vorhaben');
  });

  it('says that there is nothing to be filtered', async () => {
    const filter = await fixture(html`<fds-filter .strategy=${emptyModel()}></fds-filter>`);
    await says(filter, 'Die Daten enthalten nichts, das sich filtern lässt.');
    expect(shadowText(filter)).not.to.contain('Ohne Filter');
  });
});

function countsOf(land: string, topic: string): { whole: number; parts: number } {
  const { projects } = snapshotModel().feed;
  const parts = projects.filter(
    (project) =>
      project.topic === topic &&
      [...(project.lead ?? []), ...(project.partners ?? [])].includes(land),
  );
  return { whole: projects.length, parts: parts.length };
}
