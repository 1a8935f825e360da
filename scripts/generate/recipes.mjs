// What the recipes for content management systems list: widgets, Länder and the values of attributes.
import { laender, mainWidgets, valueNames, widgetEntry, widgetNames } from '../catalogue.mjs';
import { cmsCopies } from '../cms-copies.mjs';
import { withBlocks } from './blocks.mjs';

const all = (name) => [
  ...new Set(widgetNames.flatMap((widget) => widgetEntry(widget).attributes[name] ?? [])),
];
const views = () => all('view');
const spacings = () => all('spacing');

/** The names of a value in both languages; throws where the catalogue has none. */
function namesOf(value) {
  const names = valueNames[value];
  if (!names) throw new Error(`No manual of an element has a name for the value "${value}".`);
  return names;
}

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const list = (values) => `[${values.map(quoted).join(', ')}]`;
const pair = ({ de, en }) => `['de' => ${quoted(de)}, 'en' => ${quoted(en)}]`;

const phpWidget = (name) => {
  const { attributes, fallback, frameHeight, name: title, official } = widgetEntry(name);
  return `        ${quoted(name)} => [
            'title' => ${pair(title)},
            'fallback' => [
                'de' => ${quoted(fallback.de)},
                'en' => ${quoted(fallback.en)},
            ],
            'link' => ${official === undefined ? 'null' : quoted(official)},
            'height' => ${frameHeight},
            'views' => ${list(attributes.view ?? [])},
            'spaced' => ${String(!!attributes.spacing)},
        ],
`;
};

const phpLand = ([code, name]) => `        ${quoted(code)} => ${quoted(name)},\n`;
const phpLabel = (value) => `        ${quoted(value)} => ${pair(namesOf(value))},\n`;

const php = () =>
  withBlocks('cms/shared/Catalog.php', {
    widgets: widgetNames.map(phpWidget).join(''),
    main: `    public const MAIN = ${list(mainWidgets)};\n`,
    laender: Object.entries(laender).map(phpLand).join(''),
    values:
      `    /** Views of all widgets; which widget has which stands above. */\n` +
      `    public const VIEWS = ${list(views())};\n` +
      `    public const SPACINGS = ${list(spacings())};\n`,
    labels: [...views(), ...spacings()].map(phpLabel).join(''),
  });

const TEXTS = 'LLL:EXT:fds_widgets/Resources/Private/Language/locallang.xlf:';

/** Items of a select field: value and label each, after those that stand before the block. */
const items = (entries, first) =>
  entries
    .map(
      ([value, label], index) => `                <numIndex index="${index + first}" type="array">
                  <label>${label}</label>
                  <value>${value}</value>
                </numIndex>
`,
    )
    .join('');

const labelled = (group, values) => values.map((value) => [value, `${TEXTS}${group}.${value}`]);

const flexForm = () =>
  withBlocks('cms/typo3/fds_widgets/Configuration/FlexForms/Widgets.xml', {
    widgets: items(labelled('widget', widgetNames), 1),
    laender: items(Object.entries(laender), 1),
    views: items(labelled('view', views()), 1),
    spacings: items(labelled('spacing', spacings()), 1),
  });

/** Sentences of the language files; the German one has both. */
const units = (isGerman) => {
  const unit = (id, { de, en }) =>
    `      <trans-unit id="${id}">\n        <source>${en}</source>\n` +
    `${isGerman ? `        <target>${de}</target>\n` : ''}      </trans-unit>\n`;
  const group = (name, values) =>
    values.map((value) => unit(`${name}.${value}`, namesOf(value))).join('');
  return {
    widgets: widgetNames.map((name) => unit(`widget.${name}`, widgetEntry(name).name)).join(''),
    values: group('view', views()) + group('spacing', spacings()),
  };
};

const LANGUAGE = 'cms/typo3/fds_widgets/Resources/Private/Language';

const liferay = () =>
  withBlocks('cms/liferay/fds-widgets/client-extension.yaml', {
    widgets: widgetNames
      .map((name) => {
        const { de } = widgetEntry(name).name;
        return `
fds-${name}:
  name: 'FDS: ${de}'
  type: customElement
  htmlElementName: fds-${name}
  friendlyURLMapping: fds-${name}
  instanceable: true
  portletCategoryName: category.client-extensions
  cssURLs:
    - fds.css
  urls:
    - fds.js
  useESM: true
`;
      })
      .join(''),
  });

/** All of them, with the copies of the PHP that the recipes share. */
export function recipes() {
  const shared = php();
  return [
    shared,
    ...cmsCopies(new Map([[shared.path, shared.text]])),
    flexForm(),
    withBlocks(`${LANGUAGE}/locallang.xlf`, units(false)),
    withBlocks(`${LANGUAGE}/de.locallang.xlf`, units(true)),
    liferay(),
  ];
}
