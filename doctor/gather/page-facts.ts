/** The page and the browser: what has nothing to do with the kit and yet decides. */
import type { PageSeen } from '../observations.types.js';
import { countEscaped } from './page-elements.js';

/** What the kit relies on, by its name. Old script libraries replace these with ones of their own. */
const NATIVES: Readonly<Record<string, () => unknown>> = {
  'Array.from': () => Array.from,
  'Object.entries': () => Object.entries,
  'Element.prototype.attachShadow': () => Reflect.get(Element.prototype, 'attachShadow'),
  'customElements.define': () => Reflect.get(customElements, 'define'),
  Promise: () => Promise,
};

/** Code of the browser says so of itself. */
function isNative(value: unknown): boolean {
  return (
    typeof value === 'function' && /\[native code\]/.test(Function.prototype.toString.call(value))
  );
}

const NEEDED: Readonly<Record<string, () => boolean>> = {
  'light-dark()': () => CSS.supports('color', 'light-dark(#fff, #000)'),
  '@container': () => CSS.supports('container-type', 'inline-size'),
  adoptedStyleSheets: () => 'adoptedStyleSheets' in Document.prototype,
  ElementInternals: () => 'attachInternals' in HTMLElement.prototype,
};

/** Facts about the page as it is now. */
export function seePage(): PageSeen {
  return {
    secure: isSecureContext,
    origin: location.origin,
    now: Date.now(),
    online: navigator.onLine,
    patched: Object.keys(NATIVES).filter((name) => !isNative(NATIVES[name]?.())),
    lacking: Object.keys(NEEDED).filter((name) => !NEEDED[name]?.()),
    escaped: countEscaped(document),
  };
}
