import { expect, fixture, html } from '@open-wc/testing';
import { autoload } from '../../src/autoload/autoload.js';
import type { FirstWave } from '../../src/autoload/first-wave.js';
import { upgradeTwin } from '../../src/autoload/twins.js';
import { pageEnvironment } from '../../src/context/page-environment.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import { waitUntil } from '../support/wait-until.js';
import { nextTask } from '../support/at-rest.js';

/** Notes which files are asked for beside the code of elements. */
function waveOf(asked: string[]): FirstWave {
  const data = ['feed', 'snapshot', 'places', 'course', 'voting', 'about'] as const;
  const names = ['core', ...data, 'outlines', 'english', 'narrowing', 'later'] as const;
  const load = (name: string) => (): Promise<unknown> => {
    asked.push(name);
    // A failure here is nobody's business: the code that needs the file asks again.
    return Promise.reject(new Error(name));
  };
  return Object.fromEntries(names.map((name) => [name, load(name)])) as unknown as FirstWave;
}

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
      waveOf([]),
    );
    expect(loads).to.deep.equal(['here']);
    await fixture(
      html`<section>
        <p><fds-later></fds-later></p>
        <div data-fds="twin"></div>
        <fds-unknown></fds-unknown>
      </section>`,
    );
    await nextTask();
    expect([...loads].sort()).to.deep.equal(['here', 'later', 'twin']);
    // A second copy of the script on the page changes nothing.
    autoload({ here: load('again') }, waveOf(loads));
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
    autoload(loaders, waveOf([]));
    expect(loads).to.deep.equal(['newer']);
    autoload({ ...loaders, newest: load('newest') }, waveOf([]));
    await fixture(html`<fds-newest></fds-newest>`);
    await waitUntil(() => loads.includes('newest'));
    expect(loads).to.deep.equal(['newer', 'newest']);
    scope[mark] = before;
  });

  it('defines what a script tag names, for tags that nobody can see', () => {
    const loads: string[] = [];
    const load = (name: string) => (): Promise<unknown> => {
      loads.push(name);
      return Promise.resolve();
    };
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['fdsDefine'] = 'named-one, fds-Named-Two unheard-of';
    document.head.append(script);
    const names = ['named-one', 'named-two', 'named-three'];
    const loaders = Object.fromEntries(names.map((name) => [name, load(name)]));
    autoload(loaders, waveOf([]));
    expect(loads).to.deep.equal(['named-one', 'named-two']);
    script.dataset['fdsDefine'] = 'all';
    autoload({ 'all-one': load('all-one'), 'all-two': load('all-two') }, waveOf([]));
    expect(loads.slice(2)).to.deep.equal(['all-one', 'all-two']);
    script.remove();
  });
});

describe('the first wave', () => {
  let turn = 0;

  /** The files that a page of tags asks for; each time other tags, as a page has each once. */
  async function filesFor(markup: string): Promise<readonly string[]> {
    turn += 1;
    const asked: string[] = [];
    const box = document.createElement('div');
    box.innerHTML = markup.replaceAll('fds-x', `fds-wave-${turn}`);
    document.body.append(box);
    autoload({ [`wave-${turn}`]: () => Promise.resolve() }, waveOf(asked));
    await nextTask();
    box.remove();
    return asked;
  }

  it('brings the shipped data to a tag without a feed, and nothing else', async () => {
    expect(await filesFor('<fds-x></fds-x>')).to.deep.equal(['core', 'snapshot']);
  });

  it('leaves data to the strategy to which a tag belongs', async () => {
    expect(await filesFor('<fds-x for="s" src="/1.json"></fds-x>')).to.deep.equal(['core']);
    const nested = '<fds-strategy><fds-x></fds-x></fds-strategy>';
    expect(await filesFor(nested)).to.deep.equal(['core']);
  });

  it('brings English, and what knows the Länder, where they are asked for', async () => {
    const files = await filesFor('<div lang="en-GB"><fds-x land="DE-HH" for="s"></fds-x></div>');
    expect(files).to.deep.equal(['core', 'english', 'narrowing']);
  });

  it('asks for a feed at once, and gives the answer to who wants it first', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const { fetch: before } = globalThis;
    const answer = new Response('{}');
    globalThis.fetch = (input, init) => {
      asked.push([input as string, init]);
      return Promise.resolve(answer);
    };
    const url = new URL('/early.json', document.baseURI).href;
    expect(await filesFor('<fds-x src="/early.json"></fds-x><fds-x src=" /early.json"></fds-x>'))
      .to.include('feed')
      .and.not.to.include('snapshot');
    expect(asked.map(([address]) => address)).to.deep.equal([url]);
    // The very request that the loader makes, whose answer takes its place.
    const world = { ...pageEnvironment, fetch: pageEnvironment.fetch };
    const { signal, ...early } = asked[0]?.[1] ?? {};
    expect(await loadFeed(url, world)).to.deep.equal({ ok: true, text: '{}' });
    expect(asked).to.have.length(1);
    globalThis.fetch = (input, init) => {
      asked.push([input as string, init]);
      return Promise.resolve(new Response('[]'));
    };
    expect(await loadFeed(url, world)).to.deep.equal({ ok: true, text: '[]' });
    const { signal: _own, ...late } = asked[1]?.[1] ?? {};
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(late).to.deep.equal(early);
    globalThis.fetch = before;
  });
});
