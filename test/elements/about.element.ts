import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../src/define/about.js';
import '../../src/define/details.js';
import '../../src/define/strategy.js';
import type { FdsAbout } from '../../src/elements/about/about.js';
import { staticAbout } from '../../src/elements/about/about.static.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { emptyModel } from '../../stories/fixtures/models.js';
import { smallModel } from '../support/all-widgets.js';
import { faded, settled } from '../support/at-rest.js';
import { testFirstPresses } from '../support/first-press.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

async function ready(widget: FdsAbout): Promise<FdsAbout> {
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
  await settled(widget);
  return widget;
}

async function open(
  attributes: Readonly<Record<string, string>> = {},
  model: StrategyModel = smallModel(),
): Promise<FdsAbout> {
  const widget = await fixture<FdsAbout>(html`<fds-about .strategy=${model}></fds-about>`);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return ready(widget);
}

const section = <T extends HTMLElement = HTMLElement>(widget: Element, name: string): T =>
  shadowQuery<T>(widget, `[data-section="${name}"]`);

const fold = (widget: Element, name: string): HTMLDetailsElement => section(widget, name);

const headings = (widget: Element): string[] =>
  [...rootOf(widget).querySelectorAll('.section > summary > h3, .section > h3')].map(
    ({ textContent }) => textContent.trim(),
  );

const ALL = [
  'Worum es geht',
  'Wer entscheidet',
  'Wer umsetzt',
  'Rechtsrahmen',
  'Nächste Schritte und was daraus wurde',
  'Ansprechstellen',
  'Begriffe',
  'Was die Strategie zitiert',
];

