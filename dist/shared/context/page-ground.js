/** What a page paints below an element, as far as computed styles tell: nothing is laid out for it. */
/**
 * From this luminance on a ground carries all inks of the light scheme with 4.5 : 1, up to that one all
 * of the dark scheme, by the bounds of `styles/tokens.styles.ts`.
 */
const LIGHT_GROUND = 0.805;
const DARK_GROUND = 0.052;
/** At this luminance black and white can be read equally well. */
const MIDDLE = 0.179;
/** The scheme that is read better on a ground, be it well or not. */
const schemeNearest = (ground) => ground > MIDDLE ? 'light' : 'dark';
/** Whether all inks of the scheme that is read better can be read well. */
const isCarrying = (ground) => ground >= LIGHT_GROUND || ground <= DARK_GROUND;
const linear = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const ofRgb = (red, green, blue) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
/** By the matrices of CSS Color 4, section 12. */
const ofOklab = (l, a, b) => -0.0406 * (l + 0.3963 * a + 0.2158 * b) ** 3 +
    1.1123 * (l - 0.1056 * a - 0.0639 * b) ** 3 -
    0.0717 * (l - 0.0895 * a - 1.2915 * b) ** 3;
/**
 * Luminance of a computed colour: `null` for none at all, `undefined` for what lets something through
 * and for notations that pages rarely have.
 */
function luminanceOf(colour) {
    // Numbers stand alone, other than those in names: `color(display-p3 1 1 0)`.
    const parts = colour.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g) ?? [];
    const [x = 0, y = 0, z = 0, alpha = 1] = parts.map((part) => Number(part) || 0);
    if (alpha === 0)
        return null;
    if (alpha < 1)
        return undefined;
    if (colour.startsWith('rgb'))
        return ofRgb(x / 255, y / 255, z / 255);
    if (colour.startsWith('color(srgb '))
        return ofRgb(x, y, z);
    if (colour.startsWith('oklab'))
        return ofOklab(x, y, z);
    const hue = (z * Math.PI) / 180;
    return colour.startsWith('oklch') ? ofOklab(x, y * Math.cos(hue), y * Math.sin(hue)) : undefined;
}
/** All elements round another one, the nearest first, across slots and shadow roots. */
function elementsAround(element) {
    const outer = element.assignedSlot ?? element.parentNode;
    const next = outer instanceof ShadowRoot ? outer.host : outer;
    return next instanceof Element ? [next, ...elementsAround(next)] : [];
}
/** Calls `heard` when an element round another one comes alive: it may put a shadow root in between. */
function hearAwakening(element, heard) {
    for (const each of elementsAround(element)) {
        if (!each.matches(':defined'))
            void customElements.whenDefined(each.localName).then(heard);
    }
}
/** What the browser paints where the page paints nothing; in a frame that is the outer page's affair. */
function canvasBelow(root) {
    if (parent !== window)
        return undefined;
    const { colorScheme } = getComputedStyle(root);
    const meta = document.querySelector('meta[name=color-scheme]');
    const schemes = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
    const isDark = schemes.includes('dark') &&
        (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
    return isDark ? 0 : 1;
}
/** Lines and corners are no thicker, in px. */
const LINE = 16;
/** Whether a length covers most of another one; a widget that is not drawn yet makes that one 0. */
const covers = (length, whole) => length === whole || parseFloat(length) > Math.max(LINE, parseFloat(whole) / 2);
/**
 * Whether pages paint below an element's content by what they put before or after it: such a ground
 * may be moved and cut in any way. A line or a corner is none. Lays out what has one, and nothing else.
 */
function isPaintedBelow(element, own) {
    return ['::before', '::after'].some((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (!/absolute|fixed/.test(style.position) || /^(none|normal)$/.test(style.content))
            return false;
        const isPainted = style.backgroundImage !== 'none' || luminanceOf(style.backgroundColor) !== null;
        return isPainted && covers(style.width, own.width) && covers(style.height, own.height);
    });
}
/** The ground of what stands within these elements, the nearest first. */
function groundWithin(around) {
    for (const element of around) {
        const style = getComputedStyle(element);
        const { backgroundImage, mixBlendMode, filter, backdropFilter } = style;
        if (style.display === 'contents')
            continue;
        // What is further out is seen through these as something else.
        const effects = backgroundImage + mixBlendMode + filter + backdropFilter;
        if (effects !== 'nonenormalnonenone' || isPaintedBelow(element, style))
            return undefined;
        const ground = luminanceOf(style.backgroundColor);
        if (ground !== null)
            return ground;
    }
    const root = around.at(-1);
    return root && canvasBelow(root);
}

export { DARK_GROUND, LIGHT_GROUND, elementsAround, groundWithin, hearAwakening, isCarrying, luminanceOf, schemeNearest };
