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

/** Whether a widget says of which Land it is, or that it is of none any more. */
const speaks = (element: Element): boolean =>
  rootOf(element).querySelector('[part="notice"].narrowing') !== null;

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
    expect(shadowText(map)).to.contain(`${leads.length + partners.length} Vorhaben`);
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

  it('is said once for a strategy, by the first widget, and widened for all of them', async () => {
    const strategy = await fixture<HTMLElement>(
      html`<fds-strategy land="DE-MV" .strategy=${snapshotModel()}>
        <fds-filter></fds-filter>
        <fds-timeline></fds-timeline>
        <fds-project-map></fds-project-map>
        <fds-timeline land="DE-BY"></fds-timeline>
      </fds-strategy>`,
    );
    const [, first, map, own] = strategy.children as unknown as Element[];
    if (!first || !map || !own) throw new Error('a widget is missing');
    await Promise.all([showsLand(first), showsLand(map)]);
    await waitUntil(() => speaks(own), 'a widget with a Land of its own says it');
    expect([first, map].map(speaks)).to.deep.equal([true, false]);
    expect(shadowText(map)).not.to.match(/\bfalse\b/);

    shadowQuery<HTMLButtonElement>(first, '[part="narrowing"]').click();
    await waitUntil(() => !heading(map).includes('Mecklenburg'), 'the map shows all, too');
    expect(heading(first)).not.to.contain('Mecklenburg');
    expect(heading(own)).to.contain('Bayern');
    expect([first, map].map(speaks)).to.deep.equal([true, false]);

    shadowQuery<HTMLButtonElement>(first, '[part="narrowing"]').click();
    await Promise.all([showsLand(first), showsLand(map)]);
    first.remove();
    await waitUntil(() => speaks(map), 'the next one says it');
    strategy.prepend(first);
    await waitUntil(() => speaks(first) && !speaks(map), 'the first one again');
  });

  it('lets the filter count what the Land has, under its own heading', async () => {
    const filter = await fixture(
      html`<fds-filter land="DE-MV" .strategy=${snapshotModel()}></fds-filter>`,
    );
    const { leads = [], partners = [] } = snapshotModel().projectsByActor.get('DE-MV') ?? {};
    const words = `Nur Mecklenburg-Vorpommern, sonst ohne Filter: 22 Leitlinien, ${leads.length + partners.length} Vorhaben`;
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

  it('is said by the first widget on the page, whatever shadow roots they stand in', async () => {
    const strategy = await fixture<HTMLElement>(
      html`<fds-strategy land="DE-MV" .strategy=${snapshotModel()}>
        <p></p>
        <fds-timeline></fds-timeline>
        <p></p>
        <p></p>
      </fds-strategy>`,
    );
    const inRoots = [...strategy.querySelectorAll('p')].map((place) => {
      const timeline = document.createElement('fds-timeline');
      place.attachShadow({ mode: 'open' }).append(timeline);
      return timeline;
    });
    const [first, ...others] = inRoots as unknown as readonly [Element, ...Element[]];
    const all = [first, ...strategy.querySelectorAll('fds-timeline'), ...others];
    const speakers = (): boolean[] => all.map(speaks);
    await waitUntil(() => speakers().join() === 'true,false,false,false', 'the first one');
    first.remove();
    await waitUntil(() => speakers().slice(1).join() === 'true,false,false', 'the next one');
  });
});