describe('<fds-about>', () => {
  it('is headings with a sentence each, folded, and accessible', async () => {
    const widget = await open();
    expect(shadowQuery(widget, '[part="lead"]').textContent?.trim()).to.equal('Es geht um Daten.');
    expect(headings(widget)).to.deep.equal(ALL);
    expect(rootOf(widget).querySelectorAll('details.section:not([open])').length).to.equal(8);
    const gists = [...rootOf(widget).querySelectorAll('.gist')].map((each) =>
      each.textContent?.trim(),
    );
    expect(gists.every((gist) => gist && gist.length > 3)).to.equal(true);
    expect(gists[4]).to.equal('2 Schritte: 1 erfolgt und 1 nicht bestätigt.');
    await faded(widget);
    await expect(widget).to.be.accessible();
  });

  it('opens in place by keyboard, part by part, and keeps open what is open', async () => {
    const widget = await open();
    const legal = fold(widget, 'legal');
    shadowQuery(widget, '[data-section="legal"] > summary').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => legal.open, 'opens');
    expect(legal.textContent).to.contain('Landesgesetz');
    expect(legal.textContent).to.contain('S.\u00a03');
    expect(fold(widget, 'outlook').open).to.equal(false);
    widget.lang = 'en';
    await waitUntil(() => headings(widget).includes('Legal frame'), 'is in English');
    expect(fold(widget, 'legal').open).to.equal(true);
    await sendKeys({ press: ' ' });
    await waitUntil(() => !fold(widget, 'legal').open, 'closes');
  });

  it('is accessible with all parts open, in both views', async () => {
    const widget = await open();
    for (const each of rootOf(widget).querySelectorAll('details')) each.open = true;
    await faded(widget);
    await expect(widget).to.be.accessible();
    const full = await open({ view: 'full' });
    await faded(full);
    await expect(full).to.be.accessible();
  });

  it('shows all of it with `view="full"`, and the same in both', async () => {
    const widget = await open();
    const contents = (): (string | null)[] =>
      [...rootOf(widget).querySelectorAll('[part="content"]')].map((each) => each.textContent);
    const folded = contents();
    widget.view = 'full';
    await widget.updateComplete;
    expect(widget.getAttribute('view')).to.equal('full');
    expect(rootOf(widget).querySelector('details.section')).to.equal(null);
    expect(headings(widget)).to.deep.equal(ALL);
    expect(contents()).to.deep.equal(folded);
  });

  it('has a tree of headings without a gap, lists of things, and a list of terms', async () => {
    const widget = await open({ view: 'full' });
    const levels = [...rootOf(widget).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => Number(localName.slice(1)),
    );
    expect(levels[0]).to.equal(2);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 1)).to.be.below(2));
    const count = (name: string, selector: string): number =>
      section(widget, name).querySelectorAll(selector).length;
    expect(count('outlook', 'ul.items > li')).to.equal(2);
    expect(count('outlook', 'li dl.facts dt')).to.equal(4);
    expect(count('glossary', 'dl.items > div > dt')).to.equal(1);
    expect(count('implements', 'h4 > button')).to.equal(1);
    // What the elements say already must not be said again.
    expect(rootOf(widget).querySelectorAll('.body [role]').length).to.equal(0);
  });

  it('begins one level below the level that the page asks for', async () => {
    const widget = await open({ 'heading-level': '4' });
    expect(rootOf(widget).querySelectorAll('summary > h5').length).to.equal(8);
    const bare = await open({ 'heading-level': '0' });
    expect(headings(bare)).to.deep.equal(ALL);
  });

  it('says in words what the data do not say', async () => {
    const empty = await open({}, emptyModel());
    expect(shadowText(empty)).to.contain('Die Daten sagen nichts über die Strategie selbst.');
    const lost = await open({}, smallModel({ about: [] }));
    expect(shadowText(lost)).to.contain('selbst sagen, war im Feed nicht lesbar.');
    const half = await open({}, smallModel({ about: { summary: ['Eins.'], legal: 'kaputt' } }));
    expect(shadowText(half)).to.contain('Dazu enthalten die Daten nichts: Wer entscheidet, ');
    expect(section(half, 'legal').textContent).to.contain('im Feed nicht lesbar');
  });

  it('links http(s) and addresses of mail, and nothing else', async () => {
    const contacts = [
      { title: 'Gut', url: 'https://example.org/', email: 'a.b@example.org' },
      { title: 'Schlecht', url: 'javascript:alert(1)', email: 'a@example.org?cc=b@example.org' },
    ];
    const widget = await open({}, smallModel({ about: { contacts } }));
    const links = [...section(widget, 'contacts').querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/',
      'mailto:a.b@example.org',
    ]);
    expect(section(widget, 'contacts').textContent).to.contain('a@example.org?cc=b@example.org');
  });

  it('holds for all Länder, and says so where the page is about one', async () => {
    const widget = await open({ land: 'DE-HE' });
    await waitUntil(() => shadowText(widget).includes('gelten für alle Länder gemeinsam'), 'says');
    expect(headings(widget)).to.deep.equal(ALL);
  });

  it('is plain HTML with all of it, and nothing to press', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const options = { lang: 'de', headingLevel: 2, today: 0 } as const;
    render(staticAbout.render(smallModel(), options), box);
    expect(
      [...box.querySelectorAll('.section > h3')].map((each) => each.textContent),
    ).to.deep.equal(ALL);
    expect(box.querySelector('button, summary, input, [style]')).to.equal(null);
    const full = await open({ view: 'full' });
    const words = (text: string | null | undefined): string =>
      (text ?? '').replace(/\s+/g, '').replace(/\(verknüpft\)/g, '');
    const live = [...rootOf(full).querySelectorAll('[part="item"]')].map((each) =>
      words(each.textContent).replace(/^[A-Z](?=Daten|Menschen)/, ''),
    );
    const plain = [...box.querySelectorAll('.item')].map((each) => words(each.textContent));
    expect(plain.length).to.equal(live.length);
    expect(plain.filter((each) => !each.includes('Daten'))).to.deep.equal(
      live.filter((each) => !each.includes('Daten')),
    );
    render(staticAbout.render(emptyModel(), { ...options, land: 'DE-HE' }), box);
    expect(box.textContent).to.contain('Die Daten sagen nichts über die Strategie selbst.');
  });
});

