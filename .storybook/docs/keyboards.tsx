/** The keyboard of all widgets in one table. */
import type { ReactElement } from 'react';
import { commonKeys, widgetTexts } from '../widgets/widget-texts.js';
import { useLocale } from './settings.js';
import { DataTable } from './table.js';

const words = {
  de: { all: 'Alle', widget: 'Baustein', keys: 'Taste', does: 'Wirkung', caption: 'Tastatur' },
  en: { all: 'All', widget: 'Widget', keys: 'Key', does: 'Effect', caption: 'Keyboard' },
};

/** A row per key: first those of all widgets. */
export function Keyboards(): ReactElement {
  const locale = useLocale();
  const text = words[locale];
  const groups = [
    { name: text.all, keys: commonKeys },
    ...Object.values(widgetTexts).map(({ name, keyboard }) => ({
      name: name[locale],
      keys: keyboard,
    })),
  ];
  const rows = groups.flatMap(({ name, keys }) =>
    keys.map((row) => [name, <kbd key="keys">{row.keys[locale]}</kbd>, row.does[locale]] as const),
  );
  return (
    <DataTable caption={text.caption} head={[text.widget, text.keys, text.does]} rows={rows} />
  );
}
