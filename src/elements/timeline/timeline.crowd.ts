/**
 * More entries than a page should hold at once: an open year shows a page of them, and the way to
 * those before and behind. So the number of nodes does not grow with the number of entries.
 */
import { crowdStrings } from '../../texts/de/timeline-crowd.js';
import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { WidgetView } from '../../parts/view.types.js';
import { sectionsOf, type TimelineGroup, type TimelineSection } from './timeline.layout.js';

/** So many entries of a year are shown at once. */
export const PAGE = 30;

/** The look of what is rendered here. */
export const pagerStyles = css`
  .pager {
    padding-block: 0.25em;
  }
`;

/** On paper, where there are too many entries for all of them. */
export const printedWords = (lang: Language): string => crowdStrings[lang].printed;

/** What is shown of a year, and how many entries are not. */
export interface YearPage {
  readonly sections: readonly TimelineSection[];
  readonly before: number;
  readonly after: number;
}

/** The first entry of the page on which a place is. */
function pageStart(place: number, total: number): number {
  return Math.max(0, Math.min(place - Math.floor(PAGE / 3), total - PAGE));
}

/** A part of a year's entries, still under its headings; pure. */
export function pageOf(group: TimelineGroup, today: number, from: number): YearPage {
  const { items } = group;
  const shown = new Set(items.slice(from, from + PAGE).map(({ id }) => id));
  const before = from;
  const after = Math.max(0, items.length - from - PAGE);
  const { todayIndex } = group;
  const hasToday = todayIndex !== undefined && todayIndex >= from && todayIndex <= from + PAGE;
  const sections = sectionsOf(group, today).map(({ half, rows }) => ({
    half,
    rows: rows.filter((row) => (row ? shown.has(row.id) : hasToday)),
  }));
  return { sections: sections.filter(({ rows }) => rows.length > 0), before, after };
}

/** Which page of each year is shown. */
export class Pages {
  readonly #starts = new Map<string, number>();

  constructor(readonly refresh: () => void) {}

  /** The page that is shown of a year: at first the one with today, else the first. */
  page(group: TimelineGroup, today: number): YearPage {
    const total = group.items.length;
    const start = this.#starts.get(group.key) ?? pageStart(group.todayIndex ?? 0, total);
    return pageOf(group, today, Math.max(0, Math.min(start, total - PAGE)));
  }

  /** Turns to the page that holds an entry. */
  show(group: TimelineGroup, id: string): void {
    const place = group.items.findIndex((item) => item.id === id);
    this.#starts.set(group.key, pageStart(place, group.items.length));
  }

  /** The buttons that turn the page, where there is more; `[before, after]`. */
  pager(view: WidgetView, group: TimelineGroup, { before, after }: YearPage): unknown[] {
    const { earlier, later } = crowdStrings[view.lang];
    const turn = (from: number) => (): void => {
      this.#starts.set(group.key, from);
      this.refresh();
    };
    const button = (words: string, from: number): TemplateResult =>
      html`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${turn(from)}>${words}</button>
      </p>`;
    return [
      before > 0 && button(earlier(before), Math.max(0, before - PAGE)),
      after > 0 && button(later(after), before + PAGE),
    ].map((part) => part || undefined);
  }
}
