/** A map of a given model in a box of a given width. */
import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/project-map.js';
import type { FdsProjectMap } from '../../src/elements/project-map/project-map.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { rootOf } from './strategy-page.js';
import { waitUntil } from './wait-until.js';

interface MapPlace {
  readonly width?: number;
  readonly view?: string | undefined;
  readonly land?: string;
}

/** With its data from the start, or the shipped ones might be drawn before them. */
export async function mapOf(
  model: StrategyModel,
  { width = 960, view, land }: MapPlace = {},
): Promise<FdsProjectMap> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <fds-project-map
        .strategy=${model}
        view=${view ?? nothing}
        land=${land ?? nothing}
      ></fds-project-map>
    </div>`,
  );
  const element = box.querySelector('fds-project-map') as FdsProjectMap;
  const drawn = '.places svg, .drawing, .tiles, table, .body > p';
  await waitUntil(() => rootOf(element).querySelector(drawn), 'is drawn');
  await element.updateComplete;
  return element;
}
