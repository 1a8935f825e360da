/** Every widget, live and static, in every kind of box that sizes to its content. */
import { expect } from '@open-wc/testing';
import { modelFrom } from '../../stories/fixtures/models.js';
import { drawnWidgets } from '../support/every-widget.js';
import { smallFeed } from '../support/small-feed.js';

/** Small, as each widget is laid out some hundred times; with a word longer than the narrowest box. */
const model = modelFrom(
  smallFeed({ leitlinien: [{ id: 'long', title: 'Registermodernisierungsverordnungsentwurf' }] }),
);

/** How a box is made: rules for the box, for what stands between, and for the widget itself. */
interface Kind {
  readonly name: string;
  readonly outer?: string;
  readonly inner?: string;
  readonly widget?: string;
  /** What stands in the box before the widget. */
  readonly beside?: string;
  /**
   * Absent: as wide as the box, however narrow it is; `fit`: as wide as the box, which sizes to its
   * content and grows where it is less than readable; `least`: as wide as is readable, no wider.
   */
  readonly width?: 'fit' | 'least';
}

const NO_BOX = 'display: contents';

const kinds: readonly Kind[] = [
  { name: 'a block' },
  { name: 'a flex row', inner: 'display: flex' },
  { name: 'a flex row of one child', outer: 'display: flex', width: 'fit' },
  {
    name: 'a flex column, centred',
    inner: 'display: flex; flex-flow: column; align-items: center',
  },
  {
    name: 'a flex column of fixed height',
    inner: 'display: flex; flex-flow: column; block-size: 200px',
  },
  { name: 'a widget with a ratio', widget: 'aspect-ratio: 16 / 9' },
  { name: 'a float', inner: 'float: left', width: 'fit' },
  { name: 'an inline-block', inner: 'display: inline-block', width: 'fit' },
  { name: 'an inline-flex', inner: 'display: inline-flex', width: 'fit' },
  { name: 'a table cell', outer: 'display: table', inner: 'display: table-cell', width: 'fit' },
  {
    name: 'a positioned box',
    outer: 'position: relative',
    inner: 'position: absolute',
    width: 'fit',
  },
  {
    name: 'a fixed box',
    outer: 'transform: scale(1)',
    inner: 'position: fixed; inset: 0 auto auto 0',
    width: 'fit',
  },
  { name: 'fit-content', inner: 'inline-size: fit-content', width: 'fit' },
  { name: 'a centred grid', inner: 'display: grid; place-items: center', width: 'fit' },
  { name: 'margin auto in a flex row', inner: 'display: flex', widget: 'margin: auto' },
  {
    name: 'a grid with auto columns',
    inner: 'display: grid; grid-template-columns: auto',
    width: 'fit',
  },
  {
    name: 'a min-content grid',
    inner: 'display: grid; grid-template-columns: min-content',
    width: 'least',
  },
  { name: 'min-content', inner: 'inline-size: min-content', width: 'least' },
  { name: 'a widget that floats', widget: 'float: left' },
  { name: 'a widget that is an inline-block', widget: 'display: inline-block' },
  { name: 'a widget that is a flex box', widget: 'display: flex' },
  { name: 'a widget that is a grid', widget: 'display: grid' },
  { name: 'a widget that is a table', widget: 'display: table', width: 'fit' },
  {
    name: 'a widget that is positioned',
    outer: 'position: relative',
    widget: 'position: absolute',
  },
  { name: 'a widget that shows no box', widget: NO_BOX },
  { name: 'beside a wide float', beside: 'float: left; inline-size: 90%; block-size: 3em' },
];

/** Width of the box: a phone, and what a desktop page gives. */
const WIDTHS = [240, 340, 720];

/** What is readable: 20 em, and on small screens less. */
const leastWidth = (box: HTMLElement): number =>
  Math.min(20 * (parseFloat(getComputedStyle(box).fontSize) || 16), innerWidth * 0.75);

interface Scene {
  readonly outer: HTMLElement;
  readonly beside: HTMLElement;
  readonly inner: HTMLElement;
}

