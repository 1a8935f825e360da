/** Properties set before an element is alive: taken over, and never in the way of later ones. */
import { expect, nextFrame } from '@open-wc/testing';
import * as kit from '../../src/index.js';
import { FdsAssistant } from '../../assistant/fds-assistant.js';
import { usualChoice } from '../../assistant/snippets/choice-address.js';
import { FdsElement } from '../../src/fds-element.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

type ElementClass = typeof FdsElement;
type Loose = HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown> };

/** Two values for a property that are not its first one. */
type Values = readonly [unknown, unknown];

const classes = [...Object.values(kit), FdsAssistant].filter(
  (each: unknown) => typeof each === 'function' && each.prototype instanceof FdsElement,
) as readonly ElementClass[];

/** What only some properties understand; for all others the type of the attribute tells. */
const special: Readonly<Record<string, Values>> = {
  strategy: [snapshotModel(), kit.buildModel({ ...snapshotModel().feed, title: 'Andere' })],
  selection: [
    { type: 'leitlinie', id: 'G2' },
    { type: 'leitlinie', id: 'F1' },
  ],
  dataGround: ['own', 'none'],
  dataTheme: ['light', 'dark'],
  choice: [usualChoice('https://a.example/'), usualChoice('https://b.example/')],
  src: ['https://feed.invalid/1.json', 'https://feed.invalid/2.json'],
};

/** All that can be set: reactive properties, and accessors that a class writes itself. */
function propertiesOf(element: ElementClass): ReadonlyMap<string, Values> {
  const found = new Map<string, Values>();
  // Lit makes its list when the browser asks for this.
  expect(element.observedAttributes).not.to.equal(undefined);
  for (const [name, { type }] of element.elementProperties) {
    const [one, other] = type === Number ? [3, 4] : type === Boolean ? [true, false] : ['a', 'b'];
    found.set(String(name), special[String(name)] ?? [one, other]);
  }
  const own = (prototype: object): void => {
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!set || found.has(name)) continue;
      const values = special[name];
      if (!values) throw new Error(`say in this test what ${name} may be`);
      found.set(name, values);
    }
    if (prototype !== FdsElement.prototype) own(Object.getPrototypeOf(prototype) as object);
  };
  own(element.prototype);
  return found;
}

/** Elements whose class is not there, each with one property set; `values` by `tag name`. */
function setEarly(tags: ReadonlyMap<string, ElementClass>): Map<string, Loose> {
  const all = new Map<string, Loose>();
  for (const [tag, element] of tags) {
    for (const [name, [early]] of propertiesOf(element)) {
      const made = document.createElement(tag) as Loose;
      made[name] = early;
      all.set(`${tag} ${name}`, made);
    }
  }
  return all;
}

describe('properties set before the element is alive', () => {
  const tags = new Map(classes.map((each, index) => [`fds-early-${index}`, each]));
  const elements = setEarly(tags);
  const taken = new Map<Loose, unknown>();
  const box = document.createElement('div');
  const realFetch = globalThis.fetch;

  before(() => {
    globalThis.fetch = () => Promise.resolve(Response.error());
    document.body.append(box);
    box.append(...elements.values());
    for (const [tag, element] of tags) {
      element.define(tag);
      for (const [name, [, late]] of propertiesOf(element)) {
        const made = elements.get(`${tag} ${name}`)!;
        taken.set(made, made[name]);
        // At once, before the first rendering.
        made[name] = late;
      }
    }
  });
  after(() => {
    box.remove();
    globalThis.fetch = realFetch;
  });

  it('finds the properties by the classes themselves', () => {
    expect(elements.size).to.be.greaterThan(45);
    expect([...elements.keys()].filter((key) => /selection|view|headingLevel/.test(key))).not.to.be
      .empty;
  });

  for (const [tag, element] of tags) {
    for (const [name, [early, late]] of propertiesOf(element)) {
      it(`${element.name}: ${name}`, async () => {
        const made = elements.get(`${tag} ${name}`)!;
        // What a value becomes that is set on a living element, and what is there at first.
        const alive = document.createElement(tag) as Loose;
        const first = alive[name];
        alive[name] = early;
        expect(alive[name], 'the test sets something new').not.to.deep.equal(first);
        expect(taken.get(made), 'taken over').to.deep.equal(alive[name]);
        expect(Object.hasOwn(made, name), 'nothing hides the accessor').to.equal(false);
        alive[name] = late;
        expect(made[name], 'a later assignment').to.deep.equal(alive[name]);
        await nextFrame();
        await made.updateComplete;
        expect(made[name], 'after the first rendering').to.deep.equal(alive[name]);
      });
    }
  }

  it('a choice made too early is shown, and can be changed', async () => {
    const [tag] = [...tags].find(([, each]) => each === kit.FdsStrategy)!;
    const strategy = document.createElement('fds-later') as Loose;
    strategy['strategy'] = snapshotModel();
    strategy['selection'] = { type: 'leitlinie', id: 'G2' };
    box.append(strategy);
    customElements.define('fds-later', class extends (customElements.get(tag) as ElementClass) {});
    await strategy.updateComplete;
    expect(strategy['selection']).to.deep.equal({ type: 'leitlinie', id: 'G2' });
    strategy['selection'] = { type: 'leitlinie', id: 'F1' };
    expect(strategy['selection']).to.deep.equal({ type: 'leitlinie', id: 'F1' });
  });

  it('what is set on an element that came alive outside of the page is the last word', async () => {
    const [tag] = [...tags].find(([, each]) => each === kit.FdsTimeline)!;
    const other = document.implementation.createHTMLDocument();
    const made = other.createElement(tag) as Loose;
    made['land'] = 'DE-HH';
    made['lang'] = 'en';
    made['headingLevel'] = 4;
    document.adoptNode(made);
    customElements.upgrade(made);
    made['land'] = 'DE-MV';
    box.append(made);
    await made.updateComplete;
    expect(made['land']).to.equal('DE-MV');
    expect(made['headingLevel'], 'what nobody has set again').to.equal(4);
  });
});
