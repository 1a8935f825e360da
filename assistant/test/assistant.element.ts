import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FdsAssistant } from '../fds-assistant.js';
import { rootOf, shadowQuery } from '../../test/support/strategy-page.js';
import { waitUntil } from '../../test/support/wait-until.js';
import { allowedInFrame } from '../../src/exports/frame-permission.js';

FdsAssistant.define('fds-assistant');

const start = location.href;

/** What the page has put on the clipboard; `allowed` says whether the browser lets it. */
const clipboard = { text: '', allowed: true };

const code = (element: FdsAssistant): string => element.snippet.code;
const panel = (element: FdsAssistant): HTMLElement =>
  shadowQuery(element, '[role="tabpanel"]:not(.is-away)');
const status = (element: FdsAssistant): string =>
  (shadowQuery(element, '.heard[aria-live]').textContent ?? '').trim();

/** The input of the form with a name and, for boxes and radio buttons, a value. */
const field = (element: FdsAssistant, name: string, value?: string): HTMLInputElement =>
  shadowQuery(element, `[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);

async function open(attributes: { readonly linkable?: boolean; readonly lang?: string } = {}) {
  const { linkable = false, lang = 'de' } = attributes;
  const element = await fixture<FdsAssistant>(
    html`<fds-assistant base="/dist/" lang=${lang} ?linkable=${linkable}></fds-assistant>`,
  );
  return element;
}

async function pick(element: FdsAssistant, name: string, value: string): Promise<void> {
  const select = field(element, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function write(element: FdsAssistant, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const canvas = (element: FdsAssistant): HTMLElement => shadowQuery(element, '.canvas');

/** Waits as long as a busy machine may take. */
const until = (check: () => unknown, what: string): Promise<void> => waitUntil(check, what);

describe('<fds-assistant>', () => {
  before(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          if (!clipboard.allowed) return Promise.reject(new Error('not allowed'));
          clipboard.text = text;
          return Promise.resolve();
        },
      },
    });
  });
  beforeEach(() => {
    history.replaceState(null, '', start);
    clipboard.allowed = true;
    clipboard.text = '';
  });
  after(() => {
    history.replaceState(null, '', start);
  });

  it('starts with what most want, alive: the matrix by its tag', async () => {
    const element = await open();
    expect(code(element)).to.contain(`<script type="module" src="${location.origin}/dist/fds.js"`);
    await until(() => {
      const matrix = canvas(element).querySelector('fds-leitlinien-matrix');
      return /22\s+Leitlinien/.test(matrix?.shadowRoot?.textContent ?? '');
    }, 'matrix is alive');
    expect(panel(element).textContent).to.contain('<fds-leitlinien-matrix');
  });

  it('shows several widgets in one strategy, as element and as div', async () => {
    const element = await open();
    field(element, 'widget', 'project-list').click();
    await until(
      () => canvas(element).querySelector('fds-strategy > fds-project-list'),
      'strategy is shown',
    );
    field(element, 'form', 'div').click();
    await until(
      () => canvas(element).querySelector('[data-fds="strategy"] > fds-strategy'),
      'twin is shown',
    );
    expect(code(element)).to.contain('data-fds="project-list"');
    await until(() => {
      const list = canvas(element).querySelector('fds-project-list');
      return list?.shadowRoot?.querySelector('[part="footer"]');
    }, 'list is alive');
  });

  it('puts the page for frames into a sealed frame', async () => {
    const element = await open();
    field(element, 'form', 'iframe').click();
    await until(() => canvas(element).querySelector('iframe'), 'frame is shown');
    const frame = canvas(element).querySelector('iframe');
    expect(frame?.sandbox.contains('allow-same-origin')).to.equal(false);
    expect(frame?.title).to.contain('Leitlinien-Matrix');
    expect(frame?.src).to.contain('/dist/embed.html?widget=leitlinien-matrix');
  });

  it('makes plain HTML for the chosen Land, and says for which widgets it cannot', async () => {
    const element = await open();
    field(element, 'form', 'static').click();
    await pick(element, 'land', 'DE-BY');
    await until(() => code(element).includes('Bayern'), 'HTML is there');
    const place = canvas(element).firstElementChild;
    expect(place?.shadowRoot?.querySelector('.fds-static')?.textContent).to.contain('Bayern');
    field(element, 'widget', 'filter').click();
    await element.updateComplete;
    expect(code(element)).to.equal('');
    expect(panel(element).textContent).to.contain('Suche und Filter');
    expect(canvas(element).textContent).to.contain('Suche und Filter');
  });

  it('pins by the hash of the kit, and says why it cannot', async () => {
    const element = await open();
    field(element, 'edition', 'pinned').click();
    await until(() => /integrity="sha384-/.test(code(element)), 'hash is there');
    element.base = '/nowhere/';
    await until(() => code(element) === '', 'no code');
    expect(panel(element).textContent).to.contain('integrity.json');
  });

  it('copies the whole code and says so', async () => {
    const element = await open();
    shadowQuery(element, '.button.main').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(element) === 'Kopiert.', 'is said');
    expect(clipboard.text).to.equal(code(element));
    expect(shadowQuery(element, '.button.main').textContent.trim()).to.equal('Kopiert.');
  });

  it('marks the text where the browser does not allow copying', async () => {
    clipboard.allowed = false;
    const element = await open();
    shadowQuery(element, '.button.main').click();
    await until(() => rootOf(element).querySelector('.copy-text'), 'text is shown');
    const box = shadowQuery<HTMLTextAreaElement>(element, '.copy-text');
    expect(box.value).to.equal(code(element));
    expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
    expect(status(element)).to.contain('Strg+C');
  });

  it('says once that the code has changed', async () => {
    const element = await open();
    await pick(element, 'land', 'DE-HH');
    await pick(element, 'theme', 'dark');
    await until(() => status(element).startsWith('Code geändert'), 'is said');
    expect(shadowQuery(element, '.heard[aria-live]').getAttribute('aria-live')).to.equal('polite');
  });

  it('is worked by keyboard alone: options, tabs, systems', async () => {
    const element = await open();
    field(element, 'form', 'script').focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.choice.form).to.equal('div');
    shadowQuery(element, '[role="tab"][aria-selected="true"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(rootOf(element).activeElement?.id).to.equal('tab-policy');
    expect(panel(element).id).to.equal('panel-policy');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(panel(element).id).to.equal('panel-guide');
    field(element, 'cms', 'typo3').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(field(element, 'cms', 'gsb').checked).to.equal(true);
  });

  it('takes an address of the kit in any shape, and refuses what is none', async () => {
    const element = await open();
    await write(element, 'base', 'https://HOST/fds/fds.js');
    expect(element.choice.base).to.equal('https://HOST/fds/');
    await write(element, 'base', 'javascript:alert(1)');
    expect(element.choice.base).to.equal('https://HOST/fds/');
    expect(field(element, 'base').getAttribute('aria-invalid')).to.equal('true');
    expect(field(element, 'base').value).to.equal('javascript:alert(1)');
    await write(element, 'base', '/fds/');
    expect(field(element, 'base').hasAttribute('aria-invalid')).to.equal(false);
    expect(element.snippet.csp.text).to.contain("script-src 'self'");
  });

  it('keeps the choice in the fragment, and reads it from there or from the query', async () => {
    const element = await open({ linkable: true });
    await pick(element, 'land', 'DE-BY');
    field(element, 'form', 'iframe').click();
    await element.updateComplete;
    expect(location.hash).to.equal('#land=DE-BY&form=iframe');
    const again = await open({ linkable: true });
    expect(again.choice).to.deep.equal(element.choice);
    location.hash = '#land=DE-HB';
    await until(() => again.choice.land === 'DE-HB', 'is read');
    location.hash = '#inhalt';
    await again.updateComplete;
    expect(again.choice.land, 'an anchor of the page is no choice').to.equal('DE-HB');
  });

  it('leaves the address alone unless it is asked to keep it', async () => {
    const element = await open();
    await pick(element, 'land', 'DE-BY');
    expect(location.href).to.equal(start);
    expect(rootOf(element).textContent).not.to.contain('Link zu dieser Auswahl');
  });

  it('warns of a host that came with a link, and never loads from it', async () => {
    location.hash = '#base=https://stranger.example/fds/&feed=https://feed.example/f.json';
    const element = await open({ linkable: true });
    expect(shadowQuery(element, '.warning').textContent).to.contain('stranger.example');
    await until(() => canvas(element).querySelector('fds-leitlinien-matrix'), 'matrix is shown');
    const matrix = canvas(element).querySelector('fds-leitlinien-matrix');
    expect(matrix?.getAttribute('src')).to.equal(`${location.origin}/dist/feed.v1.json`);
    expect(shadowQuery(element, '.warning').textContent).to.contain('feed.example');
    await write(element, 'feed', '');
    await write(element, 'base', 'https://stranger.example/fds/');
    expect(rootOf(element).querySelector('.warning'), 'typed here it is trusted').to.equal(null);
  });

  it('speaks English where the page does, and then makes English snippets', async () => {
    const element = await open({ lang: 'en' });
    expect(shadowQuery(element, 'legend').textContent).to.equal('What is to be shown?');
    expect(code(element)).to.contain('lang="en"');
    expect(rootOf(element).textContent).to.not.match(/[äöüß]\w* (?:die|der|das) /);
  });

  for (const lang of ['de', 'en']) {
    it(`has no fault that axe can find in any tab (${lang})`, async () => {
      const element = await open({ lang });
      // With its data: while it has none its words fade in, and are pale to axe.
      await until(
        () =>
          canvas(element)
            .querySelector('fds-leitlinien-matrix')
            ?.shadowRoot?.querySelector('[part="body"]'),
        'matrix is shown',
      );
      for (const tab of rootOf(element).querySelectorAll<HTMLElement>('[role="tab"]')) {
        tab.click();
        await element.updateComplete;
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      }
    });
  }

  it('fits 320 px', async () => {
    const box = await fixture(html`<div><fds-assistant base="/dist/"></fds-assistant></div>`);
    (box as HTMLElement).style.width = '320px';
    const element = box.firstElementChild as FdsAssistant;
    for (const form of ['script', 'iframe']) {
      field(element, 'form', form).click();
      await element.updateComplete;
      expect(element.scrollWidth, form).to.equal(320);
    }
  });

  it('does not take a host for a path in silence, and offers what was meant', async () => {
    const element = await open();
    await write(element, 'base', 'portal.hessen.de/fds');
    expect(field(element, 'base').getAttribute('aria-invalid')).to.equal('true');
    expect(code(element)).not.to.contain('portal.hessen.de');
    const offer = field(element, 'meant');
    expect(offer.textContent?.trim()).to.equal('https://portal.hessen.de/fds nehmen');
    offer.click();
    await element.updateComplete;
    expect(field(element, 'base').value).to.equal('https://portal.hessen.de/fds/');
    expect(code(element)).to.contain('src="https://portal.hessen.de/fds/fds.js"');
  });

  it('says where the policy of its own page keeps the preview from the feed', async () => {
    const element = await open();
    await write(element, 'feed', 'https://feed.example/feed.v1.json');
    const warning = (): string => shadowQuery(element, '.preview').textContent ?? '';
    expect(warning()).not.to.contain('feed.example');
    const refuse = (effectiveDirective: string): void => {
      const blockedURI = 'https://feed.example/feed.v1.json';
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI,
          effectiveDirective,
          violatedDirective: effectiveDirective,
          documentURI: location.href,
          originalPolicy: '',
          disposition: 'enforce',
          statusCode: 200,
        }),
      );
    };
    refuse('img-src');
    await element.updateComplete;
    expect(warning()).not.to.contain('Content-Security-Policy');
    refuse('connect-src');
    await element.updateComplete;
    expect(warning()).to.contain('keine Daten von feed.example');
    await write(element, 'feed', '');
    expect(warning()).not.to.contain('Content-Security-Policy');
  });

  it('shows the accent in the preview and gives its CSS', async () => {
    const element = await open();
    const light = field(element, 'accent-light');
    light.value = '#7a1f3d';
    light.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(element.choice.accent).to.deep.equal({ light: '#7a1f3d', dark: '#8fbcf5' });
    expect(panel(element).textContent).to.contain('light-dark(#7a1f3d, #8fbcf5)');
    const shown = (): string =>
      getComputedStyle(canvas(element)).getPropertyValue('--fds-color-accent').trim();
    expect(shown()).to.equal('light-dark(#7a1f3d, #8fbcf5)');
    field(element, 'no-accent').click();
    await element.updateComplete;
    expect(element.choice.accent).to.equal(undefined);
    expect(shown()).to.equal('');
  });

  it('has plain HTML of the project list, which ships', async () => {
    const element = await open();
    field(element, 'widget', 'leitlinien-matrix').click();
    field(element, 'widget', 'project-list').click();
    field(element, 'form', 'static').click();
    await until(() => code(element).includes('<table'), 'the list as HTML');
    expect(element.snippet.impossible).to.equal(undefined);
  });

  it('says where a frame may not let a file be saved, and gives the text', async () => {
    const element = await open();
    // A page of tests stands in no frame that could forbid it, so that it is asked of another one.
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    const inside = frame.contentWindow as Window;
    expect(allowedInFrame('downloads', inside)).to.equal(false);
    const parent = Object.getOwnPropertyDescriptor(window, 'parent')!;
    Object.defineProperty(window, 'parent', { configurable: true, value: inside });
    try {
      field(element, 'form', 'static').click();
      const button = (): HTMLElement | undefined =>
        [...panel(element).querySelectorAll('button')].find((each) =>
          /Datei/.test(each.textContent ?? ''),
        );
      await until(button, 'a long code is cut');
      button()?.click();
      await element.updateComplete;
      const box = shadowQuery<HTMLTextAreaElement>(element, '.copy-text');
      expect(box.value).to.contain('<section');
      expect(status(element)).to.contain('verhindert das Speichern');
      expect(box.labels[0]?.textContent).to.contain('Hier ist der Text');
    } finally {
      Object.defineProperty(window, 'parent', parent);
      frame.remove();
    }
  });
});
