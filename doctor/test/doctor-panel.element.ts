import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { widgets } from '../../src/autoload/widgets.generated.js';
import '../../src/define.js';
import { examine } from '../examine.js';
import { findElements, findUnknown } from '../gather/page-elements.js';
import { factsOf } from '../gather/element-facts.js';
import { seePalettes } from '../gather/palettes.js';
import { hex } from '../contrast.js';
import type { FdsDoctor } from '../panel/doctor-panel.js';
import { isOfThisCopy, openPanel } from '../panel/panel.js';
import { showPlain } from '../plain-report.js';
import { reportOf, type Report } from '../report.js';
import { reportStrings } from '../report.strings.js';
import { NAMES, VOCABULARY } from '../vocabulary.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { rootOf, shadowQuery, shadowText } from '../../test/support/strategy-page.js';
import { feed, healthy, timeline } from './observed.fixture.js';
import { waitUntil } from '../../test/support/wait-until.js';

const isChromium = /Chrome\//.test(navigator.userAgent);

const seen = {
  ...healthy,
  elements: [{ ...timeline, attributes: { view: 'axsi' } }],
  feeds: [{ ...feed, content: 'html' } as const],
  copies: [healthy.copies[0]!, healthy.copies[0]!],
};
const report = (lang: 'de' | 'en' = 'de'): Report => reportOf(seen, examine(seen, lang), lang);

describe('the vocabulary of the doctor', () => {
  it('has the tags of the script, each with the attributes that its element observes', () => {
    expect([...NAMES].sort()).to.deep.equal(Object.keys(widgets).sort());
    for (const name of NAMES) {
      const element = customElements.get(`fds-${name}`) as unknown as {
        observedAttributes: readonly string[];
      };
      const known = new Set([...element.observedAttributes, 'lang', 'data-theme', 'data-ground']);
      const internal = ['strategy', 'selection'];
      const expected = [...known].filter((each) => !internal.includes(each)).sort();
      expect(Object.keys(VOCABULARY[name] ?? {}).sort(), name).to.deep.equal(expected);
    }
  });
});

describe('the panel of the doctor', () => {
  let panel: FdsDoctor;
  let asked = 0;
  let target: HTMLElement;

  beforeEach(async () => {
    asked = 0;
    target = await fixture(html`<p>Ziel</p>`);
    panel = openPanel('de', reportStrings.de, {
      again: () => {
        asked += 1;
      },
      elementAt: () => target,
    });
    await panel.updateComplete;
  });
  afterEach(() => {
    panel.remove();
  });

  async function show(lang: 'de' | 'en' = 'de'): Promise<void> {
    panel.busy = false;
    panel.report = report(lang);
    await panel.updateComplete;
  }

  it('says that it is at work, and then what it has found, by mark and word', async () => {
    expect(shadowText(panel)).to.contain('Die Seite wird geprüft');
    expect(shadowQuery<HTMLButtonElement>(panel, '[part="again"]').disabled).to.equal(true);
    await show();
    const text = shadowText(panel);
    expect(text).to.contain('2 Fehler · 1 Hinweis');
    expect(text).to.contain('Meinten Sie view="axis"?');
    const fault = shadowQuery<HTMLDetailsElement>(panel, '[data-id="attribute-view"]');
    expect(fault.open).to.equal(true);
    expect(fault.querySelector('.mark')?.textContent).to.equal('×');
    expect(fault.querySelector('.state')?.textContent).to.equal('Fehler:');
    const notice = shadowQuery<HTMLDetailsElement>(panel, '[data-id="copies-same"]');
    expect(notice.open).to.equal(false);
    expect(notice.querySelector('.state')?.textContent).to.equal('Hinweis:');
  });

  it('takes no focus and touches nothing of the page', async () => {
    await show();
    expect(document.activeElement).to.equal(document.body);
    expect(document.documentElement.getAttribute('style')).to.equal(null);
    expect(document.body.lastElementChild).to.equal(panel);
  });

  it('looks again, folds, grows and closes by keys', async () => {
    await show();
    const root = rootOf(panel);
    const press = async (selector: string, key: string): Promise<void> => {
      shadowQuery(panel, selector).focus();
      await sendKeys({ press: key });
      await panel.updateComplete;
    };
    await press('[part="again"]', 'Enter');
    expect(asked).to.equal(1);
    await press('[role="separator"]', 'ArrowUp');
    expect(shadowQuery(panel, '[role="separator"]').getAttribute('aria-valuenow')).to.equal('65');
    await press('[role="separator"]', 'Home');
    expect(shadowQuery(panel, '[role="separator"]').getAttribute('aria-valuenow')).to.equal('20');
    await press('[role="separator"]', 'ArrowDown');
    expect(shadowQuery(panel, '[role="separator"]').getAttribute('aria-valuenow')).to.equal('20');
    await press('summary', 'Escape');
    expect(root.querySelector('.content')).to.equal(null);
    expect(root.activeElement?.getAttribute('part')).to.equal('fold');
    expect(root.activeElement?.getAttribute('aria-expanded')).to.equal('false');
    await press('[part="fold"]', 'Enter');
    expect(root.querySelector('.content')).not.to.equal(null);
    await press('[part="close"]', 'Enter');
    expect(panel.isConnected).to.equal(false);
  });

  it('marks an element in the page and takes the mark away', async () => {
    await show();
    shadowQuery<HTMLButtonElement>(panel, '[data-id="attribute-view"] button').click();
    const spot = shadowQuery(panel, '.spot');
    expect(spot.getBoundingClientRect().width).to.be.greaterThan(0);
    await waitUntil(() => !spot.isConnected, 'the mark goes');
  });

  it('gives the report as text, to the clipboard or to be copied by hand', async () => {
    await show();
    shadowQuery<HTMLButtonElement>(panel, '[part="copy"]').click();
    await waitUntil(
      () => /Der Bericht ist kopiert|erlaubt das Kopieren nicht/.test(shadowText(panel)),
      'says what became of it',
    );
    const area = rootOf(panel).querySelector('textarea');
    if (area) expect(area.value).to.equal(report().text);
  });

  it('is accessible, light and dark, also in a narrow window', async () => {
    await show();
    await expect(panel).to.be.accessible();
    if (!isChromium) return;
    await setViewport({ width: 320, height: 600 });
    document.documentElement.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    await expect(panel).to.be.accessible();
    const content = shadowQuery(panel, '.content');
    expect(content.scrollWidth).to.be.at.most(content.clientWidth);
    expect(panel.getBoundingClientRect().width).to.be.at.most(320);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(panel).display).to.equal('none');
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 1280, height: 900 });
  });

  it('is not of this copy; the elements of the kit are', () => {
    expect(isOfThisCopy('fds-timeline')).to.equal(true);
    expect(isOfThisCopy('fds-nothing')).to.equal(false);
    customElements.define('fds-foreign', class extends HTMLElement {});
    expect(isOfThisCopy('fds-foreign')).to.equal(false);
  });
});

