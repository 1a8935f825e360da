/** The tables of the page "Betrieb": every number comes from `capacity.ts`. */
import type { ReactElement } from 'react';
import { useLocale } from '../../../.storybook/docs/settings.js';
import { DataTable } from '../../../.storybook/docs/table.js';
import { capacityTexts } from './capacity-texts.js';
import {
  assumptions,
  herd,
  hostings,
  load,
  measured,
  outage,
  peakBytes,
  peakViews,
  viewsPerDay,
  type Assumptions,
} from './capacity.js';

type Row = readonly string[];
type Texts = (typeof capacityTexts)['de'];

/** Numbers as people say them: three figures are more than the assumptions bear. */
function numbers(locale: 'de' | 'en') {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const exact = new Intl.NumberFormat(locale);
  const bytes = (value: number): string => {
    if (value >= 1e12) return `${format.format(value / 1e12)} TB`;
    return value >= 1e9 ? `${format.format(value / 1e9)} GB` : `${format.format(value / 1e6)} MB`;
  };
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    round: (value: number) => format.format(value),
    exact: exact.format,
    bytes,
    one: one.format,
  };
}

function assumptionRows(text: Texts, locale: 'de' | 'en'): readonly Row[] {
  const { exact } = numbers(locale);
  const { kitBytes, kitRequests, feedBytes } = measured;
  const kb = (value: number): string => `${exact(Math.round(value / 1000))} kB`;
  return [
    ...assumptions.groups.map((group): Row => [
      text.groups[group.name],
      text.perDay[group.name](exact(group.count), exact(group.viewsPerDay)),
      text.assumed,
    ]),
    [text.warm, `${exact(assumptions.warmShare * 100)} %`, text.assumed],
    [
      text.peak,
      text.peakValue(exact(assumptions.busiestHour * 100), exact(assumptions.burst)),
      text.assumed,
    ],
    [text.open, text.seconds(exact(assumptions.secondsOpen)), text.assumed],
    [text.edges, exact(assumptions.edges), text.assumed],
    [text.publications, exact(assumptions.publications), text.assumed],
    [text.refresh, text.seconds(exact(assumptions.refresh)), text.setting],
    [text.maxAge, text.seconds(exact(assumptions.maxAge)), text.setting],
    [text.kit, text.kitValue(kb(kitBytes), exact(kitRequests)), text.measured],
    [text.feed, kb(feedBytes), text.measured],
  ];
}

function loadRows(text: Texts, locale: 'de' | 'en', assumed: Assumptions): readonly Row[] {
  const { round, bytes } = numbers(locale);
  return hostings.map((hosting): Row => {
    const each = load(hosting, measured, assumed);
    return [
      text.hostings[hosting],
      round(each.edgeMean),
      round(each.edgePeak),
      bytes(each.edgeBytesPerDay),
      round(each.originPeak),
      bytes(each.originBytesPerDay),
    ];
  });
}

function outageRows(text: Texts, locale: 'de' | 'en'): readonly Row[] {
  const { round, one } = numbers(locale);
  const times = [3600, 86_400, 604_800] as const;
  const kinds = [
    { name: text.withCdn, cdn: true, retryAfter: 0 },
    { name: text.silent, cdn: false, retryAfter: 0 },
    { name: text.maintenance, cdn: false, retryAfter: 300 },
  ];
  return kinds.flatMap(({ name, cdn, retryAfter }) =>
    times.map((seconds, index): Row => {
      const { views, answeredByCdn, withOlderData, attemptsPerView, peakRequests } = outage(
        seconds,
        cdn,
        retryAfter,
      );
      const seen = withOlderData === 0 ? text.unnoticed : text.older(round(withOlderData));
      return [
        `${name}, ${text.durations[index] ?? ''}`,
        answeredByCdn === views ? text.unnoticed : seen,
        one(attemptsPerView),
        round(peakRequests),
      ];
    }),
  );
}

/** One of the tables: what is assumed, what it takes, what ten times as much takes, an outage. */
export function CapacityTable({
  part,
}: {
  readonly part: 'assumptions' | 'load' | 'tenfold' | 'outage';
}): ReactElement {
  const locale = useLocale();
  const text: Texts = capacityTexts[locale];
  if (part === 'assumptions') {
    const rows = assumptionRows(text, locale);
    return <DataTable caption={text.captions[part]} head={text.heads.assumptions} rows={rows} />;
  }
  if (part === 'outage') {
    const rows = outageRows(text, locale);
    return <DataTable caption={text.captions[part]} head={text.heads.outage} rows={rows} />;
  }
  const groups = assumptions.groups.map((group) => ({
    ...group,
    viewsPerDay: group.viewsPerDay * 10,
  }));
  const assumed = part === 'load' ? assumptions : { ...assumptions, groups };
  const rows = loadRows(text, locale, assumed);
  return <DataTable caption={text.captions[part]} head={text.heads.load} rows={rows} />;
}

/** A number of the plan in running text. */
export function CapacityNumber({
  of,
}: {
  readonly of: 'views' | 'peakViews' | 'megabits' | 'openPages' | 'herd';
}): ReactElement {
  const { round } = numbers(useLocale());
  const rush = herd(0);
  const values = {
    views: viewsPerDay(assumptions),
    peakViews: peakViews(assumptions),
    megabits: (peakBytes() * 8) / 1e6,
    openPages: rush.openPages,
    herd: rush.spread,
  };
  return <>{round(values[of])}</>;
}
