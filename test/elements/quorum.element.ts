import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/quorum.js';
import '../../src/define/strategy.js';
import type { FdsQuorum } from '../../src/elements/quorum/quorum.js';
import { staticQuorum } from '../../src/elements/quorum/quorum.static.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { LAENDER } from '../../src/voting/council.js';
import { render } from 'lit';
import { emptyModel, modelFrom } from '../../stories/fixtures/models.js';
import { smallModel } from '../support/all-widgets.js';
import { faded, settled } from '../support/at-rest.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { testFirstPresses } from '../support/first-press.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** All seventeen with equal shares under one key, and a second one in which SH has more than a third. */
function feedOf(changes: JsonObject = {}): JsonObject {
  const laender = LAENDER.map((id, at) => ({
    id,
    kind: 'land',
    name: `Land ${id}`,
    shares: { equal: 6.25, large: at === 0 ? 40 : 4 },
  }));
  return smallFeed({
    actors: [{ id: 'bund', kind: 'bund', name: 'Bund' }, ...laender],
    voting: {
      laender: 11,
      share: [2, 3],
      keys: [
        { id: 'equal', label: 'Gleicher Schlüssel', year: 2020 },
        { id: 'large', label: 'Ungleicher Schlüssel', year: 2021 },
      ],
      cite: [{ source: 'paper', section: '§ 1', page: 7 }],
    },
    ...changes,
  });
}

const fullModel = (changes: JsonObject = {}): StrategyModel => modelFrom(feedOf(changes));

async function open(
  model = fullModel(),
  attributes: Record<string, string> = {},
): Promise<FdsQuorum> {
  const widget = await fixture<FdsQuorum>(html`<fds-quorum .strategy=${model}></fds-quorum>`);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
  await settled(widget);
  return widget;
}

const tile = (widget: Element, id: string): HTMLElement =>
  shadowQuery(widget, `button[data-tile="${id}"]`);
const outcome = (widget: Element): string =>
  shadowQuery(widget, '[part="outcome"]').textContent?.trim() ?? '';
const said = (widget: Element): string =>
  shadowQuery(widget, '.frame > .heard[aria-live]').textContent?.trim() ?? '';