describe('the report without the panel', () => {
  it('stands at the end of the page as text, once, and closes', () => {
    showPlain(report(), 'de');
    showPlain(report('en'), 'en');
    const all = document.querySelectorAll('[data-fds-diagnosis]');
    expect(all.length).to.equal(1);
    const [host] = all;
    expect(rootOf(host!).querySelector('pre')?.textContent).to.contain('2 faults');
    rootOf(host!).querySelector('button')?.click();
    expect(document.querySelector('[data-fds-diagnosis]')).to.equal(null);
  });
});

describe('what the doctor sees of a page', () => {
  it('finds elements, also in shadow roots, and names that are none', async () => {
    const page = await fixture(
      html`<div>
        <fds-timeline .strategy=${snapshotModel()}></fds-timeline>
        <fds-timelin></fds-timelin><fds-timelin></fds-timelin>
        <fsd-timeline></fsd-timeline>
        <my-timeline></my-timeline>
        <div data-fds="matrix"></div>
        <div class="host"></div>
      </div>`,
    );
    const inner = document.createElement('fds-filter');
    page.querySelector('.host')?.attachShadow({ mode: 'open' }).append(inner);
    const found = findElements(document);
    expect(found.map(({ localName }) => localName)).to.deep.equal(['fds-timeline', 'fds-filter']);
    expect(factsOf(inner, 'x').inShadow).to.equal(true);
    expect(findUnknown(document).map(({ count, name }) => `${count} ${name}`)).to.deep.equal([
      '2 fds-timelin',
      '1 fsd-timeline',
      '1 matrix',
    ]);
  });

  it('knows what hides a widget, what it shows, and to what it belongs', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div class="tab" hidden><fds-timeline .strategy=${snapshotModel()}></fds-timeline></div>
        <details>
          <summary>Mehr</summary>
          <fds-timeline for="weg"></fds-timeline>
        </details>
        <fds-strategy id="s" .strategy=${snapshotModel()}><fds-details></fds-details></fds-strategy>
        <fds-details for="s"></fds-details>
        <div class="narrow"><fds-filter .strategy=${snapshotModel()}></fds-filter></div>
      </div>`,
    );
    const [tab, folded, strategy, , named, narrow] = findElements(document).map((element) =>
      factsOf(element, ''),
    );
    expect(tab?.hidden).to.deep.equal({ by: '<div class="tab">', why: 'hidden' });
    expect(folded?.hidden?.why).to.equal('details');
    expect(folded?.target).to.equal('missing');
    expect(strategy?.members).to.equal(2);
    expect(strategy?.hidden).to.equal(undefined);
    expect(named?.target).to.equal('strategy');
    expect(narrow?.hidden).to.equal(undefined);
    const box = page.querySelector<HTMLElement>('.narrow');
    if (box) box.style.width = '0';
    const [filter] = [...page.querySelectorAll('fds-filter')];
    expect(factsOf(filter!, '').hidden).to.deep.equal({ by: '<div class="narrow">', why: 'width' });
  });

  it('brings tokens in any notation into colours, in light and dark', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><fds-timeline .strategy=${snapshotModel()}></fds-timeline></div>`,
    );
    page.style.setProperty('--fds-color-muted', 'oklch(0.45 0 0)');
    page.style.setProperty('--fds-color-accent', 'rebeccapurple');
    page.style.setProperty('background-color', '#222222');
    const [element] = findElements(document);
    const [light, dark] = seePalettes([element!], ['x']);
    expect(hex(light!.colours['--fds-color-muted']!)).to.equal('#555555');
    expect(hex(light!.colours['--fds-color-accent']!)).to.equal('#663399');
    // Held within the bounds of the dark scheme: as it is, it could not be read there.
    expect(hex(dark!.colours['--fds-color-accent']!)).to.equal('#cb9eff');
    expect(hex(light!.colours['--fds-color-paper']!)).to.equal('#ffffff');
    expect(hex(dark!.colours['--fds-color-paper']!)).to.equal('#14171f');
    expect(Object.entries(dark!.said).map(([name, said]) => [name, hex(said)])).to.deep.equal([
      ['--fds-color-muted', '#555555'],
      ['--fds-color-accent', '#663399'],
    ]);
    expect([light!.current, dark!.current, dark!.used]).to.deep.equal([true, false, false]);
    expect(hex(light!.ground!)).to.equal('#222222');
    expect(document.body.lastElementChild?.shadowRoot).not.to.exist;
  });
});
