/** How much of a page jumps while it comes to be. */
import type { Page } from 'puppeteer-core';

interface Scope {
  shifted?: number;
}

/** Counts from the start on; before the page is opened. */
export async function watchShift(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const scope = globalThis as Scope;
    scope.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        scope.shifted =
          (scope.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds back the scripts that `isLate` names until the page has been painted without them. */
export async function paintFirst(page: Page, isLate: (url: string) => boolean): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!isLate(request.url())) return void request.continue();
    void page
      .waitForFunction(() => performance.getEntriesByType('paint').length > 0)
      .then(() => request.continue());
  });
}

/** What has been counted, after two more frames; -1 where nobody has counted. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => (globalThis as Scope).shifted ?? -1);
}
