/** Which file of the shipped data a page asks for at once: what its widgets will want, and no other. */
import { expect } from '@open-wc/testing';
import { askFor, type FirstWave } from '../../src/autoload/first-wave.js';
import { widgetNames } from '../../src/catalogue.js';
import { needsAllData } from '../../src/context/shipped-needs.js';
import { PIECE_OF } from '../../src/feed/pieces.js';

const DATA = ['feed', 'snapshot', 'places', 'course', 'voting', 'about'];

/** The files of data that the tags of a page ask for, each once. */
function dataFor(markup: string): readonly string[] {
  const asked = new Set<string>();
  const wave = new Proxy({} as FirstWave, {
    get: (_wave, name: string) => () => {
      asked.add(name);
      return Promise.resolve();
    },
  });
  const box = document.createElement('div');
  box.innerHTML = markup;
  for (const element of box.querySelectorAll('*')) {
    if (element.localName.startsWith('fds-')) askFor(element, wave);
  }
  return DATA.filter((name) => asked.has(name));
}

/** Tags in a strategy. */
const inside = (...tags: readonly string[]): string =>
  `<fds-strategy>${tags.map((tag) => `<p><${tag}></${tag}></p>`).join('')}</fds-strategy>`;

const ALL = ['snapshot'];

describe('the first wave of data', () => {
  for (const name of widgetNames) {
    const piece = (PIECE_OF as Readonly<Record<string, string>>)[name];
    it(`for <fds-${name}> is ${piece ?? 'all of them'}, alone or in a strategy`, () => {
      expect(dataFor(`<fds-${name}></fds-${name}>`)).to.deep.equal([piece ?? 'snapshot']);
      expect(dataFor(inside(`fds-${name}`))).to.deep.equal([piece ?? 'snapshot']);
    });
  }

  it('is one piece for each kind of picture, and all data where a widget needs them', () => {
    expect(dataFor(inside('fds-timeline', 'fds-project-map'))).to.deep.equal(['places', 'course']);
    expect(dataFor(inside('fds-timeline', 'fds-details'))).to.deep.equal(ALL);
    expect(dataFor(inside('fds-timeline land="DE-MV"'))).to.deep.equal(ALL);
    expect(dataFor('<fds-timeline spacing="scale"></fds-timeline>')).to.deep.equal(ALL);
    expect(dataFor(inside())).to.deep.equal(ALL);
  });

  it('is all data where the address has a choice for the strategy', () => {
    const markup = inside('fds-timeline').replace('>', ' linkable>');
    expect(dataFor(markup)).to.deep.equal(['course']);
    history.replaceState(null, '', '#fds=topic:data');
    const files = dataFor(markup);
    history.replaceState(null, '', location.pathname + location.search);
    expect(files).to.deep.equal(ALL);
  });

  it('is none of a widget with a feed or a strategy elsewhere', () => {
    const feed = '<fds-strategy src="data:,{}"><fds-timeline></fds-timeline></fds-strategy>';
    expect(dataFor(feed)).to.deep.equal(['feed']);
    expect(dataFor('<fds-timeline for="s"></fds-timeline>')).to.deep.equal([]);
  });

  it('agrees with the strategy, which asks for all data where its widgets would not', () => {
    const tags = widgetNames.map((name) => `fds-${name}`);
    const others = [
      'fds-timeline view="list"',
      'fds-about since="2025-01-01"',
      'b',
      'fds-strategy',
    ];
    for (const tag of [...tags, ...others]) {
      for (const markup of [inside(tag), inside('fds-about', tag)]) {
        const box = document.createElement('div');
        box.innerHTML = markup;
        const strategy = box.querySelector('fds-strategy');
        const isAll = strategy && needsAllData(strategy);
        expect(dataFor(markup).includes('snapshot'), markup).to.equal(isAll);
      }
    }
  });
});
