import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { breakable } from '../../src/parts/breakable.js';
import { baseStyles } from '../../src/styles/base.styles.js';

const WORD = 'Verantwortungsübernahme';

describe('a long German word in a narrow place', () => {
  let place: HTMLElement;
  before(async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const { styleSheet } = baseStyles;
    if (styleSheet) root.adoptedStyleSheets = [styleSheet];
    place = document.createElement('p');
    // Only the places that the kit names: no dictionary, and no cut anywhere.
    place.style.cssText =
      'inline-size: 9em; hyphens: manual; overflow-wrap: normal; word-break: normal';
    root.append(place);
  });

  it('is broken where it may be, and stays as it is as a text', () => {
    render(WORD, place);
    expect(place.scrollWidth, 'is too long').to.be.above(place.clientWidth);
    render(breakable({ text: WORD, lang: 'de' }, 'de'), place);
    expect(place.scrollWidth, 'is broken').to.be.at.most(place.clientWidth);
    expect(place.textContent).to.equal(WORD);
  });

  it('is left as it is in another language', () => {
    render(breakable({ text: WORD, lang: 'en' }, 'de'), place);
    expect(place.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(`<span lang="en">${WORD}</span>`);
  });
});
