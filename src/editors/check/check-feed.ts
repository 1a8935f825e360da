/** Checks the text of a feed: file, format, references, dates, sense. Pure but for the clock passed in. */
import { problemsOf } from '../../feed/feed-problems.strings.js';
import { hasRecords } from '../../feed/has-records.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { isObject } from '../../feed/read-value.js';
import { words } from '../words.js';
import { SEVERITIES, type Finding, type Found, type Severity } from './finding.types.js';
import { Lines, syntaxFaults } from './locate.js';
import { rules } from './rules.js';
import { SourceScan } from './scan-source.js';
import { senseOf } from './sense.js';

/** What a check says of a feed. */
export interface Check {
  /** Worst first, then as they stand in the file. */
  readonly findings: readonly Finding[];
  /** The document, where it is JSON. */
  readonly document: unknown;
  readonly text: string;
}

const severityOf = (code: string): Severity => rules[code]?.severity ?? 'error';

const byPlace = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
  (a.position?.column ?? 0) - (b.position?.column ?? 0);

/** Findings with their places in the text, and the keys that stand twice. */
function placed(text: string, found: readonly Found[]): readonly Finding[] {
  const lines = new Lines(text);
  const scan = new SourceScan(
    text,
    found.map(({ pointer }) => pointer),
  );
  const twice = scan.twice.map(({ key, pointer, offset }): Finding => ({
    code: 'key-twice',
    severity: 'error',
    pointer,
    message: words(
      `„${key}“ steht zweimal im selben Objekt`,
      `“${key}” stands twice in the same object`,
    ),
    position: lines.position(offset),
  }));
  const others = found.map((each): Finding => ({
    ...each,
    severity: severityOf(each.code),
    position: lines.position(scan.offsetOf(each.pointer)),
  }));
  return [...twice, ...others].sort(byPlace);
}

const EMPTY: Found = {
  code: 'empty',
  pointer: '',
  message: words(
    'Kein einziger Eintrag der Strategie lässt sich verwenden (Ebenen, Ziele, Leitlinien, Themen, Vorhaben, Ereignisse)',
    'Not one record of the strategy can be used (layers, goals, Leitlinien, topics, projects, events)',
  ),
};

/** What is wrong with the format, in the words of the widgets' own parser. */
function formatFindings(document: unknown): readonly Found[] {
  const { faults, feed } = parseFeed(document);
  const english = problemsOf(faults, 'en');
  const found = problemsOf(faults, 'de').map(({ path, code, message, id, title }, index) => ({
    code,
    pointer: path,
    message: words(message, english[index]?.message ?? message),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { record: title }),
  }));
  return feed && !hasRecords(feed) ? [EMPTY, ...found] : found;
}

function syntaxFindings(text: string, error: unknown): readonly Finding[] {
  const base = { code: 'syntax', severity: 'error', pointer: '' } as const;
  const found = syntaxFaults(text, new Lines(text)).map(({ message, position }): Finding => ({
    ...base,
    position,
    message: words(`Kein JSON: ${message.de}`, `No JSON: ${message.en}`),
  }));
  if (found.length > 0) return found;
  const message = error instanceof Error ? error.message : String(error);
  return [{ ...base, message: words(message, message) }];
}

/**
 * Checks the text of a feed.
 *
 * @param now milliseconds since the epoch: by it plans are past or to come
 */
export function checkFeed(text: string, now: number): Check {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { findings: syntaxFindings(text, error), document: undefined, text };
  }
  const sense = isObject(document) && document['version'] === 1 ? senseOf(document, now) : [];
  return { findings: placed(text, [...formatFindings(document), ...sense]), document, text };
}

/** Adds findings of another kind, such as those on addresses. */
export function addFindings({ findings, ...check }: Check, found: readonly Found[]): Check {
  const added = placed(check.text, found).filter(({ code }) => code !== 'key-twice');
  return { ...check, findings: [...findings, ...added].sort(byPlace) };
}

/** How many findings there are of each severity. */
export function tally(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