async function set(widget: FdsQuorum, name: string, value: string): Promise<void> {
  const select = shadowQuery<HTMLSelectElement>(widget, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

describe('<fds-quorum>', () => {
  it('begins with a unanimous vote, which carries', async () => {
    const widget = await open();
    expect(outcome(widget)).to.equal('Der Beschluss kommt zustande.');
    const votes = [...rootOf(widget).querySelectorAll('[data-tile]')].map((each) =>
      each.getAttribute('data-vote'),
    );
    expect(votes).to.deep.equal(Array(17).fill('yes'));
    expect(rootOf(widget).querySelectorAll('[part="rule"]').length).to.equal(3);
    expect(shadowText(widget)).to.contain('Papier, § 1, S. 7');
    await faded(widget);
    await expect(widget).to.be.accessible();
  });

  it('goes on to the next vote by a press, and says in one sentence what comes of it', async () => {
    const widget = await open();
    tile(widget, 'bund').click();
    await widget.updateComplete;
    expect(outcome(widget)).to.equal('Der Beschluss kommt nicht zustande.');
    await waitUntil(() => said(widget), 'the vote is said');
    expect(said(widget)).to.equal('Bund: Nein. Der Beschluss kommt nicht zustande.');
    expect(shadowText(widget)).to.contain('Es fehlt nur der Bund.');
    for (const vote of ['abstain', 'absent', 'yes']) {
      tile(widget, 'bund').click();
      await widget.updateComplete;
      expect(tile(widget, 'bund').dataset['vote']).to.equal(vote);
    }
  });

  it('hands arrows and letters over where a screen reader is on', async () => {
    // In a group Orca reads on with them: only a toolbar gets them.
    const widget = await open();
    expect(shadowQuery(widget, '.tiles').getAttribute('role')).to.equal('toolbar');
  });

  it('is one tab stop, walked by arrows, and voted in by letters', async () => {
    const widget = await open();
    expect(rootOf(widget).querySelectorAll('[data-tile][tabindex="0"]').length).to.equal(1);
    tile(widget, 'bund').focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => rootOf(widget).activeElement === tile(widget, 'DE-SH'), 'goes to SH');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => rootOf(widget).activeElement === tile(widget, 'DE-HH'), 'goes to HH');
    for (const [key, vote] of [
      ['n', 'no'],
      ['e', 'abstain'],
      ['a', 'absent'],
      ['j', 'yes'],
    ] as const) {
      await sendKeys({ press: key });
      await widget.updateComplete;
      expect(tile(widget, 'DE-HH').dataset['vote']).to.equal(vote);
    }
    expect(tile(widget, 'DE-HH').tabIndex).to.equal(0);
    await sendKeys({ press: 'End' });
    await waitUntil(() => rootOf(widget).activeElement === tile(widget, 'DE-SL'), 'goes to SL');
  });

  it('names the four votes of the member that was focused last', async () => {
    const widget = await open();
    tile(widget, 'DE-HE').focus();
    await widget.updateComplete;
    expect(shadowQuery(widget, '[part="member"]').textContent).to.contain('Land DE-HE');
    shadowQuery(widget, '.choice[data-vote="absent"]').click();
    await widget.updateComplete;
    expect(tile(widget, 'DE-HE').dataset['vote']).to.equal('absent');
    expect(shadowQuery(widget, '.choice[data-vote="absent"]').ariaPressed).to.equal('true');
  });

  it('carries the smallest majority and nothing less', async () => {
    const widget = await open();
    await set(widget, 'preset', 'smallest');
    expect(outcome(widget)).to.equal('Der Beschluss kommt zustande.');
    expect(rootOf(widget).querySelectorAll('[data-vote="yes"].tile').length).to.equal(12);
    shadowQuery(widget, '.tile[data-vote="yes"]:not([data-tile="bund"])').click();
    await widget.updateComplete;
    expect(outcome(widget)).to.equal('Der Beschluss kommt nicht zustande.');
    expect(shadowText(widget)).to.contain('Es fehlt mindestens ein Land, gleich welches.');
    expect(shadowQuery<HTMLSelectElement>(widget, 'select[name="preset"]').value).to.equal('');
  });

  it('makes the field of examples anew where others vote: one that changes would be read aloud', async () => {
    const widget = await open();
    const field = (): HTMLElement => shadowQuery(widget, 'select[name="preset"]');
    const first = field();
    first.focus();
    await set(widget, 'preset', 'smallest');
    expect(field(), 'keeps the focus').to.equal(rootOf(widget).activeElement);
    expect(field()).to.equal(first);
    tile(widget, 'bund').click();
    await widget.updateComplete;
    expect(field()).not.to.equal(first);
  });

  it('says where the result depends on the key', async () => {
    const widget = await open();
    tile(widget, 'DE-SH').click();
    await widget.updateComplete;
    expect(outcome(widget)).to.equal('Der Beschluss kommt zustande.');
    expect(shadowText(widget)).to.contain(
      'Nach „Ungleicher Schlüssel“ kommt die Entscheidung nicht',
    );
    await set(widget, 'key', 'large');
    expect(outcome(widget)).to.equal('Der Beschluss kommt nicht zustande.');
    expect(shadowText(widget)).to.contain('3 × 60 = 180, weniger als 2 × 100 = 200.');
  });

  it('says whom each kind of decision binds', async () => {
    const widget = await open();
    await set(widget, 'kind', 'standard');
    expect(shadowText(widget)).to.contain('Den Bund und alle 16 Länder, soweit');
    await set(widget, 'kind', 'other');
    expect(shadowText(widget)).to.contain('Alle haben zugestimmt.');
    tile(widget, 'DE-SL').click();
    await widget.updateComplete;
    expect(shadowText(widget)).to.contain('Niemanden: Der Beschluss ist nicht einstimmig');
    shadowQuery(widget, 'input[name="agreeing"]').click();
    await widget.updateComplete;
    expect(shadowText(widget)).to.contain('Nur, wer zugestimmt hat: Bund, Land DE-SH,');
    await set(widget, 'kind', 'recommendation');
    expect(outcome(widget)).to.equal('Die Empfehlung kommt zustande.');
    expect(rootOf(widget).querySelectorAll('[part="rule"]').length).to.equal(1);
  });

  it('begins with the kind and the key of its attributes, and says which it does not know', async () => {
    const widget = await open(fullModel(), { kind: 'network', key: 'large' });
    expect(shadowQuery<HTMLSelectElement>(widget, '[name="kind"]').value).to.equal('network');
    expect(shadowQuery<HTMLSelectElement>(widget, '[name="key"]').value).to.equal('large');
    widget.setAttribute('kind', 'law');
    widget.key = 'none';
    await widget.updateComplete;
    expect(shadowText(widget)).to.contain('„law“ ist keine Art der Entscheidung.');
    expect(shadowText(widget)).to.contain('Den Schlüssel „none“ haben die Daten nicht.');
    expect(outcome(widget)).to.equal('Der Beschluss kommt zustande.');
  });

  it('says what it cannot decide', async () => {
    const { actors } = fullModel().feed;
    const without = await open(fullModel({ actors: actors.filter(({ id }) => id !== 'DE-BY') }));
    expect(outcome(without)).to.equal('Das lässt sich nicht entscheiden.');
    expect(shadowText(without)).to.contain('In den Daten fehlt Bayern.');
    expect(rootOf(without).querySelector('button[data-tile="DE-BY"]')).to.equal(null);
    const noRule = await open(emptyModel());
    expect(shadowText(noRule)).to.contain('Die Daten enthalten keine Abstimmungsregel.');
    const small = await open(smallModel());
    expect(outcome(small)).to.not.contain('kommt zustande');
  });

  it('has the same in a table, where each vote can be set', async () => {
    const widget = await open();
    shadowQuery(widget, '[data-view="table"]').click();
    await waitUntil(() => rootOf(widget).querySelector('[part="table"]'), 'shows the table');
    expect(rootOf(widget).querySelectorAll('tbody tr').length).to.equal(17);
    await set(widget, 'vote-bund', 'absent');
    expect(outcome(widget)).to.equal('Der Beschluss kommt nicht zustande.');
    await waitUntil(() => said(widget).includes('abwesend'), 'the vote is said');
    expect(said(widget)).to.contain('Bund: abwesend.');
    await faded(widget);
    await expect(widget).to.be.accessible();
    shadowQuery(widget, '[data-view="tiles"]').click();
    await widget.updateComplete;
    expect(tile(widget, 'bund').dataset['vote']).to.equal('absent');
  });

  it('counts all coalitions when it is asked for them', async () => {
    const widget = await open();
    shadowQuery(widget, '.analysis > summary').click();
    await waitUntil(() => rootOf(widget).querySelector('.decisive'), 'has counted');
    expect(rootOf(widget).querySelectorAll('.decisive tbody tr').length).to.equal(17);
    // Of equal Länder eleven carry: 4368 + 1820 + 560 + 120 + 16 + 1.
    expect(shadowText(widget)).to.contain('rund 10,5 % (6.885)');
    expect(shadowText(widget)).to.contain('Kein Land allein, aber sechs Länder gemeinsam.');
    await faded(widget);
    await expect(widget).to.be.accessible();
  });

  it('chooses a Land for all widgets by its own button', async () => {
    const strategy = await fixture<HTMLElement & { selection: unknown }>(
      html`<fds-strategy .strategy=${fullModel()}><fds-quorum></fds-quorum></fds-strategy>`,
    );
    const [widget] = strategy.children as unknown as [FdsQuorum];
    await waitUntil(() => rootOf(widget).querySelector('[part="member"]'), 'is ready');
    tile(widget, 'DE-HH').focus();
    await widget.updateComplete;
    shadowQuery(widget, '[data-ref="actor:DE-HH"]').click();
    expect(strategy.selection).to.deep.equal({ type: 'actor', id: 'DE-HH' });
    await waitUntil(() => tile(widget, 'DE-HH').dataset['state'] === 'selected', 'is marked');
    // A vote is no choice.
    tile(widget, 'DE-SH').click();
    expect(strategy.selection).to.deep.equal({ type: 'actor', id: 'DE-HH' });
  });

  it('begins with the Land that the page is about, and counts all the same', async () => {
    const widget = await open(fullModel(), { land: 'DE-HE' });
    await waitUntil(
      () => shadowQuery(widget, '[part="member"]').textContent?.includes('Land DE-HE'),
      'has the Land below the tiles',
    );
    expect(rootOf(widget).querySelectorAll('button[data-tile]').length).to.equal(17);
  });

  it('is plain HTML with rules, shares and an example worked through', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const options = { lang: 'de', headingLevel: 2, today: 0 } as const;
    render(staticQuorum.render(fullModel(), options), box);
    expect(box.querySelectorAll('.kinds div').length).to.equal(5);
    expect(box.querySelectorAll('.members tbody tr').length).to.equal(17);
    expect(box.querySelector('.outcome')?.textContent?.trim()).to.equal(
      'Der Beschluss kommt zustande.',
    );
    expect(box.querySelector('button, select, input')).to.equal(null);
    render(staticQuorum.render(emptyModel(), options), box);
    expect(box.textContent).to.contain('Die Daten enthalten keine Abstimmungsregel.');
  });
});

