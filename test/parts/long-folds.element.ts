/** Folds of lists so long that drawing them is felt. */

import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { foldList } from '../../src/parts/fold-list.js';

const items = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Eintrag ${from + index}`);

describe('the fold of a very long list', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
  });

  const show = (list: readonly string[], needed?: string): void => {
    render(
      foldList(
        list,
        (some) =>
          html`<ul>
            ${some.map((each) => html`<li>${each}</li>`)}
          </ul>`,
        {
          lang: 'de',
          ...(needed !== undefined && { isNeeded: (item: string) => item === needed }),
        },
      ),
      place,
    );
  };
  const drawn = (): number => place.querySelectorAll('li').length;
  const fold = (): HTMLDetailsElement => {
    const found = place.querySelector('details');
    if (!found) throw new Error('no fold');
    return found;
  };
  /** Opens or closes as a press does, and waits for the browser's word of it. */
  const press = async (): Promise<void> => {
    const told = new Promise((resolve) => {
      fold().addEventListener('toggle', resolve, { once: true });
    });
    fold().querySelector('summary')?.click();
    await told;
  };

  it('says how many it holds, and draws them once it is opened', async () => {
    show(items(2000));
    expect(drawn()).to.equal(20);
    expect(fold().querySelector('summary')?.textContent).to.contain('1.980');
    await press();
    expect(drawn()).to.equal(2000);
  });

  it('follows the data while it is open, and after it was closed and opened again', async () => {
    show(items(2000));
    await press();
    show(items(1500, 7));
    expect(drawn()).to.equal(1500);
    await press();
    show(items(1000, 3));
    await press();
    expect(drawn()).to.equal(1000);
    expect(place.querySelector('li')?.textContent).to.equal('Eintrag 3');
  });

  it('is open from the start where what is behind it must be seen', () => {
    show(items(2000), 'Eintrag 1999');
    expect(fold().open).to.equal(true);
    expect(drawn()).to.equal(2000);
  });

  it('draws what was given last, however often before it was opened', async () => {
    for (const count of [2000, 1800, 1700]) show(items(count));
    await press();
    expect(drawn()).to.equal(1700);
  });

  it('keeps newer data that come between its opening and the word of the browser', async () => {
    show(items(2000));
    const told = new Promise((resolve) => {
      fold().addEventListener('toggle', resolve, { once: true });
    });
    fold().open = true;
    show(items(1500));
    await told;
    expect(drawn()).to.equal(1500);
  });

  it('draws all at once of what is not as long', () => {
    show(items(300));
    expect(drawn()).to.equal(300);
  });
});