describe('what can be chosen in <fds-about>', () => {
  interface Page {
    readonly strategy: HTMLElement & { selection: unknown };
    readonly widget: FdsAbout;
  }

  async function openPage(more?: unknown): Promise<Page> {
    const strategy = await fixture<Page['strategy']>(
      html`<fds-strategy .strategy=${smallModel()}><fds-about></fds-about>${more}</fds-strategy>`,
    );
    const widget = strategy.querySelector('fds-about')!;
    return { strategy, widget: await ready(widget) };
  }

  const entry = (widget: Element, name: string, ref: string): HTMLElement => {
    const found = section(widget, name).querySelector<HTMLElement>(`[data-ref="${ref}"]`);
    if (!found) throw new Error(`no ${ref} in ${name}`);
    return found;
  };

  it('is the body, the topic, the Land in a sentence, and the decision', async () => {
    const { strategy, widget } = await openPage();
    const cases = [
      ['decides', 'actor:bund', { type: 'actor', id: 'bund' }],
      ['implements', 'layer:topics', { type: 'layer', id: 'topics' }],
      ['implements', 'topic:data', { type: 'topic', id: 'data' }],
      ['implements', 'actor:DE-HH', { type: 'actor', id: 'DE-HH' }],
      ['outlook', 'event:session-1', { type: 'event', id: 'session-1' }],
    ] as const;
    for (const [name, ref, selection] of cases) {
      fold(widget, name).open = true;
      entry(widget, name, ref).focus();
      await sendKeys({ press: 'Enter' });
      expect(strategy.selection, ref).to.deep.equal(selection);
      await waitUntil(
        () => entry(widget, name, ref).dataset['state'] === 'selected',
        `${ref} is chosen`,
      );
    }
    await sendKeys({ press: 'Escape' });
    expect(strategy.selection).to.equal(null);
  });

  it('shows its details below the part in which it was chosen', async () => {
    const { widget } = await openPage();
    fold(widget, 'implements').open = true;
    entry(widget, 'implements', 'actor:DE-HH').click();
    await waitUntil(() => rootOf(widget).querySelector('section.details'), 'opens the details');
    const details = shadowQuery(widget, 'section.details');
    expect(details.previousElementSibling).to.equal(fold(widget, 'implements'));
    expect(details.textContent).to.contain('Hamburg');
    // Chosen again, it is taken back.
    entry(widget, 'implements', 'actor:DE-HH').click();
    await waitUntil(() => !rootOf(widget).querySelector('.details'), 'closes them');
  });

  it('leaves the details to their own widget', async () => {
    const { strategy, widget } = await openPage(html`<fds-details></fds-details>`);
    fold(widget, 'decides').open = true;
    entry(widget, 'decides', 'actor:bund').click();
    const panel = strategy.querySelector('fds-details')!;
    await waitUntil(() => rootOf(panel).querySelector('section.details'), 'shows the details');
    await settled(widget);
    expect(rootOf(widget).querySelector('.details')).to.equal(null);
  });

  it('is marked where something else has chosen it, in folded parts as well', async () => {
    const { strategy, widget } = await openPage();
    const said = (name: string): string =>
      section(widget, name).querySelector('.holds')?.textContent?.trim() ?? '';
    strategy.selection = { type: 'actor', id: 'DE-HH' };
    await waitUntil(() => said('implements') === '(enthält das Gewählte)', 'says it');
    expect(entry(widget, 'implements', 'actor:DE-HH').dataset['state']).to.equal('selected');
    // Its project serves a topic that stands there, too, and is of a decision that a step names.
    await waitUntil(
      () => entry(widget, 'implements', 'topic:data').dataset['state'] === 'linked',
      'marks the topic',
    );
    expect(said('legal')).to.equal('');
    strategy.selection = { type: 'topic', id: 'people' };
    await waitUntil(
      () => entry(widget, 'implements', 'topic:people').dataset['state'] === 'selected',
      'marks the other topic',
    );
    strategy.selection = null;
    await waitUntil(() => said('implements') === '', 'says nothing any more');
  });

  it('shows a body that the page has chosen where no other widget is its home', async () => {
    const { strategy, widget } = await openPage();
    strategy.selection = { type: 'actor', id: 'DE-HE' };
    await waitUntil(() => rootOf(widget).querySelector('section.details'), 'opens the details');
    expect(shadowQuery(widget, 'section.details').previousElementSibling).to.equal(
      fold(widget, 'summary'),
    );
  });

  it('begins a new choice where it is made', async () => {
    const { widget } = await openPage();
    fold(widget, 'summary').open = true;
    entry(widget, 'summary', 'actor:DE-HE').click();
    await waitUntil(() => rootOf(widget).querySelector('section.details'), 'opens the details');
    expect(fold(widget, 'summary').nextElementSibling?.matches('.details')).to.equal(true);
  });
});

describe('the tools of <fds-about>', () => {
  it('cite, save the terms and print', async () => {
    const widget = await open();
    shadowQuery<HTMLDetailsElement>(widget, '.tools').open = true;
    await waitUntil(() => shadowText(widget).includes('Begriffe als CSV speichern'), 'offers them');
    expect(shadowText(widget)).to.contain('Als Zitat kopieren');
    expect(shadowText(widget)).to.contain('Drucken');
    const bare = await open({}, emptyModel());
    shadowQuery<HTMLDetailsElement>(bare, '.tools').open = true;
    await waitUntil(() => shadowText(bare).includes('Drucken'), 'offers to print');
    expect(shadowText(bare)).to.not.contain('Begriffe als CSV');
  });
});

describe('the first press of every control of what the strategy says of itself', () => {
  testFirstPresses({ tag: 'fds-about' });
  testFirstPresses({
    tag: 'fds-about',
    attributes: { view: 'full' },
    chosen: { type: 'actor', id: 'DE-HE' },
  });
});
