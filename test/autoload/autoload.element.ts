import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { autoload } from '../../src/autoload/autoload.js';
import { upgradeTwin } from '../../src/autoload/twins.js';

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
    await aTimeout(0);
    expect([...loads].sort()).to.deep.equal(['feed code', 'here', 'later', 'twin']);
    // A second copy of the script on the page changes nothing.
    autoload({ here: load('again') }, load('again'));
    expect(loads.includes('again')).to.equal(false);
  });
});
