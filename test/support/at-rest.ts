/** Waits by what happens in a page, never by the clock. */
import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { arrived, isAwaited } from './late-code.js';
import { rootOf } from './strategy-page.js';

/** Resolves after the tasks that are due now. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves once no colour fades any more in a widget: axe reads the colours of the moment. */
export async function faded(element: Element): Promise<void> {
  await nextFrame();
  await Promise.allSettled(
    rootOf(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

/** A widget that is still not at rest after so many frames never will be. */
const MOST_FRAMES = 300;

/** Resolves when a widget is at rest: all code is there, and two looks at it show the same. */
export async function settled(widget: LitElement): Promise<void> {
  let before: string;
  let frames = 0;
  do {
    before = rootOf(widget).innerHTML;
    await arrived();
    await widget.updateComplete;
    await nextFrame();
    await nextTask();
    frames += 1;
    if (frames > MOST_FRAMES) throw new Error(`${widget.localName} does not come to rest`);
  } while (before !== rootOf(widget).innerHTML || isAwaited());
}
