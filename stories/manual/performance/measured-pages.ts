/** The newest figures of `npm run bench`, and what the pages are called in the manual. */
import type { Bilingual } from '../../../.storybook/docs/settings.js';
import latest from '../../../bench/results/latest.json' with { type: 'json' };

/** Medians of a page; times in milliseconds, sizes in bytes. */
interface Medians {
  readonly window: number;
  readonly all: number;
  readonly requests: number;
  readonly bytes: number;
  readonly heap: number;
}

interface MeasuredPage {
  readonly medians: Medians;
  readonly ratios: { readonly all?: number };
}

/** What the manual shows of a run. */
interface Run {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
  readonly note?: string;
  readonly pages: Readonly<Record<string, MeasuredPage>>;
}

export const run: Run = latest;

const both = (de: string, en: string): Bilingual => ({ de, en });

/** The pages of the table, by their name in the bench. */
export const pageNames: Readonly<Record<string, Bilingual>> = {
  'static HTML': both('Reines HTML, ohne Skript', 'Plain HTML, without script'),
  'four widgets': both('Vier Bausteine, nur das Skript', 'Four widgets, script tag only'),
  'four widgets, preloaded': both('Vier Bausteine, vorgeladen', 'Four widgets, preloaded'),
  'four widgets, prerendered': both(
    'Vier Bausteine, vorgerendert: lesbar',
    'Four widgets, prerendered: readable',
  ),
  'four widgets, shipped feed': both(
    'Vier Bausteine, mitgelieferter Feed',
    'Four widgets, shipped feed',
  ),
  'four widgets, shipped snapshot': both(
    'Vier Bausteine, mitgelieferte Daten ohne Feed',
    'Four widgets, shipped data without a feed',
  ),
  'by-hand': both('Von Hand geschriebenes Skript', 'Script written by hand'),
  mix: both('Leaflet, vis-timeline und Tabulator', 'Leaflet, vis-timeline and Tabulator'),
  echarts: both('Apache ECharts', 'Apache ECharts'),
  vega: both('vega-embed', 'vega-embed'),
  kolibri: both('KoliBri, nur Tabellen', 'KoliBri, tables only'),
};
