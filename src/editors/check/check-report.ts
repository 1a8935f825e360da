/** Findings in words, for the terminal and for programs. */
import type { MainLanguage } from '../../i18n/language.js';
import { quoted, words, type Words } from '../words.js';
import { tally } from './check-feed.js';
import type { Finding, Severity } from './finding.types.js';
import { rules } from './rules.js';

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: words('Fehler', 'Error'),
  warning: words('Warnung', 'Warning'),
  note: words('Hinweis', 'Note'),
};

const plurals: Readonly<Record<Severity, Words>> = {
  error: words('Fehler', 'errors'),
  warning: words('Warnungen', 'warnings'),
  note: words('Hinweise', 'notes'),
};

/** "2 Fehler, 1 Warnung, 0 Hinweise". */
export function tallyText(findings: readonly Finding[], lang: MainLanguage): string {
  const counts = tally(findings);
  const part = (severity: Severity): string => {
    const count = counts[severity];
    const one = severityWords[severity][lang];
    return `${count} ${count === 1 ? (lang === 'de' ? one : one.toLowerCase()) : plurals[severity][lang]}`;
  };
  return [part('error'), part('warning'), part('note')].join(', ');
}

/** The record that a finding is about: its title, else its id. */
export function recordName({ record, id }: Finding, lang: MainLanguage): string {
  const title =
    record === undefined
      ? ''
      : quoted(record.length > 60 ? `${record.slice(0, 60)}…` : record)[lang];
  return [id, title].filter(Boolean).join(' ');
}

/** Place in the file, `12:5`. */
export const placeText = ({ position }: Finding): string =>
  position === undefined ? '' : `${position.line}:${position.column}`;

/** At most so many findings of one kind are told in full. */
const IN_FULL = 20;

/** The findings in lines: kind by kind, with what each kind means and what to do. */
export function checkReport(
  name: string,
  findings: readonly Finding[],
  lang: MainLanguage,
): readonly string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings)
    kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  const lines = [...kinds].flatMap(([code, list]) => {
    const rule = rules[code];
    const [first] = list;
    if (!rule || !first) return [];
    const more = list.length - IN_FULL;
    return [
      `${severityWords[first.severity][lang]}: ${rule.title[lang]} (${list.length})`,
      ...list
        .slice(0, IN_FULL)
        .map(
          (finding) =>
            `  ${name}:${placeText(finding)} ${finding.pointer || '/'} ${[recordName(finding, lang), finding.message[lang]].filter(Boolean).join(': ')}`,
        ),
      ...(more > 0 ? [lang === 'de' ? `  … und ${more} weitere` : `  … and ${more} more`] : []),
      `  → ${rule.meaning[lang]} ${rule.remedy[lang]}`,
      '',
    ];
  });
  return [...lines, `${name}: ${tallyText(findings, lang)}`];
}

/** The findings for programs. */
export function checkJson(name: string, findings: readonly Finding[], lang: MainLanguage): unknown {
  return {
    file: name,
    counts: tally(findings),
    findings: findings.map(({ code, severity, pointer, position, id, record, message }) => ({
      code,
      severity,
      pointer,
      ...(position && { line: position.line, column: position.column }),
      ...(id !== undefined && { id }),
      ...(record !== undefined && { record }),
      title: rules[code]?.title[lang],
      message: message[lang],
      meaning: rules[code]?.meaning[lang],
      remedy: rules[code]?.remedy[lang],
    })),
  };
}