describe('a vote in the address', () => {
  const before = location.hash;
  afterEach(() => {
    history.replaceState(null, '', before || location.pathname + location.search);
  });

  it('is read where widgets keep their state there, and the rest of the fragment stays', async () => {
    const letters = `n${'j'.repeat(16)}`;
    history.replaceState(null, '', `#fds=actor:DE-HH;vote:${letters}.agreeing.large`);
    const strategy = await fixture<HTMLElement>(
      html`<fds-strategy linkable .strategy=${fullModel()}
        ><fds-quorum></fds-quorum
      ></fds-strategy>`,
    );
    const [widget] = strategy.children as unknown as [FdsQuorum];
    await waitUntil(() => rootOf(widget).querySelector('[part="member"]'), 'is ready');
    await waitUntil(() => tile(widget, 'bund').dataset['vote'] === 'no', 'has read the vote');
    expect(shadowQuery<HTMLSelectElement>(widget, '[name="key"]').value).to.equal('large');
    expect(shadowQuery<HTMLInputElement>(widget, '[name="agreeing"]').checked).to.equal(true);
    await waitUntil(() => tile(widget, 'DE-HH').dataset['state'] === 'selected', 'is chosen');
    expect(location.hash).to.contain(`vote:${letters}`);
    shadowQuery<HTMLDetailsElement>(widget, '.tools').open = true;
    await waitUntil(
      () => shadowText(widget).includes('Link zu dieser Abstimmung'),
      'offers a link',
    );
  });

  it('is not offered and not read where they do not', async () => {
    history.replaceState(null, '', `#fds=vote:n${'j'.repeat(16)}.decision.large`);
    const widget = await open();
    expect(tile(widget, 'bund').dataset['vote']).to.equal('yes');
    shadowQuery<HTMLDetailsElement>(widget, '.tools').open = true;
    await waitUntil(() => shadowText(widget).includes('als Text kopieren'), 'offers the text');
    expect(shadowText(widget)).to.not.contain('Link zu dieser Abstimmung');
  });
});

describe('the first press of every control of the vote', () => {
  const { random } = Math;
  // What is cast by chance is the same each time.
  before(() => {
    Math.random = () => 0.8;
  });
  after(() => {
    Math.random = random;
  });
  testFirstPresses({ tag: 'fds-quorum' });
  testFirstPresses({ tag: 'fds-quorum', chosen: { type: 'actor', id: 'DE-HE' } });
});
