import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/filter.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import type { FdsProjectMap } from '../../src/elements/project-map/project-map.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const heading = (element: Element): string =>
  rootOf(element).querySelector('[part="heading"]')?.textContent?.trim() ?? '';

const showsLand = (element: Element): Promise<void> =>
  waitUntil(() => heading(element).includes('Mecklenburg-Vorpommern'), 'speaks of the Land');

describe('the view of one Land', () => {
  // The first of all: the code that narrows has not been fetched yet.
  it('also narrows where data and Land are there before its code is', async () => {
    const strategy = await fixture<HTMLElement>(
      html`<fds-strategy land="DE-MV" .strategy=${snapshotModel()}>
        <fds-timeline></fds-timeline>
      </fds-strategy>`,
    );
    const [timeline] = strategy.children as unknown as readonly [Element];
    await showsLand(timeline);
    expect(shadowText(timeline)).not.to.contain('Ungefiltert');
  });

  it('names the Land, counts its part, and can be widened to all', async () => {
    const map = await fixture<FdsProjectMap>(
      html`<fds-project-map land="DE-MV" .strategy=${snapshotModel()}></fds-project-map>`,
    );
    await showsLand(map);
    const { leads = [], partners = [] } = snapshotModel().projectsByActor.get('DE-MV') ?? {};
    expect(shadowText(map)).to.contain('Beiträge aus Mecklenburg-Vorpommern');
    expect(shadowText(map)).to.contain(`${leads.length + partners.length} Einträge`);
    const button = shadowQuery<HTMLButtonElement>(map, '[part="narrowing"]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(heading(map)).not.to.contain('Mecklenburg-Vorpommern');
    expect(button.textContent).to.contain('Nur Mecklenburg-Vorpommern zeigen');
    expect(rootOf(map).activeElement).to.equal(button);
  });

  it('is handed down by fds-strategy and follows it', async () => {
    const strategy = await fixture<HTMLElement>(
      html`<fds-strategy land="DE-MV" .strategy=${snapshotModel()}>
        <fds-timeline></fds-timeline>
        <fds-project-map land="DE-BY"></fds-project-map>
      </fds-strategy>`,
    );
    const [timeline, map] = strategy.children as unknown as readonly [Element, Element];
    await showsLand(timeline);
    expect(heading(map)).to.contain('Bayern');
    strategy.removeAttribute('land');
    await waitUntil(() => !heading(timeline).includes('Mecklenburg'), 'shows all again');
  });

  it('lets the filter count what the Land has, under its own heading', async () => {
    const filter = await fixture(
      html`<fds-filter land="DE-MV" .strategy=${snapshotModel()}></fds-filter>`,
    );
    const { leads = [], partners = [] } = snapshotModel().projectsByActor.get('DE-MV') ?? {};
    const words = `Nur Mecklenburg-Vorpommern, sonst ohne Filter: 22 Leitlinien, ${leads.length + partners.length} Einträge`;
    await waitUntil(() => shadowText(filter).includes(words), words);
    expect(heading(filter)).to.equal('Suchen und filtern');
    const all = shadowQuery<HTMLOptionElement>(filter, 'select[name="land"] option');
    expect(all.textContent?.trim()).to.equal('Mecklenburg-Vorpommern (von der Seite vorgegeben)');
  });

  it('says that it does not know a Land, and shows everything', async () => {
    const map = await fixture<FdsProjectMap>(
      html`<fds-project-map land="DE-XX" .strategy=${snapshotModel()}></fds-project-map>`,
    );
    await waitUntil(() =>
      shadowText(map).includes('„DE-XX“ ist kein bekanntes Land. Sie sehen alle Länder.'),
    );
    expect(heading(map)).not.to.contain('DE-XX');
  });

  it('understands the Land as people write it', async () => {
    for (const land of ['de-mv', 'MV', 'Mecklenburg-Vorpommern', 'mecklenburg-western pomerania']) {
      const map = await fixture<FdsProjectMap>(
        html`<fds-project-map land=${land} .strategy=${snapshotModel()}></fds-project-map>`,
      );
      await showsLand(map);
      expect(shadowText(map), land).not.to.contain('kein bekanntes');
    }
  });
});
