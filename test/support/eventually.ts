/** Waits, in Node, for what a page comes to show: by its frames, never by the clock. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { isAwaiting } from './browser.js';

/** A page that does not get there until then never will; in ms. */
const LIMIT = 20_000;

/** Frames in which nothing changes before a page is at rest. */
const STILL = 5;

/**
 * Resolves after some frames of a page. What the browser's driver brings along for waiting breaks on
 * pages that give names to every object.
 */
export function framesGo(page: Page | Frame, count = 1): Promise<void> {
  return page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise((resolve) => {
        // A page behind another one draws nothing.
        if (document.hidden) setTimeout(resolve);
        else requestAnimationFrame(resolve);
      });
    }
  }, count);
}

/** Reads until the reading is right, and gives it; fails with the last one. */
export async function eventually<T>(
  page: Page | Frame,
  read: () => T | Promise<T>,
  isRight: (value: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + LIMIT;
  let value = await read();
  while (!isRight(value)) {
    assert.ok(Date.now() < end, `not as awaited by ${String(isRight)}: ${JSON.stringify(value)}`);
    await framesGo(page);
    value = await read();
  }
  return value;
}

/** Reads until the reading equals what is expected; fails with how the last one differs. */
export async function eventuallyEqual<T>(
  page: Page | Frame,
  read: () => T | Promise<T>,
  expected: T,
): Promise<void> {
  let last = expected;
  const isEqual = (value: T): boolean => isDeepStrictEqual((last = value), expected);
  await eventually(page, read, isEqual).catch(() => {
    assert.deepEqual(last, expected);
  });
}

/**
 * The reading of a page that has come to rest: nothing is on its way to it, and nothing has changed for
 * some frames. Parts of a widget come a moment after its data.
 */
export async function atRest<T>(page: Page, read: () => T | Promise<T>): Promise<T> {
  let before = await read();
  return eventually(
    page,
    async () => {
      await framesGo(page, STILL);
      const now = await read();
      const isStill = isDeepStrictEqual(now, before) && !isAwaiting(page);
      before = now;
      return { now, isStill };
    },
    ({ isStill }) => isStill,
  ).then(({ now }) => now);
}
