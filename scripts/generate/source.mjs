// The files of `src` that only repeat the catalogue or what lies beside them, since bundlers need literal imports and a page for
// frames only a few of its words: `{ path, text }` each, kept in git.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeFiles } from './places.mjs';
import {
  elements,
  mainWidgets,
  otherPicture,
  pieceOf,
  widgetEntry,
  widgetNames,
} from '../catalogue.mjs';
import { root } from '../paths.mjs';

const MADE = '// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.\n';
/** So long a line may be, as Prettier has it. */
const WIDTH = 100;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const names = Object.keys(elements);
const classOf = (name) => elements[name].className;
const elementFile = (name) => `elements/${name}/${name}.js`;

const define = (name) => `${MADE}import { ${classOf(name)} } from '../${elementFile(name)}';

${classOf(name)}.define('fds-${name}');

declare global {
  interface HTMLElementTagNameMap {
    'fds-${name}': ${classOf(name)};
  }
}
`;

const defineAll = () => `${MADE}/** Registers every element of the kit; the provider first. */
${names.map((name) => `import './define/${name}.js';\n`).join('')}`;

const classes = () => `${MADE}/** The classes of all elements. */
${names.map((name) => `export { ${classOf(name)} } from './${elementFile(name)}';\n`).join('')}`;

const pieceLine = ([name, piece]) => `  'fds-${name}': '${piece}',\n`;
const withoutPiece = widgetNames.filter((name) => !(name in pieceOf)).map((name) => `fds-${name}`);

const loaders =
  () => `${MADE}/** The elements of the kit, by their name without prefix, and where their code is. */
import type { PieceName } from '../feed/pieces.js';

type Load = () => Promise<unknown>;

/** Loads and registers an element. Literal imports, so that the bundler makes a file of each. */
export const widgets: Readonly<Record<string, Load>> = {
${names.map((name) => `  ${key(name)}: () => import('../define/${name}.js'),\n`).join('')}};

/** The tags whose first picture needs what others fetch later. */
export const needLater = /-(?:${widgetNames.filter((name) => widgetEntry(name).needsLater).join('|')})$/;

/** The piece of the shipped data that a tag's first picture is in. */
export const pieces: Readonly<Record<string, PieceName>> = {
${Object.entries(pieceOf).map(pieceLine).join('')}};

/** Selector of what needs all of them: tags that are in no piece, and what asks for other pictures. */
export const needAllData =
  '${[...withoutPiece, otherPicture].join()}';
`;

function component(name) {
  const load = `(await import('../${elementFile(name)}')).${classOf(name)},`;
  const oneLine = `  async () => ${load}`;
  const lines = oneLine.length > WIDTH ? `  async () =>\n    ${load}` : oneLine;
  return `export const ${classOf(name)} = /* @__PURE__ */ createWidget(\n  'fds-${name}',\n${lines}\n);\n`;
}

const react = () => `${MADE}/**
 * \`fds-widgets/react\`: one component for each element, for React 18 and 19, with and without server
 * rendering. A component brings its element's code by itself. (The build puts 'use client' first.)
 */
import { createWidget } from './create-widget.js';

${names.map(component).join('')}`;

function staticWidgets() {
  const plain = widgetNames.filter((name) => widgetEntry(name).staticForm);
  const formOf = (name) => widgetEntry(name).staticForm;
  const imports = plain.map(
    (name) => `import { ${formOf(name)} } from './elements/${name}/${name}.static.js';\n`,
  );
  return `${MADE}/** The widgets that can be written as plain HTML, by their name without prefix. */
${imports.join('')}import type { StaticWidget } from './static/static.types.js';

/** Template and style sheets of each. */
export const staticWidgets: Readonly<Record<string, StaticWidget>> = {
${plain.map((name) => `  ${key(name)}: ${formOf(name)},\n`).join('')}};
`;
}

function embedTable() {
  const lines = widgetNames.map((name) => {
    const { attributes, heading, screenHeight, staticForm } = widgetEntry(name);
    const known = {
      title: heading,
      ...(Object.keys(attributes).length > 0 && { own: attributes }),
      ...(staticForm && { plain: true }),
      height: screenHeight,
    };
    return `  ${JSON.stringify(name)}: ${JSON.stringify(known)},\n`;
  });
  const own = [
    ...new Set(widgetNames.flatMap((name) => Object.keys(widgetEntry(name).attributes))),
  ];
  return `${MADE}/** What a page for frames needs of the catalogue; the rest of it would be in every frame. */
export const embedTable = {
${lines.join('')}} as const;

/** The attributes that only some of them have. */
export const ownAttributes = ${JSON.stringify(own)} as const;

/** What \`strategy\` stands for. */
export const mainEmbeds = ${JSON.stringify(mainWidgets)} as const;
`;
}

const OTHER_TEXTS = [
  { folder: 'src/texts/en', name: 'en', words: 'All English texts' },
  { folder: 'src/texts/easy', name: 'easy', words: 'What is written in Einfache Sprache' },
];

function textsIn({ folder, name: exported, words }) {
  const files = readdirSync(join(root, folder)).filter((file) => file !== 'index.ts');
  const lines = files.map((file) => file.replace(/\.ts$/, '')).sort();
  return `// Made by scripts/generate.mjs from the files beside it; changes are lost.
/** ${words}, by the names of their files. */
${lines.map((name) => `export { ${exported} as '${name}' } from './${name}.js';\n`).join('')}`;
}

/** All of them. */
export const sourceFiles = () => [
  { path: 'src/define.ts', text: defineAll() },
  ...names.map((name) => ({ path: `src/define/${name}.ts`, text: define(name) })),
  { path: 'src/react/react.ts', text: react() },
  { path: 'src/classes.generated.ts', text: classes() },
  { path: 'src/static-widgets.generated.ts', text: staticWidgets() },
  { path: 'src/autoload/widgets.generated.ts', text: loaders() },
  ...OTHER_TEXTS.map((texts) => ({ path: `${texts.folder}/index.ts`, text: textsIn(texts) })),
  { path: 'src/embed/embed-table.generated.ts', text: embedTable() },
  ...placeFiles(),
];

/** Registrations of elements that the catalogue has no more. */
export const strayFiles = () =>
  readdirSync(join(root, 'src/define'))
    .filter((file) => !names.includes(file.replace(/\.ts$/, '')))
    .map((file) => `src/define/${file}`);
