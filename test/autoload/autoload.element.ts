import { expect, fixture, html } from '@open-wc/testing';
import { autoload } from '../../src/autoload/autoload.js';
import { upgradeTwin } from '../../src/autoload/twins.js';
import { waitUntil } from '../support/wait-until.js';
import { nextTask } from '../support/at-rest.js';

const known = (name: string): boolean => ['strategy', 'timeline'].includes(name);

describe('twins', () => {
  it('puts the element inside, with its attributes, and keeps the content as fallback', async () => {
    const twin = await fixture<HTMLElement>(
      html`<div class="cms" data-fds="timeline" data-fds-heading-level="3" data-fds-land="DE-MV">
        <a href="https://example.org">Zeitplan</a>
      </div>`,
    );
    expect(upgradeTwin(twin, known)).to.equal(true);
    const element = twin.firstElementChild;
    expect(element?.localName).to.equal('fds-timeline');
    expect(element?.getAttribute('heading-level')).to.equal('3');
    expect(element?.getAttribute('land')).to.equal('DE-MV');
    expect(element?.querySelector('a')?.textContent).to.equal('Zeitplan');
    expect(twin.className).to.equal('cms');
  });

  it('does it once only, also for a clone', async () => {
    const twin = await fixture<HTMLElement>(html`<div data-fds="timeline"></div>`);
    expect(upgradeTwin(twin, known)).to.equal(true);
    expect(upgradeTwin(twin, known)).to.equal(false);
    const clone = twin.cloneNode(true) as HTMLElement;
    expect(upgradeTwin(clone, known)).to.equal(false);
    expect(clone.querySelectorAll('fds-timeline').length).to.equal(1);
  });

  it('leaves unknown names alone and takes no event handler over', async () => {
    const unknown = await fixture<HTMLElement>(html`<div data-fds="img"></div>`);
    expect(upgradeTwin(unknown, known)).to.equal(false);
    const twin = await fixture<HTMLElement>(
      html`<div data-fds="timeline" data-fds-onclick="alert(1)"></div>`,
    );
    upgradeTwin(twin, known);
    expect(twin.firstElementChild?.attributes.length).to.equal(0);
  });
});

describe('autoload', () => {
  it('loads each code once, for tags that are there, that come later, and that twins make', async () => {
    const loads: string[] = [];
    const load = (name: string) => (): Promise<unknown> => {
      loads.push(name);
      return Promise.resolve();
    };
    await fixture(html`<div><fds-here></fds-here><fds-here></fds-here></div>`);
    autoload(
      {
        here: load('here'),
        later: load('later'),
        twin: load('twin'),
        never: load('never'),
      },
      load('feed code'),
    );
    expect(loads).to.deep.equal(['here']);
    await fixture(
      html`<section>
        <p><fds-later src="feed.json"></fds-later></p>
        <div data-fds="twin"></div>
        <fds-unknown></fds-unknown>
      </section>`,
    );
    await nextTask();
    expect([...loads].sort()).to.deep.equal(['feed code', 'here', 'later', 'twin']);
    // A second copy of the script on the page changes nothing.
    autoload({ here: load('again') }, load('again'));
    expect(loads.includes('again')).to.equal(false);
  });

  it('looks after what an older copy does not know, and after nothing that it does', async () => {
    const scope = globalThis as Record<symbol, unknown>;
    const mark = Symbol.for('fds-widgets/autoload@1');
    const before = scope[mark];
    // As 0.1.0 marks a page.
    scope[mark] = true;
    const loads: string[] = [];
    const load = (name: string) => (): Promise<unknown> => {
      loads.push(name);
      return Promise.resolve();
    };
    await fixture(html`<div><fds-timeline></fds-timeline><fds-newer></fds-newer></div>`);
    const loaders = { timeline: load('timeline'), newer: load('newer') };
    autoload(loaders, load('feed code'));
    expect(loads).to.deep.equal(['newer']);
    autoload({ ...loaders, newest: load('newest') }, load('feed code'));
    await fixture(html`<fds-newest></fds-newest>`);
    await waitUntil(() => loads.includes('newest'));
    expect(loads).to.deep.equal(['newer', 'newest']);
    scope[mark] = before;
  });
});
