/** The table of the page "Leistung": every number comes from the newest run of the bench. */
import type { ReactElement } from 'react';
import { useLocale, type Locale } from '../../../.storybook/docs/settings.js';
import { DataTable } from '../../../.storybook/docs/table.js';
import { pageNames, run } from './measured-pages.js';

const texts = {
  de: {
    caption: 'Gemessene Seiten',
    head: [
      'Seite',
      'im Fenster, ms',
      'alles, ms',
      'zu reinem HTML',
      'Anfragen',
      'Menge, kB',
      'Speicher, MB',
    ],
  },
  en: {
    caption: 'Measured pages',
    head: ['Page', 'in the window, ms', 'all, ms', 'to plain HTML', 'requests', 'kB', 'heap, MB'],
  },
} as const;

function rows(locale: Locale): string[][] {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return Object.entries(pageNames).flatMap(([name, label]) => {
    const page = run.pages[name];
    if (!page) return [];
    const { medians, ratios } = page;
    return [
      [
        label[locale],
        whole.format(medians.window),
        whole.format(medians.all),
        ratios.all === undefined ? '–' : `${tenths.format(ratios.all)} ×`,
        whole.format(medians.requests),
        whole.format(medians.bytes / 1_000),
        tenths.format(medians.heap / 1_000_000),
      ],
    ];
  });
}

/** What pages take until they are painted, beside others. */
export function PerformanceTable(): ReactElement {
  const locale = useLocale();
  const { caption, head } = texts[locale];
  return <DataTable caption={caption} head={head} rows={rows(locale)} />;
}

/** When, on what and how often was measured. */
export function PerformanceRun(): ReactElement {
  const locale = useLocale();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const parts = [
    day.format(new Date(`${run.date}T00:00:00Z`)),
    run.machine,
    locale === 'de' ? `Mediane aus ${run.rounds} Besuchen` : `medians of ${run.rounds} visits`,
  ];
  return <>{parts.join(' · ')}</>;
}
