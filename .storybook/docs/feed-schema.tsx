/** The feed's format as tables, from the published JSON Schema itself. */
import type { ReactElement } from 'react';
import schema from '../../dist/feed.v1.schema.json' with { type: 'json' };
import { fieldTexts, listTexts } from './feed-schema.texts.js';
import { useLocale, type Locale } from './settings.js';
import { DataTable } from './table.js';

/** JSON Schema, as far as the feed's uses it. */
interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const words = {
  de: {
    field: 'Feld',
    form: 'Form',
    meaning: 'Bedeutung',
    must: 'Pflicht',
    id: 'Id',
    date: 'Datum (EDTF)',
    time: 'Zeitpunkt (ISO 8601)',
    text: 'Text',
    number: 'Zahl',
    flag: '`true` oder `false`',
    list: (of: string) => `Liste: ${of}`,
    object: (keys: string) => `Objekt: ${keys}`,
    numbers: 'Zahlen je Schlüssel',
  },
  en: {
    field: 'Field',
    form: 'Form',
    meaning: 'Meaning',
    must: 'required',
    id: 'id',
    date: 'date (EDTF)',
    time: 'point in time (ISO 8601)',
    text: 'text',
    number: 'number',
    flag: '`true` or `false`',
    list: (of: string) => `list: ${of}`,
    object: (keys: string) => `object: ${keys}`,
    numbers: 'numbers by key',
  },
};

/** Without `null`, which stands for "not there" everywhere. */
const plain = (of: JsonSchema): JsonSchema => of.anyOf?.find(({ type }) => type !== 'null') ?? of;

function formOfText({ pattern, enum: values }: JsonSchema, locale: Locale): string {
  const text = words[locale];
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (pattern?.includes('A-Za-z0-9._-')) return text.id;
  if (pattern?.includes('T\\d\\d')) return text.time;
  return pattern?.includes('\\.\\.') ? text.date : text.text;
}

/** What a value looks like, in words. */
function formOf(of: JsonSchema, locale: Locale): string {
  const text = words[locale];
  const { type, const: value, items, properties } = plain(of);
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  switch (type) {
    case 'array':
      return text.list(items ? formOf(items, locale) : text.text);
    case 'object':
      return properties
        ? text.object(
            Object.keys(properties)
              .filter((key) => !key.endsWith('_en'))
              .map((key) => `\`${key}\``)
              .join(', '),
          )
        : text.numbers;
    case 'boolean':
      return text.flag;
    case 'number':
    case 'integer':
      return text.number;
    default:
      return formOfText(plain(of), locale);
  }
}

function Fields({
  of,
  owner,
  caption,
  locale,
}: {
  readonly of: JsonSchema;
  /** Key of the list, for fields that mean something of their own in it. */
  readonly owner: string;
  readonly caption: string;
  readonly locale: Locale;
}): ReactElement {
  const text = words[locale];
  const { properties = {}, required = [] } = of;
  const rows = Object.entries(properties)
    .filter(([key, value]) => !key.endsWith('_en') && !(owner === 'feed' && plain(value).items))
    .map(([key, value]) => [
      `\`${key}\`${required.includes(key) ? ` (${text.must})` : ''}`,
      formOf(value, locale),
      (fieldTexts[`${owner}.${key}`] ?? fieldTexts[key])?.[locale] ?? '',
    ]);
  return <DataTable caption={caption} head={[text.field, text.form, text.meaning]} rows={rows} />;
}

const root: JsonSchema = schema;

/** The document itself, then each list with its fields, folded. */
export function FeedSchema(): ReactElement {
  const locale = useLocale();
  const lists = Object.entries(root.properties ?? {}).flatMap(([key, value]) => {
    const { items } = plain(value);
    return items ? [[key, items] as const] : [];
  });
  return (
    <>
      <Fields of={root} owner="feed" caption="feed.v1.json" locale={locale} />
      {lists.map(([key, items]) => (
        <details key={key} className="fdsdoc-fold sb-unstyled">
          <summary>
            <code className="fdsdoc-inline">{key}</code> {listTexts[key]?.[locale]}
          </summary>
          <Fields of={items} owner={key} caption={key} locale={locale} />
        </details>
      ))}
    </>
  );
}
