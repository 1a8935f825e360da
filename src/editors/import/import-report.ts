/** What an import has to say, for the terminal and for programs. */
import type { MainLanguage } from '../../i18n/language.js';
import { quoted, words } from '../words.js';
import type { CellPlace, Findings } from './findings.js';

const place = ({ sheet, cell }: CellPlace): string =>
  cell === undefined ? sheet : `${sheet}!${cell}`;

const strings = {
  problems: words('Nicht verwendbar', 'Could not be used'),
  decisions: words('Entschieden', 'Decided'),
  leftovers: words('Ohne Platz im Feed', 'No place in the feed'),
  empty: words('leer', 'empty'),
  expected: words('erwartet', 'expected'),
  suggestion: words('Vorschlag', 'suggestion'),
  cells: words('Felder', 'cells'),
  rows: words('Zeilen', 'rows'),
};

const count = (title: string, number: number): string => `${title} (${number}):`;

/** The findings in lines, worst first. */
export function importReport(
  { problems, decisions, leftovers }: Findings,
  lang: MainLanguage,
): readonly string[] {
  const say = (key: keyof typeof strings): string => strings[key][lang];
  const problemLines = problems.map((problem) => {
    const { column, value, expected, suggestion } = problem;
    const found =
      value === ''
        ? say('empty')
        : quoted(value.length > 60 ? `${value.slice(0, 60)}…` : value)[lang];
    const hint = suggestion ? `; ${say('suggestion')}: ${suggestion[lang]}` : '';
    return `  ${place(problem)}${column === undefined ? '' : ` (${column})`}: ${found}, ${say('expected')}: ${expected[lang]}${hint}`;
  });
  const decisionLines = decisions.map((each) => `  ${place(each)}: ${each.what[lang]}`);
  const leftoverLines = leftovers.map((each) => {
    const what = each.column === undefined ? '' : ` ${quoted(each.column)[lang]}`;
    const unit = say(each.cell === undefined ? 'rows' : 'cells');
    return `  ${place(each)}${what} (${each.count} ${unit}): ${each.why[lang]}`;
  });
  const section = (
    key: 'problems' | 'decisions' | 'leftovers',
    lines: readonly string[],
  ): readonly string[] => (lines.length === 0 ? [] : [count(say(key), lines.length), ...lines]);
  return [
    ...section('problems', problemLines),
    ...section('leftovers', leftoverLines),
    ...section('decisions', decisionLines),
  ];
}

/** The same for programs. */
export function importJson(findings: Findings, lang: MainLanguage): unknown {
  return {
    problems: findings.problems.map(({ expected, suggestion, ...rest }) => ({
      ...rest,
      expected: expected[lang],
      ...(suggestion && { suggestion: suggestion[lang] }),
    })),
    decisions: findings.decisions.map(({ what, ...rest }) => ({ ...rest, what: what[lang] })),
    leftovers: findings.leftovers.map(({ why, ...rest }) => ({ ...rest, why: why[lang] })),
  };
}
