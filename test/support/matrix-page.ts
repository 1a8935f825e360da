/** A matrix on a test's page, with its bar and its search. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import { matrixParts } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { loadDetails } from '../../src/parts/details.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { rootOf, shadowQuery } from './strategy-page.js';

/** How the matrix is to stand there. */
export interface Wish {
  readonly lang?: string;
  readonly view?: string;
  readonly strategy?: StrategyModel;
  /** Width of the page's column, e.g. `20em`. */
  readonly width?: string;
}

/** A matrix with a model of its own, ready to be used. */
export async function matrix(wish: Wish = {}): Promise<FdsLeitlinienMatrix> {
  // A model of its own for each test: the same model would share the selection.
  const { lang = 'de', view = 'matrix', strategy = modelFrom(snapshotFeed()), width } = wish;
  const box = await fixture<HTMLElement>(
    html`<div>
      <fds-leitlinien-matrix
        lang=${lang}
        view=${view}
        .strategy=${strategy}
      ></fds-leitlinien-matrix>
    </div>`,
  );
  box.style.setProperty('width', width ?? '1100px');
  const element = box.querySelector('fds-leitlinien-matrix');
  if (!element) throw new Error('no matrix');
  await element.updateComplete;
  return element;
}

/** A button of the bar above the table: 0 searches, 1 counts. */
export const bar = (element: Element, n: number): HTMLElement => {
  const button = rootOf(element).querySelectorAll<HTMLElement>('[part="bar"] button')[n];
  if (!button) throw new Error(`no button ${n}`);
  return button;
};

/** Opens the search; its field for words. */
export async function openSearch(element: FdsLeitlinienMatrix): Promise<HTMLInputElement> {
  bar(element, 0).click();
  await element.updateComplete;
  return shadowQuery<HTMLInputElement>(element, '[part="search"] input');
}

/** Chooses in one of the search's fields. */
export async function choose(
  element: FdsLeitlinienMatrix,
  name: string,
  value: string,
): Promise<void> {
  const select = shadowQuery<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Ids of the Leitlinien in the body, details left aside. */
export const shownIds = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>('.grid .entry[data-ref^="leitlinie:"]')]
    .filter((entry) => !entry.closest('.details'))
    .map((entry) => (entry.dataset['ref'] ?? '').replace('leitlinie:', ''));

/** Fetches what comes on need, so that no test waits for it. */
export async function loadMatrixParts(): Promise<void> {
  await Promise.all([loadDetails(), matrixParts.more.load(), matrixParts.structure.load()]);
}
