/** The tables of the page "Barrierefreiheit": all of it comes from the lists beside this file. */
import type { ReactElement } from 'react';
import { useLocale } from '../../../.storybook/docs/settings.js';
import { Snippet } from '../../../.storybook/docs/snippet.js';
import { DataTable } from '../../../.storybook/docs/table.js';
import { lastRun, protocolIn, sums, untested, type WidgetProtocol } from './protocol.js';
import { statementText } from './statement.js';

type Critical = WidgetProtocol['critical'];

const texts = {
  de: {
    head: ['Kriterium', 'Ergebnis', 'Wie geprüft', 'Engine', 'Bekannte Lücke'],
    sumHead: ['Ergebnis', 'Kriterien', 'Heuristiken'],
    sums: 'Ergebnisse, gezählt',
    criteria: (name: string) => `${name}: Kriterien nach EN 301 549 und WCAG 2.2`,
    heuristics: (name: string) => `${name}: Heuristiken von Chartability`,
    critical: ({ met, partly, open }: Critical) =>
      `kritische Heuristiken: ${met} erfüllt, soweit geprüft; ${partly} teilweise geprüft; ${open} nicht geprüft`,
    statement: 'Text für Ihre Erklärung zur Barrierefreiheit',
    last: 'Letzter Lauf aller Tests',
  },
  en: {
    head: ['Criterion', 'Result', 'How tested', 'Engine', 'Known gap'],
    sumHead: ['Result', 'Criteria', 'Heuristics'],
    sums: 'Results, counted',
    criteria: (name: string) => `${name}: criteria of EN 301 549 and WCAG 2.2`,
    heuristics: (name: string) => `${name}: heuristics of Chartability`,
    critical: ({ met, partly, open }: Critical) =>
      `critical heuristics: ${met} met as far as tested; ${partly} partly tested; ${open} not tested`,
    statement: 'Text for your accessibility statement (German)',
    last: 'Last run of all tests',
  },
} as const;

/** When and with what everything was tested, and the results in numbers. */
export function ProtocolSums(): ReactElement {
  const locale = useLocale();
  const words = texts[locale];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const date = day.format(new Date(`${lastRun.date}T00:00:00Z`));
  const programs = Object.entries(lastRun.programs).map((pair) => pair.join(' '));
  return (
    <>
      <p>
        {words.last}: {date} · {programs.join(' · ')}
      </p>
      <DataTable caption={words.sums} head={words.sumHead} rows={sums(locale)} />
    </>
  );
}

/** The protocol of every widget, each folded. */
export function Protocol(): ReactElement {
  const locale = useLocale();
  const words = texts[locale];
  return (
    <>
      {protocolIn(locale).map(({ name, criteria, heuristics, critical }) => (
        <details key={name} className="fdsdoc-fold sb-unstyled">
          <summary>
            {name} – {words.critical(critical)}
          </summary>
          <DataTable caption={words.criteria(name)} head={words.head} rows={criteria} />
          <DataTable caption={words.heuristics(name)} head={words.head} rows={heuristics} />
        </details>
      ))}
    </>
  );
}

/** What nobody has tested. */
export function Untested(): ReactElement {
  const locale = useLocale();
  return (
    <ul>
      {untested.map((each) => (
        <li key={each.de}>{each[locale]}</li>
      ))}
    </ul>
  );
}

/** The block of text for a portal's own statement. */
export function Statement(): ReactElement {
  return (
    <div lang="de">
      <Snippet title={texts[useLocale()].statement} code={statementText()} wrap />
    </div>
  );
}
