import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../src/define/cascade.js';
import '../../src/define/strategy.js';
import type { FdsCascade } from '../../src/elements/cascade/cascade.js';
import { staticCascade } from '../../src/elements/cascade/cascade.static.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { emptyModel, manyProjectsModel, snapshotModel } from '../../stories/fixtures/models.js';
import { smallModel } from '../support/all-widgets.js';
import { faded, settled } from '../support/at-rest.js';
import { testFirstPresses } from '../support/first-press.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const OPTIONS = { lang: 'de', headingLevel: 2, today: 0 } as const;

async function open(
  model: StrategyModel = smallModel(),
  attributes: Record<string, string> = {},
  width = 1100,
): Promise<FdsCascade> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const widget = document.createElement('fds-cascade');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.strategy = model;
  box.append(widget);
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
  await settled(widget);
  return widget;
}

const all = (widget: Element, selector: string): HTMLElement[] => [
  ...rootOf(widget).querySelectorAll<HTMLElement>(selector),
];
const box = (widget: Element, key: string): HTMLElement =>
  shadowQuery(widget, `[data-node="${key}"]`);
const isSeen = (widget: Element, selector: string): boolean =>
  shadowQuery(widget, selector).getClientRects().length > 0;
/** What is read of an element. */
function words(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const mark of heard.querySelectorAll('.topic-mark')) mark.remove();
  return (heard.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

/** Headings and lists as they are nested, one thing a line. */
function outline(root: Element, depth = 0): string {
  return [...root.children]
    .flatMap((each) => {
      const own = [...each.querySelectorAll(':scope > .entry, :scope > .muted')].map(words);
      const line = `${'  '.repeat(depth)}${each.localName}`;
      if (/^h\d$/.test(each.localName)) return [`${line} ${words(each)}`];
      if (each.localName === 'li') return [`${line} ${own.join(' ')}`, outline(each, depth + 1)];
      if (/^(ul|section|details)$/.test(each.localName)) return [line, outline(each, depth + 1)];
      return [];
    })
    .filter(Boolean)
    .join('\n');
}

describe('<fds-cascade>', () => {
  it('folds the sections of its list beyond two dozen, and opens more', async () => {
    const leitlinien = new Array(60).fill(0).map((_, at) => ({
      id: `L${at}`,
      title: `Wir tun ${at}.`,
      category: 'rules',
      goal: 'speed',
    }));
    const widget = await open(smallModel({ leitlinien }), {}, 360);
    const sections = (): number => all(widget, '.tree section[data-depth="1"]').length;
    const most = sections();
    expect(most, 'two dozen of one goal, and those of others').to.be.within(24, 30);
    shadowQuery(widget, '.tree section > .more').click();
    await settled(widget);
    expect(sections()).to.be.above(most);
  });

  it('shows every name whole in the narrowest picture, in a wide font, and no wider than its box', async () => {
    for (const lang of ['de', 'en']) {
      const widget = await open(snapshotModel(), { lang }, 970);
      expect(isSeen(widget, '.picture')).to.equal(true);
      const cut = all(widget, '.name').filter(
        (name) =>
          name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1,
      );
      expect(cut.map(words), lang).to.deep.equal([]);
      const { scrollWidth, clientWidth } = shadowQuery(widget, '.scroll');
      expect(scrollWidth, 'nothing has to be scrolled').to.be.at.most(clientWidth);
    }
  });

  it('draws columns of boxes with bands between them where there is room', async () => {
    const widget = await open();
    expect(isSeen(widget, '.picture')).to.equal(true);
    expect(isSeen(widget, '.tree')).to.equal(false);
    expect(words(box(widget, 'goal:speed'))).to.contain('Tempo');
    expect(all(widget, '.band[data-kind="official"]').length).to.be.above(3);
    expect(all(widget, '.band[data-kind="editorial"]').length).to.be.above(2);
    expect(words(shadowQuery(widget, '[part="lead"]'))).to.contain(
      'Zu Leitlinien und Themen ist 1 Vorhaben amtlich zugeordnet, 1 von der Redaktion.',
    );
    expect(all(widget, '.end').map(words)).to.deep.equal([
      '1 Vorhaben ohne veröffentlichte Zuordnung',
      '1 Leitlinie ohne Vorhaben',
      '1 Schwerpunktthema ohne Vorhaben',
    ]);
    await faded(widget);
    await expect(widget).to.be.accessible();
  });

  it('keeps boxes apart, and each large enough for a finger', async () => {
    const widget = await open(manyProjectsModel(300));
    const boxes = all(widget, '.box').map((each) => each.getBoundingClientRect());
    for (const [at, one] of boxes.entries()) {
      expect(one.height).to.be.at.least(24);
      expect(one.width).to.be.at.least(24);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 1 ||
          other.bottom <= one.top + 1;
        expect(apart).to.equal(true);
      }
    }
  });

  it('is a tree of headings and lists where it is narrow', async () => {
    const widget = await open(smallModel(), {}, 320);
    expect(isSeen(widget, '.picture')).to.equal(false);
    expect(isSeen(widget, '.tree')).to.equal(true);
    for (const fold of all(widget, '.tree summary')) fold.click();
    await settled(widget);
    expect(outline(shadowQuery(widget, '.tree'))).to.equal(
      [
        'section',
        '  h3 Tempo',
        '  section',
        '    h4 Zählen',
        '    details',
        '      ul',
        '        li Daten · 1 Vorhaben',
        '          ul',
        '            li Register · amtlich belegt',
        '              ul',
        '                li Hessen',
        '  section',
        '    h4 Wir ordnen.',
        '    details',
        '      ul',
        '        li Daten · 2 Vorhaben, davon 1 redaktionell zugeordnet',
        '          ul',
        '            li Register · amtlich belegt',
        '              ul',
        '                li Hessen',
        '            li Portal · redaktionell zugeordnet',
        '              ul',
        '                li Hamburg',
        '                li Bund',
        'section',
        '  h3 Vertrauen',
        '  section',
        '    h4 Wir zeigen.',
        '    details',
        '      ul',
        '        li Daten · 1 Vorhaben, redaktionell zugeordnet',
        '          ul',
        '            li Portal · redaktionell zugeordnet',
        '              ul',
        '                li Hamburg',
        '                li Bund',
        'section',
        '  h3 1 Vorhaben ohne veröffentlichte Zuordnung zu einem Ziel',
        '  section',
        '    h4 Wir lernen.',
        '  section',
        '    h4 1 Vorhaben ohne veröffentlichte Zuordnung',
        '    details',
        '      ul',
        '        li Menschen · keine Vorhaben',
        '        li 1 Vorhaben ohne veröffentlichte Zuordnung',
        '          ul',
        '            li Kurs',
        '              ul',
        '                li Hamburg',
      ].join('\n'),
    );
    await faded(widget);
    await expect(widget).to.be.accessible();
    expect(widget.scrollWidth).to.be.at.most(321);
  });

  it('changes between picture and list when it is asked to', async () => {
    const widget = await open();
    shadowQuery(widget, '.views[data-for="picture"] [data-view="list"]').click();
    await widget.updateComplete;
    expect(isSeen(widget, '.tree')).to.equal(true);
    expect(isSeen(widget, '.picture')).to.equal(false);
    shadowQuery(widget, '.views[data-for="picture"] [data-view="picture"]').click();
    await widget.updateComplete;
    expect(isSeen(widget, '.picture')).to.equal(true);
  });

  it('lights the whole way of a choice, and shows why it exists and what comes of it', async () => {
    const widget = await open();
    box(widget, 'leitlinie:L3').click();
    await settled(widget);
    expect(box(widget, 'leitlinie:L3').ariaExpanded).to.equal('true');
    const linked = all(widget, '.box[data-state="linked"]').map(({ dataset }) => dataset['node']);
    expect(linked).to.deep.equal([
      'goal:trust',
      'topic:data',
      'project:portal',
      'lead:DE-HH',
      'lead:bund',
    ]);
    expect(all(widget, '.band.lit').length).to.equal(5);
    expect(words(shadowQuery(widget, '.details'))).to.contain('Warum gibt es das?');
    expect(words(shadowQuery(widget, '.details'))).to.contain('Was wird daraus?');
    await faded(widget);
    await expect(widget).to.be.accessible();
    box(widget, 'leitlinie:L3').click();
    await settled(widget);
    expect(all(widget, '.band.lit').length).to.equal(0);
  });

  it('shows details at the place in the list where something was chosen', async () => {
    const widget = await open(smallModel(), {}, 320);
    shadowQuery(widget, '.tree summary').click();
    await settled(widget);
    shadowQuery(widget, '.tree li [data-ref="project:register"]').click();
    await settled(widget);
    const details = shadowQuery(widget, '.details');
    const item = details.closest('li');
    expect(item?.querySelector('[data-ref="project:register"]')).to.not.equal(null);
    expect(all(widget, '.details').length).to.equal(1);
  });

  it('leaves out what the editors have linked, and says what is left', async () => {
    const widget = await open();
    shadowQuery(widget, '.official').click();
    await widget.updateComplete;
    expect(shadowQuery(widget, '.official').ariaPressed).to.equal('true');
    expect(all(widget, '.band[data-kind="editorial"]').length).to.equal(0);
    expect(all(widget, '.end').map(words)).to.include('2 Vorhaben ohne veröffentlichte Zuordnung');
    expect(words(shadowQuery(widget, '[part="lead"]'))).to.contain(
      'Von 3 Vorhaben bleiben 1 mit Leitlinie',
    );
  });

  it('is one tab stop, walked by arrows, with what they press', async () => {
    const widget = await open();
    expect(all(widget, '.flow [tabindex="0"]').length).to.equal(1);
    box(widget, 'goal:speed').focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(
      () => rootOf(widget).activeElement?.getAttribute('data-node')?.startsWith('leitlinie:'),
      'is in the next column',
    );
    await sendKeys({ press: 'End' });
    await waitUntil(
      () => rootOf(widget).activeElement === box(widget, 'lead:bund'),
      'is at the end',
    );
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(box(widget, 'lead:bund').ariaExpanded).to.equal('true');
    expect(box(widget, 'lead:bund').tabIndex).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await settled(widget);
    expect(box(widget, 'lead:bund').ariaExpanded).to.equal('false');
  });

  it('opens and closes a group of projects by keyboard, and keeps the focus', async () => {
    const widget = await open(manyProjectsModel(300));
    const group = shadowQuery(widget, '[data-kind="group"]');
    const key = group.dataset['node'] ?? '';
    const before = all(widget, '.box').length;
    group.focus();
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(box(widget, key).ariaExpanded).to.equal('true');
    expect(all(widget, '.box').length).to.be.above(before + 1);
    expect(rootOf(widget).activeElement).to.equal(box(widget, key));
    await sendKeys({ press: 'Escape' });
    await settled(widget);
    expect(all(widget, '.box').length).to.equal(before);
  });

  it('opens what is left of a column, and focuses the first of it', async () => {
    const widget = await open(manyProjectsModel(1000));
    const rest = shadowQuery(widget, '[data-kind="rest"]');
    const before = all(widget, '.box').length;
    rest.focus();
    rest.click();
    await settled(widget);
    expect(all(widget, '.box').length).to.be.above(before);
    expect(rootOf(widget).activeElement?.matches('.box')).to.equal(true);
  });

  it('breaks no word of a box without a hyphen', async () => {
    const widget = await open(snapshotModel());
    for (const heard of all(widget, '.box .heard')) heard.remove();
    // Where a word may be broken, the style sheet has a hyphen.
    for (const place of all(widget, '.box .shy')) place.replaceWith('\u00AD');
    /** Long words of names that have no place to be broken at. */
    const whole = all(widget, '.box .name')
      .flatMap(({ textContent }) => textContent.match(/[\p{L}\u00AD]+/gu) ?? [])
      .filter((word) => /\p{L}{12,}/u.test(word) && /[a-z]/.test(word));
    expect(whole).to.deep.equal([]);
  });

  it('shows the columns that the page asks for, and names what is none', async () => {
    const widget = await open(smallModel(), { levels: 'topic money lead' });
    expect(all(widget, '.heads span').map(words)).to.deep.equal(['Themen', 'Federführung']);
    expect(words(shadowQuery(widget, '[part="problem"]'))).to.contain('„money“');
    widget.levels = 'goal';
    await settled(widget);
    expect(rootOf(widget).querySelector('[part="problem"]')).to.equal(null);
    expect(all(widget, '.heads span').length).to.equal(1);
    expect(widget.getAttribute('levels')).to.equal('goal');
  });

  it('says that there is nothing', async () => {
    const widget = await open(emptyModel());
    expect(shadowText(widget)).to.contain('Die Daten enthalten weder Ziele noch Vorhaben.');
  });

  it('offers its links as a table', async () => {
    const widget = await open();
    shadowQuery<HTMLDetailsElement>(widget, '.tools').open = true;
    await waitUntil(() => shadowText(widget).includes('CSV'), 'offers CSV');
  });

  it('is plain HTML with the whole tree', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(staticCascade.render(smallModel(), OPTIONS), place);
    expect(place.querySelector('button, details, input, [style]')).to.equal(null);
    expect(place.querySelectorAll('[data-level="project"]').length).to.equal(5);
    expect(words(place)).to.contain('1 Vorhaben ohne veröffentlichte Zuordnung');
    render(staticCascade.render(emptyModel(), OPTIONS), place);
    expect(words(place)).to.contain('weder Ziele noch Vorhaben');
  });
});

describe('the first press of every control of the cascade', () => {
  testFirstPresses({ tag: 'fds-cascade' });
  testFirstPresses({ tag: 'fds-cascade', chosen: { type: 'goal', id: 'speed' } });
});
