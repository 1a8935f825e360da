/** What a page hides is hidden, in every way a page can hide; and the box is the page's. */
import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { elementTags, widgetTags } from '../support/every-widget.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const sheet = new CSSStyleSheet();

/** An element alive; in `fds-strategy` stands a filter, by which one sees whether it is hidden. */
async function place(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const made = Object.assign(document.createElement(tag), { strategy: snapshotModel() });
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (tag === 'fds-strategy') made.append(document.createElement('fds-filter'));
  document.body.append(made);
  const widget = tag === 'fds-strategy' ? made.firstElementChild! : made;
  await waitUntil(() => rootOf(widget).querySelector('.body'), tag);
  return made;
}

const frameOf = (element: HTMLElement): HTMLElement =>
  rootOf(element.firstElementChild ?? element).querySelector<HTMLElement>('.frame')!;

/** Whether anything of it is seen. */
function isSeen(element: HTMLElement): boolean {
  const frame = frameOf(element);
  return frame.checkVisibility({
    contentVisibilityAuto: true,
    opacityProperty: true,
    visibilityProperty: true,
  });
}

/** Ways to hide: attributes of the element, rules of the page. */
const ways: readonly (readonly [string, Readonly<Record<string, string>>, string?])[] = [
  ['display inline', { style: 'display: none' }],
  ['a class', { class: 'd-none' }, '.d-none { display: none }'],
  ['an important class', { class: 'd-none' }, '.d-none { display: none !important }'],
  ['a media query', { id: 'c' }, '@media (min-width: 1px) { #c { display: none } }'],
  ['visibility inline', { style: 'visibility: hidden' }],
  ['visibility of a class', { class: 'invisible' }, '.invisible { visibility: hidden }'],
  ['the attribute hidden', { hidden: '' }],
  [
    'hidden="hidden" against a rule of the page',
    { hidden: 'hidden' },
    '[hidden] { display: block }',
  ],
  ['hidden until found', { hidden: 'until-found' }],
];

describe('a page that hides', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(() => {
    sheet.replaceSync('');
  });

  for (const tag of elementTags) {
    it(`<${tag}> is hidden by each way, and shown without`, async () => {
      const element = await place(tag);
      expect(isSeen(element), 'shown').to.equal(true);
      for (const [way, attributes, rules = ''] of ways) {
        sheet.replaceSync(rules);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        expect(isSeen(element), way).to.equal(false);
        for (const name of Object.keys(attributes)) element.removeAttribute(name);
        await nextFrame();
        expect(isSeen(element), `${way}, taken back`).to.equal(true);
      }
      element.remove();
    });
  }

  for (const tag of widgetTags) {
    it(`<${tag}> takes width, margin, opacity and position from the page`, async () => {
      const element = await place(tag, { class: 'placed' });
      const rules = { width: '300px', marginTop: '40px', opacity: '0.5', position: 'sticky' };
      sheet.replaceSync(
        '.placed { width: 300px; margin-top: 40px; opacity: .5; position: sticky }',
      );
      const styles = getComputedStyle(element);
      const found = Object.keys(rules).map((name) => [name, Reflect.get(styles, name)]);
      expect(Object.fromEntries(found)).to.deep.equal(rules);
      element.style.cssText = 'width: 200px; opacity: 0; position: absolute';
      expect(element.getBoundingClientRect().width).to.equal(200);
      expect(isSeen(element), 'opacity').to.equal(false);
      element.remove();
    });
  }
});
