/** All elements with their question, each a link to its page. */
import type { ReactElement } from 'react';
import { widgetTexts } from '../widgets/widget-texts.js';
import { Link } from './link.js';
import { useLocale } from './settings.js';
import { DataTable } from './table.js';

const heads = {
  de: ['Baustein', 'Tag', 'Frage'],
  en: ['Widget', 'Tag', 'Question'],
};

/** Storybook's id of the page of an element. */
const pageOf = (tagName: string): string =>
  tagName === 'fds-strategy'
    ? 'start-all-widgets-linked--docs'
    : `widgets-${tagName.replace(/^fds-/, '')}--docs`;

/** The elements as a table. */
export function WidgetList(): ReactElement {
  const locale = useLocale();
  const rows = Object.entries(widgetTexts).map(([tagName, { name, question }]) => [
    <Link key="link" href={`/docs/${pageOf(tagName)}`}>
      {name[locale]}
    </Link>,
    `\`<${tagName}>\``,
    question[locale],
  ]);
  return <DataTable caption={heads[locale][0] ?? ''} head={heads[locale]} rows={rows} />;
}
