/** Controls for the live example: what an editor may set, set on the element itself. */
import { useId, type ChangeEvent, type ReactElement } from 'react';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import type { Bilingual, Locale } from '../docs/settings.js';
import type { ElementDeclaration } from './manifest.js';

/** A control: the attribute's values, each with its name. The first is what holds without it. */
interface Control {
  readonly attribute: string;
  readonly label: Bilingual;
  readonly values: readonly (readonly [value: string, name: Bilingual])[];
}

const same = (text: string): Bilingual => ({ de: text, en: text });

const preset: Bilingual = { de: 'ohne Angabe', en: 'not set' };

const views: Readonly<Record<string, readonly string[]>> = {
  'fds-leitlinien-matrix': ['matrix', 'structure'],
  'fds-project-map': ['map', 'tiles', 'list'],
  'fds-timeline': ['axis', 'list', 'table'],
};

const values = (names: readonly string[]): Control['values'] => [
  ['', preset],
  ...names.map((name) => [name, same(name)] as const),
];

const laender = Object.entries(LAND_NAMES).map(([iso, name]) => [iso, same(name)] as const);

/** The controls that an element has: those of its attributes that need no address or id. */
function controlsOf({ tagName, attributes }: ElementDeclaration): readonly Control[] {
  const all: readonly Control[] = [
    {
      attribute: 'lang',
      label: { de: 'Sprache', en: 'Language' },
      values: values(['de', 'en']),
    },
    {
      attribute: 'land',
      label: same('Land'),
      values: [['', preset], ...laender],
    },
    {
      attribute: 'data-theme',
      label: { de: 'Farbschema', en: 'Colour scheme' },
      values: values(['light', 'dark']),
    },
    {
      attribute: 'data-ground',
      label: { de: 'Grund', en: 'Ground' },
      values: values(['own', 'none']),
    },
    {
      attribute: 'view',
      label: { de: 'Ansicht', en: 'View' },
      values: values(views[tagName] ?? []),
    },
    {
      attribute: 'spacing',
      label: { de: 'Abstände', en: 'Spacing' },
      values: values(['even', 'scale']).slice(1),
    },
    {
      attribute: 'heading-level',
      label: { de: 'Überschrift', en: 'Heading' },
      values: values(['2', '1', '3', '4', '5', '6', '0']).slice(1),
    },
  ];
  const names = new Set(attributes.map(({ name }) => name));
  return all.filter(({ attribute }) => names.has(attribute));
}

/** The form; it sets attributes on the first element of this kind in the live example. */
export function Playground({
  element,
  locale,
}: {
  readonly element: ElementDeclaration;
  readonly locale: Locale;
}): ReactElement {
  const id = useId();
  const set =
    (attribute: string) =>
    ({ target }: ChangeEvent<HTMLSelectElement>): void => {
      const live = document.querySelector(`.fdsdoc-live ${element.tagName}`);
      if (target.value) live?.setAttribute(attribute, target.value);
      else live?.removeAttribute(attribute);
    };
  return (
    <form className="fdsdoc-playground sb-unstyled">
      {controlsOf(element).map(({ attribute, label, values: options }) => (
        <p key={attribute}>
          <label htmlFor={id + attribute}>
            {label[locale]} <code className="fdsdoc-inline">{attribute}</code>
          </label>
          <select id={id + attribute} onChange={set(attribute)}>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name[locale]}
              </option>
            ))}
          </select>
        </p>
      ))}
    </form>
  );
}
