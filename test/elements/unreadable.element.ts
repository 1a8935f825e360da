/** What the feed says and cannot be read is told as that in the live widgets, beside a choice, too. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/details.js';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-list.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import '../../src/define/strategy-pyramid.js';
import { mapParts } from '../../src/elements/project-map/project-map.parts.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { Ref } from '../../src/model/model.types.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const UNREAD = 'im Feed nicht lesbar';

const listOf = (name: string): JsonObject[] => smallFeed()[name] as JsonObject[];

/** The records of a list, one of them changed. */
const withRecord = (name: string, id: string, change: JsonObject): JsonObject => ({
  [name]: listOf(name).map((each) => (each['id'] === id ? { ...each, ...change } : each)),
});

interface Page {
  readonly map: HTMLElement;
  readonly list: HTMLElement;
  readonly details: HTMLElement;
}

const panelText = ({ map }: Pick<Page, 'map'>): string =>
  rootOf(map).querySelector('.panel')?.textContent?.replace(/\s+/g, ' ') ?? '';

/** A map, a list and the details of a strategy in which something is chosen. */
async function pageOf(changes: JsonObject, chosen: Ref): Promise<Page> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${modelFrom(smallFeed(changes))}>
      <fds-project-map></fds-project-map>
      <fds-project-list></fds-project-list>
      <fds-details></fds-details>
    </fds-strategy>`,
  );
  const [map, list, details] = strategy.children as unknown as HTMLElement[];
  if (!map || !list || !details) throw new Error('no widgets');
  strategy.selection = chosen;
  await waitUntil(() => rootOf(details).querySelector('.way'), 'details are there');
  await waitUntil(() => rootOf(list).querySelector('[part="chosen"]'), 'list names the choice');
  await mapParts.contents.load();
  const isReady = (): boolean => /^(?!.*geladen).+/s.test(panelText({ map }));
  await waitUntil(isReady, 'panel is there');
  return { map, list, details };
}

describe('what could not be read', () => {
  it('is said of the lead of a linked entry on the map', async () => {
    const hidden = withRecord('actors', 'DE-HE', { name: '\u200b' });
    const page = await pageOf(hidden, { type: 'project', id: 'register' });
    expect(panelText(page)).to.contain('Federführung im Feed nicht lesbar');
    expect(panelText(page)).not.to.contain('Federführung nicht veröffentlicht');
  });

  it('stands beside the leads that are known', async () => {
    const hidden = withRecord('actors', 'bund', { name: '\u200b' });
    const page = await pageOf(hidden, { type: 'project', id: 'portal' });
    expect(panelText(page)).to.match(/Federführung: Hamburg \(weitere im Feed nicht lesbar\)/);
    const own = await pageOf(hidden, { type: 'actor', id: 'DE-HH' });
    expect(panelText(own)).to.contain('weitere Federführung im Feed nicht lesbar');
  });

  it('keeps the silence of the feed apart', async () => {
    const silent = withRecord('projects', 'course', { lead: [] });
    const page = await pageOf(silent, { type: 'project', id: 'course' });
    expect(panelText(page)).to.contain('Federführung nicht veröffentlicht');
    expect(shadowText(page.details)).not.to.contain('nicht lesbar');
  });

  it('leaves nobody without entries, in the panel and in the details', async () => {
    const lost = { projects: listOf('projects').map((each) => ({ ...each, lead: 5 })) };
    const page = await pageOf(lost, { type: 'actor', id: 'DE-SL' });
    expect(panelText(page)).to.contain('nichts Lesbares');
    expect(panelText(page)).not.to.contain('Kein Vorhaben.');
    expect(shadowText(page.details)).to.contain('Gezählt ist nur, was im Feed lesbar ist.');
    const whole = await pageOf({}, { type: 'actor', id: 'DE-SL' });
    expect(panelText(whole)).to.contain('Kein Vorhaben.');
    expect(shadowText(whole.details)).not.to.contain('nicht lesbar');
  });

  it('is never called not linked', async () => {
    const lost = { projects: listOf('projects').map((each) => ({ ...each, leitlinien: 'L1' })) };
    const ref = { type: 'leitlinie', id: 'L4' } as const;
    for (const changes of [lost, { projects: [...listOf('projects'), { id: 'nameless' }] }]) {
      const { map, list, details } = await pageOf(changes, ref);
      for (const each of [map, list, details]) {
        expect(shadowText(each)).to.contain('nichts Lesbares');
        expect(shadowText(each)).not.to.match(
          /noch nichts verknüpft|nichts verknüpft\.|kein Vorhaben v/,
        );
      }
    }
    const { map, list, details } = await pageOf({}, ref);
    expect(shadowText(map)).to.contain('hier ist nichts verknüpft.');
    expect(shadowText(list)).to.contain('hier ist nichts verknüpft.');
    expect(shadowText(details)).to.contain('Dazu ist noch nichts verknüpft.');
  });

  it('stands behind the links that are known', async () => {
    const half = withRecord('projects', 'register', { leitlinien: ['L1', 'nobody'] });
    const { details } = await pageOf(half, { type: 'project', id: 'register' });
    const up = rootOf(details).querySelector('[part="way-up"]')?.textContent ?? '';
    expect(up).to.contain('weitere im Feed nicht lesbar');
  });

  it('leaves no field of the matrix empty in the annex, in both views', async () => {
    const leitlinien = [{ id: 'L', title: 'Wir.', category: 'nobody', goal: 'speed' }];
    const matrix = await fixture<HTMLElement>(
      html`<fds-leitlinien-matrix
        .strategy=${modelFrom(smallFeed({ leitlinien }))}
      ></fds-leitlinien-matrix>`,
    );
    await waitUntil(() => shadowText(matrix).includes('Ohne Zuordnung'), 'rest is there');
    const cells = (): (string | undefined)[] =>
      [...rootOf(matrix).querySelectorAll('.empty')].map((each) => each.textContent?.trim());
    const none = 'Im Anhang keine Leitlinie';
    expect(cells()).to.deep.equal([UNREAD, none, UNREAD, none]);
    expect(shadowText(matrix)).to.contain('Gezählt ist nur, was im Feed lesbar ist.');
    matrix.setAttribute('view', 'structure');
    await waitUntil(() => rootOf(matrix).querySelector('[part="group"]'), 'groups are there');
    for (const words of cells()) expect(words).to.contain('nichts Lesbares');
    expect(cells().length).to.equal(2);
  });

  it('keeps the last decision in the pyramid of a Land that had no part in it', async () => {
    const layers = [{ id: 'umbrella', title: 'Dach', notes: [{ text: 'Beschluss 2025/01' }] }];
    const [first] = listOf('events');
    const feed = smallFeed({ layers, events: [{ ...first, status: 'done' }] });
    const pyramid = await fixture<HTMLElement>(
      html`<fds-strategy-pyramid land="DE-SL" .strategy=${modelFrom(feed)}></fds-strategy-pyramid>`,
    );
    await waitUntil(() => shadowText(pyramid).includes('Saarland'), 'narrowed');
    expect(shadowText(pyramid)).to.match(/Letzter Beschluss, 15\. Januar 2025, Nr\. 2025\/01/);
  });
});
