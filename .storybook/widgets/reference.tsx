/** The tables of an element's page, from its manifest. */
import type { ReactElement, ReactNode } from 'react';
import { DataTable } from '../docs/table.js';
import type { Locale } from '../docs/settings.js';
import type { Described, ElementDeclaration } from './manifest.js';
import { inGerman } from './manifest-de.js';

const words = {
  de: {
    attributes: 'Attribute',
    properties: 'Eigenschaften',
    events: 'Ereignisse',
    slots: 'Inhalt (Slots)',
    parts: 'Teile für CSS (::part)',
    cssProperties: 'CSS-Eigenschaften',
    attribute: 'Attribut',
    property: 'Eigenschaft',
    event: 'Ereignis',
    slot: 'Slot',
    part: 'Teil',
    cssProperty: 'Name',
    meaning: 'Bedeutung',
    preset: 'Standard',
    detail: 'detail',
    type: 'Typ',
    defaultSlot: 'ohne Namen',
  },
  en: {
    attributes: 'Attributes',
    properties: 'Properties',
    events: 'Events',
    slots: 'Content (slots)',
    parts: 'Parts for CSS (::part)',
    cssProperties: 'CSS properties',
    attribute: 'Attribute',
    property: 'Property',
    event: 'Event',
    slot: 'Slot',
    part: 'Part',
    cssProperty: 'Name',
    meaning: 'Meaning',
    preset: 'Default',
    detail: 'detail',
    type: 'Type',
    defaultSlot: 'without a name',
  },
};

const Code = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <code className="fdsdoc-inline sb-unstyled">{children}</code>
);

/** A description in the page's language. */
function meaningOf({ description = '' }: Described, locale: Locale): string {
  const english = description.replace(/\s+/g, ' ');
  return locale === 'de' ? inGerman(english) : english;
}

/** `CustomEvent<X>` without its wrapping, which is the same for all. */
const detailOf = ({ type }: Described): string =>
  (type?.text ?? '').replace(/^CustomEvent<(.*)>$/s, '$1');

interface Section {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

function sectionsOf(element: ElementDeclaration, locale: Locale): readonly Section[] {
  const text = words[locale];
  const meaning = (of: Described): string => meaningOf(of, locale);
  const code = (value: string | undefined): ReactNode =>
    value === undefined || value === 'null' ? '–' : <Code>{value}</Code>;
  return [
    {
      id: 'attributes',
      title: text.attributes,
      head: [text.attribute, text.meaning, text.preset, text.property],
      rows: element.attributes.map((each) => [
        code(each.name),
        meaning(each),
        code(each.default),
        code(each.fieldName),
      ]),
    },
    {
      id: 'properties',
      title: text.properties,
      head: [text.property, text.meaning, text.type],
      rows: element.properties.map((each) => [
        code(each.name),
        meaning(each),
        code(each.type?.text),
      ]),
    },
    {
      id: 'events',
      title: text.events,
      head: [text.event, text.meaning, text.detail],
      rows: element.events.map((each) => [code(each.name), meaning(each), code(detailOf(each))]),
    },
    {
      id: 'slots',
      title: text.slots,
      head: [text.slot, text.meaning],
      rows: element.slots.map((each) => [each.name || text.defaultSlot, meaning(each)]),
    },
    {
      id: 'parts',
      title: text.parts,
      head: [text.part, text.meaning],
      rows: element.parts.map((each) => [code(each.name), meaning(each)]),
    },
    {
      id: 'css-properties',
      title: text.cssProperties,
      head: [text.cssProperty, text.meaning, text.preset],
      rows: element.cssProperties.map((each) => [
        code(each.name),
        meaning(each),
        code(each.default),
      ]),
    },
  ];
}

/** All tables of an element; a table without rows is left out. */
export function Reference({
  element,
  locale,
}: {
  readonly element: ElementDeclaration;
  readonly locale: Locale;
}): ReactElement {
  return (
    <>
      {sectionsOf(element, locale)
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, head, rows }) => (
          <section key={id}>
            <h2 id={id} tabIndex={-1} className="sb-unstyled">
              {title}
            </h2>
            <DataTable caption={title} head={head} rows={rows} />
          </section>
        ))}
    </>
  );
}
