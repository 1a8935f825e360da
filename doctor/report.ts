/** The report: the findings with what is loaded, and the same as plain text to be passed on. */
import type { MainLanguage } from '../src/i18n/language.js';
import { GROUPS, STATES, type Finding, type FindingGroup } from './findings.types.js';
import type { Observations } from './observations.types.js';
import { reportStrings, type ReportStrings } from './report.strings.js';

/** The findings of a group. */
export interface ReportGroup {
  readonly group: FindingGroup;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What the panel shows. */
export interface Report {
  /** How many faults, notices and good findings there are, in a sentence. */
  readonly summary: string;
  /** What is loaded, from where: name and value each. */
  readonly facts: readonly (readonly [string, string])[];
  /** Groups with findings; first those with faults, since there the reason is. */
  readonly groups: readonly ReportGroup[];
  /** The same as plain text. */
  readonly text: string;
}

const unique = (items: readonly string[]): string => [...new Set(items)].join(', ');

function factsOf(seen: Observations, strings: ReportStrings): Report['facts'] {
  const { copies, elements, feeds } = seen;
  const widgets = elements.filter(({ name }) => name !== 'strategy');
  const files = copies.map(
    ({ base, edition }) => `${base}${edition === 'classic' ? 'fds.classic.js' : 'fds.js'}`,
  );
  return [
    [strings.facts.version, unique(copies.map(({ version }) => version))],
    [strings.facts.from, unique(files)],
    [strings.facts.widgets, widgets.map(({ label }) => label).join(', ') || '0'],
    [strings.facts.feed, feeds.map(({ address }) => address).join(', ') || strings.shipped],
  ];
}

function findingText(finding: Finding, strings: ReportStrings): string {
  const { code, explanation, remedy, state, title } = finding;
  const lines = [`[${strings.states[state]}] ${title}`, `  ${explanation}`];
  if (remedy) lines.push(`  ${strings.remedy}: ${remedy}`);
  if (code) lines.push(...code.split('\n').map((line) => `    ${line}`));
  return lines.join('\n');
}

function summaryOf(findings: readonly Finding[], strings: ReportStrings): string {
  const count = (state: Finding['state']): number =>
    findings.filter((finding) => finding.state === state).length;
  return strings.summary(count('fault'), count('notice'), count('ok'));
}

function groupsOf(findings: readonly Finding[], strings: ReportStrings): ReportGroup[] {
  const worst = (list: readonly Finding[]): number =>
    Math.min(...list.map(({ state }) => STATES.indexOf(state)));
  return GROUPS.map((group) => ({
    group,
    title: strings.groups[group],
    findings: findings.filter((finding) => finding.group === group),
  }))
    .filter((group) => group.findings.length > 0)
    .sort((a, b) => worst(a.findings) - worst(b.findings));
}

function textOf({ facts, groups, summary }: Omit<Report, 'text'>, strings: ReportStrings): string {
  const head = [strings.heading, summary, ...facts.map(([name, value]) => `${name}: ${value}`)];
  const parts = groups.map(({ findings, title }) =>
    [`== ${title} ==`, ...findings.map((each) => findingText(each, strings))].join('\n'),
  );
  return [head.join('\n'), ...parts].join('\n\n');
}

/** Puts a report together. Its text names nobody: no visitor, no address with a query. */
export function reportOf(
  seen: Observations,
  findings: readonly Finding[],
  lang: MainLanguage,
): Report {
  const strings = reportStrings[lang];
  const report = {
    summary: summaryOf(findings, strings),
    facts: factsOf(seen, strings),
    groups: groupsOf(findings, strings),
  };
  return { ...report, text: textOf(report, strings) };
}
