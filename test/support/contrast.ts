/** What of an element can be read on paper: colours as the browser has computed them. */

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];

let canvas: CanvasRenderingContext2D | null = null;

/** A colour in any notation, over a ground. */
export function rgbOf(colour: string, ground: Rgb = WHITE): Rgb {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d') as unknown as CanvasRenderingContext2D;
  canvas.fillStyle = `rgb(${ground.join(' ')})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG defines it, 0 to 1. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

type Grounds = Map<Element, Rgb>;

/** The ground an element stands on: all grounds above each other, on white paper. */
function groundOf(element: Element, known: Grounds): Rgb {
  const found = known.get(element);
  if (found) return found;
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  const below = outer ? groundOf(outer, known) : WHITE;
  const { backgroundColor } = getComputedStyle(element);
  const isClear = /^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
  const ground = isClear ? below : rgbOf(backgroundColor, below);
  known.set(element, ground);
  return ground;
}

/** A text that is seen, its colour and the contrast to its ground. */
export interface SeenText {
  readonly text: string;
  readonly contrast: number;
  readonly colour: string;
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** All texts that are seen in an element or a shadow root. */
export function seenTexts(root: Element | ShadowRoot): SeenText[] {
  const found: SeenText[] = [];
  const grounds: Grounds = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!text || !parent || !isSeen(parent) || parent.closest('style, script, .heard')) continue;
    const style = getComputedStyle(parent);
    const colour = parent instanceof SVGElement ? style.fill : style.color;
    const ground = groundOf(parent, grounds);
    found.push({ text, colour, contrast: contrast(rgbOf(colour, ground), ground) });
  }
  return found;
}
