/** The protocol of accessibility: each criterion and heuristic, said of each widget. */
import { widgetNames, widgets, type WidgetName } from '../../../src/catalogue.js';
import type { Bilingual, Locale } from '../../../.storybook/docs/settings.js';
import { criteria } from './criteria.js';
import { heuristics } from './heuristics.js';
import type { Finding, Result, Way } from './protocol.types.js';
import run from './run.json' with { type: 'json' };

const both = (de: string, en: string): Bilingual => ({ de, en });

const results: Readonly<Record<Result, Bilingual>> = {
  met: both('erfüllt, soweit geprüft', 'met as far as tested'),
  partly: both('teilweise geprüft', 'partly tested'),
  page: both('Sache der Seite', 'up to the page'),
  none: both('kommt nicht vor', 'does not occur'),
  open: both('nicht geprüft', 'not tested'),
};

const ways: Readonly<Record<Way, Bilingual>> = {
  machine: both('Maschine', 'machine'),
  orca: both('Orca', 'Orca'),
  hand: both('von Hand', 'by hand'),
};

/** What nobody has tested, for every criterion. */
export const untested: readonly Bilingual[] = [
  both('NVDA', 'NVDA'),
  both('JAWS', 'JAWS'),
  both('VoiceOver (macOS und iOS)', 'VoiceOver (macOS and iOS)'),
  both('TalkBack', 'TalkBack'),
  both('Safari auf Geräten von Apple', 'Safari on devices by Apple'),
  both(
    'Vergrößerung, Sprachsteuerung und Schaltersteuerung',
    'magnification, voice control and switch control',
  ),
  both('Menschen mit Behinderungen', 'people with disabilities'),
  both('eine Prüfstelle', 'a testing body'),
];

/** When all tests ran last, and with which programs. */
export const lastRun: {
  readonly date: string;
  readonly programs: Readonly<Record<string, string>>;
} = run;

/** In which engines a test runs, by the kind of its file. */
function enginesOf(proof: string): readonly string[] {
  if (proof.endsWith('.element.ts')) return ['Chromium', 'Firefox ESR', 'WebKitGTK'];
  return proof.endsWith('.mjs') ? ['Chromium'] : [];
}

/** The engines of a finding; Orca reads pages in Firefox. */
function engines({ proofs, ways: how }: Finding): readonly string[] {
  const all = [...proofs.flatMap(enginesOf), ...(how.includes('orca') ? ['Firefox ESR'] : [])];
  return [...new Set(all)].sort();
}

/** A row of the protocol: name, result, how, engines, gap. */
function rowOf(lead: string, finding: Finding, widget: WidgetName, locale: Locale): string[] {
  const isWithout = finding.without?.includes(widget);
  const result = isWithout ? 'none' : finding.result;
  const isTested = result === 'met' || result === 'partly';
  return [
    `${lead} ${finding.name[locale]}`.trim(),
    results[result][locale],
    isTested ? finding.ways.map((way) => ways[way][locale]).join(', ') : '–',
    (isTested && engines(finding).join(', ')) || '–',
    (isTested && finding.gap?.[locale]) || '–',
  ];
}

/** The two tables of a widget. */
export interface WidgetProtocol {
  readonly name: string;
  readonly criteria: readonly (readonly string[])[];
  readonly heuristics: readonly (readonly string[])[];
  /** How many critical heuristics there are of each result. */
  readonly critical: Readonly<Record<Result, number>>;
}

/** The critical heuristics of a widget, counted; what is partly tested is not passed. */
function criticalOf(widget: WidgetName): Readonly<Record<Result, number>> {
  const counts = { met: 0, partly: 0, page: 0, none: 0, open: 0 };
  for (const { isCritical, result, without } of heuristics) {
    if (isCritical) counts[without?.includes(widget) ? 'none' : result] += 1;
  }
  return counts;
}

/** The protocol of every widget. */
export function protocolIn(locale: Locale): readonly WidgetProtocol[] {
  const critical = locale === 'de' ? 'kritisch' : 'critical';
  return widgetNames.map((name) => ({
    name: widgets[name].name[locale],
    criteria: criteria.map((each) => rowOf(`9.${each.number} (${each.level})`, each, name, locale)),
    heuristics: heuristics.map((each) =>
      rowOf(`${each.principle}${each.isCritical ? `, ${critical}` : ''}:`, each, name, locale),
    ),
    critical: criticalOf(name),
  }));
}

/** How many findings there are of each result, for the summary. */
export function sums(locale: Locale): readonly (readonly string[])[] {
  const count = (all: readonly Finding[], wanted: Result): string =>
    String(all.filter(({ result }) => result === wanted).length);
  return (Object.keys(results) as Result[]).map((result) => [
    results[result][locale],
    count(criteria, result),
    count(heuristics, result),
  ]);
}
