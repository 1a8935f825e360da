/** Waits by what happens in a page, never by the clock. */
import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
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

/** Resolves once a widget has drawn all that is due: two looks in a row see the same. */
export async function drawn(element: LitElement): Promise<void> {
  let before: string;
  do {
    before = rootOf(element).innerHTML;
    await element.updateComplete;
    await nextFrame();
    await nextTask();
  } while (before !== rootOf(element).innerHTML);
}