function makeScene(): Scene {
  const [outer, beside, inner] = ['div', 'div', 'div'].map((tag) => document.createElement(tag));
  if (!outer || !beside || !inner) throw new Error('no scene');
  outer.append(beside, inner);
  document.body.append(outer);
  return { outer, beside, inner };
}

/** Width, height, and by how much something sticks out, of a widget in a box of a kind. */
function measure(scene: Scene, widget: HTMLElement, kind: Kind, width: number): number[] {
  const { outer, beside, inner } = scene;
  outer.style.cssText = `${kind.outer ?? ''}; inline-size: ${width}px; font: 16px sans-serif`;
  beside.style.cssText = kind.beside ?? 'display: none';
  inner.style.cssText = kind.inner ?? '';
  widget.style.cssText = kind.widget ?? '';
  const frame = widget.shadowRoot?.querySelector('.frame') ?? widget;
  const { width: wide, height, right } = frame.getBoundingClientRect();
  // What stands below goes by the widget's own box, where it has one.
  const own = kind.widget === NO_BOX ? height : widget.getBoundingClientRect().height;
  return [wide, Math.min(height, own), right - outer.getBoundingClientRect().right];
}

/** The least and the largest width that are right in a box of a kind and a width. */
function rightWidths({ width }: Kind, box: number, least: number): readonly [number, number] {
  if (width === 'least') return [least, least];
  return width === 'fit' ? [Math.min(box, least), Math.max(box, least)] : [box, box];
}

/** What is wrong with a widget in boxes of a kind. */
function faultsIn(scene: Scene, widget: HTMLElement, kind: Kind): readonly string[] {
  return WIDTHS.flatMap((box) => {
    const least = leastWidth(scene.outer);
    const [width = 0, height = 0, out = 0] = measure(scene, widget, kind, box);
    const [, usual = 0] = measure(scene, widget, { name: 'as wide' }, width);
    const [from, to] = rightWidths(kind, box, least);
    const isRight =
      width >= from - 1 &&
      width <= to + 1 &&
      // Beside a float, or without collapsed margins, a line may break elsewhere.
      Math.abs(height - usual) <= Math.max(2, usual / 50) &&
      (out <= 1 || to > box);
    const seen = `${kind.name}, ${box} px: ${width} × ${height}, else ${usual}, ${out} out`;
    return isRight ? [] : [seen];
  });
}

describe('widgets in boxes that size to their content', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const drawn of drawnWidgets(model)) {
    it(`${drawn.name} is readable in each and as high as in a plain box`, async function () {
      this.timeout(60_000);
      const scene = makeScene();
      const widget = await drawn.drawIn(scene.inner);
      const own = kinds.filter((kind) => widget.shadowRoot ?? kind.widget !== NO_BOX);
      const faults = own.flatMap((kind) => faultsIn(scene, widget, kind));
      scene.outer.remove();
      expect(faults).to.deep.equal([]);
    });

    it(`${drawn.name} is readable in a dialog and in a popover`, async () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      const widget = await drawn.drawIn(dialog);
      dialog.showModal();
      const inDialog = widget.getBoundingClientRect().width;
      dialog.close();
      dialog.popover = 'manual';
      dialog.showPopover();
      const inPopover = widget.getBoundingClientRect().width;
      const { scrollWidth, clientWidth } = dialog;
      dialog.remove();
      expect(inDialog).to.be.within(leastWidth(dialog), innerWidth);
      expect(inPopover).to.be.within(leastWidth(dialog), innerWidth);
      expect(scrollWidth, 'nothing sticks out').to.be.at.most(clientWidth);
    });
  }

  for (const drawn of drawnWidgets(model)) {
    it(`${drawn.name} holds all of its parts in narrow boxes`, async () => {
      // From a side bar of an old layout to a small phone.
      const widths = [160, 200, 240, 280, 320];
      const { outer, inner } = makeScene();
      outer.style.font = '16px sans-serif';
      const widget = await drawn.drawIn(inner);
      const wide = widths.filter((width) => {
        outer.style.inlineSize = `${width}px`;
        const frame = widget.shadowRoot?.querySelector('.frame') ?? widget;
        return frame.scrollWidth > width;
      });
      outer.remove();
      expect(wide).to.deep.equal([]);
    });
  }
});
