import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { staticTimeline } from '../../src/elements/timeline/timeline.static.js';
import { languages } from '../../src/texts/languages.js';
import type { Language } from '../../src/i18n/language.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { staticStyles } from '../../src/static/static.styles.js';
import { emptyModel, modelFrom, eventsFeed, eventsModel } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function paper(
  model: StrategyModel,
  options: { lang?: Language; land?: string } = {},
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const { lang = 'de', land } = options;
  const all = { lang, headingLevel: 2, today: TODAY, ...(land !== undefined && { land }) };
  render(staticTimeline.render(model, all), box);
  return box;
}

describe('staticTimeline', () => {
  before(() => languages.load('en'));

  it('holds every event once, in order, with its sources, under headings', async () => {
    const model = eventsModel();
    const box = await paper(model);
    const ids = [...box.querySelectorAll('li[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(model.feed.events.length);
    expect(new Set(ids)).to.deep.equal(
      new Set(model.feed.events.map(({ id }) => `fds-event-${id}`)),
    );
    expect([...box.querySelectorAll('h3')].map(textOf)).to.deep.equal(
      '2022 2023 2024 2025 2026 2027 2029 2030'.split(' '),
    );
    // The same line as the widget's, as a picture: what is said in words stands below.
    const picture = box.querySelector('.flow');
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(
      [...(picture?.querySelectorAll('.entry') ?? [])].map((each) => each.getAttribute('href')),
    ).to.deep.equal(ids.map((id) => `#${id}`));
    expect(picture?.querySelectorAll('a:not([tabindex="-1"])').length).to.equal(0);
    const entry = box.querySelector('#fds-event-2025-03-26-zielbilder');
    expect(textOf(entry)).to.contain('26. März 2025');
    expect(textOf(entry)).to.contain('2025/02, 46. Sitzung');
    expect(textOf(entry)).to.contain('Hannover');
    expect(textOf(entry)).to.contain('Fünf Zielbilder werden zweiter Teil der Strategie');
    expect(textOf(entry)).to.contain('Hinweise');
    expect(entry?.querySelectorAll('cite').length).to.be.greaterThan(0);
    expect(textOf(box.querySelector('.fds-today'))).to.equal('Heute, 21. November 2026');
  });

  it('is plain HTML: nothing of the kit, no buttons, no styles in attributes', async () => {
    const box = await paper(eventsModel());
    expect(box.querySelectorAll('button, script, style, [style], [onclick]').length).to.equal(0);
    expect(
      [...box.querySelectorAll('*')].some(({ localName }) => localName.includes('-')),
    ).to.equal(false);
    expect(box.querySelector('section')?.className).to.equal('fds-static fds-timeline');
  });

  it('keeps every rule under its own class, and entries whole on paper', () => {
    for (const { cssText } of staticTimeline.sheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSStyleRule) expect(rule.selectorText).to.match(/^\.fds-timeline/);
      }
      expect(cssText).to.contain('break-inside: avoid');
    }
    expect(staticTimeline.paper).to.equal('A4 portrait');
  });

  it('links decisions that revoke each other, in both directions', async () => {
    const decision = (id: string, number: string, revokes: string[]): object => ({
      id,
      title: id,
      kind: 'decision',
      date: '2026',
      decision: { number, revokes },
    });
    const events = [decision('a', '1', []), decision('b', '2', ['1', '9'])];
    const box = await paper(modelFrom({ ...eventsFeed(), events }));
    const [a, b] = [...box.querySelectorAll('li[id]')];
    expect(textOf(b)).to.contain('Hebt auf Beschluss 1, Beschluss 9');
    expect(b?.querySelector('a')?.getAttribute('href')).to.equal('#fds-event-a');
    expect(textOf(a)).to.contain('Aufgehoben durch Beschluss 2');
    expect(a?.querySelector('a')?.getAttribute('href')).to.equal('#fds-event-b');
  });

  it('says in which events a Land takes part, and says the sum of it once', async () => {
    const model = narrowModel(eventsModel(), { land: 'DE-HE', filter: null });
    const box = await paper(model, { land: 'DE-HE' });
    const sums = textOf(box).match(/Hessen ist an [^.]* beteiligt\./g);
    expect(sums).to.have.length(1);
    expect(sums?.[0]).to.contain('8 Ereignissen');
    const entry = box.querySelector('#fds-event-2023-10-10-efa-finanzierung');
    expect(textOf(entry)).to.contain('mit Hessen');
  });

  it('speaks English, passes axe, and says that there is nothing', async () => {
    const before = [...document.adoptedStyleSheets];
    const sheets = [staticStyles, ...staticTimeline.sheets].flatMap(
      ({ styleSheet }) => styleSheet ?? [],
    );
    document.adoptedStyleSheets = [...before, ...sheets];
    const box = await paper(eventsModel(), { lang: 'en' });
    expect(textOf(box)).to.contain(`${eventsModel().feed.events.length} events from`);
    expect(textOf(box)).to.contain('whether it took place is not known');
    await expect(box).to.be.accessible();
    document.adoptedStyleSheets = before;
    expect(textOf(await paper(emptyModel()))).to.contain('Die Daten enthalten keine Ereignisse.');
  });
});
