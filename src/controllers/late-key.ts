/** Keys whose code is still on its way. */
import type { LitElement } from 'lit';
import type { LazyModule } from '../loading/lazy-module.js';

const WALKING = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/;

/** Whether a key leads from one thing to another, in code that may still have to be fetched. */
export function isWalkingKey({ key, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return WALKING.test(key) && !altKey && !metaKey && !shiftKey;
}

/**
 * Takes a key before its code is there: the page must not scroll by it, and what it does follows as
 * soon as the code has come and the widget is drawn with it, key after key.
 */
export async function takeLate<T>(
  event: KeyboardEvent,
  code: LazyModule<T>,
  widget: LitElement,
  act: (module: T) => void,
): Promise<void> {
  event.preventDefault();
  await code.load();
  // Its look comes along, by which things may stand elsewhere.
  widget.requestUpdate();
  await widget.updateComplete;
  if (code.module) act(code.module);
}
