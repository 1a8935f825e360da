// What README and Storybook list of the elements.
import { elements, manualName, widgetNames } from '../catalogue.mjs';
import { withBlocks } from './blocks.mjs';

const table = () => {
  const rows = Object.entries(elements).map(
    ([name, { question, summary }]) => `| \`<fds-${name}>\` | ${summary.en} | ${question.en} |\n`,
  );
  return `| Tag | Shows | Visitors ask it |\n| --- | --- | --- |\n${rows.join('')}`;
};

/** Title of a widget's stories, by which Storybook sorts: `project-map` is `Project map`. */
const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

const order = () => widgetNames.map((name) => `            '${titleOf(name)}',\n`).join('');

const names = Object.keys(elements);

const manuals = () => `// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import type { ElementManual } from '../../src/element-manual.js';
${names.map((name) => `import { ${manualName(name)} } from '../../src/elements/${name}/${name}.manual.js';\n`).join('')}
/** What the manual says of each element, by its name without prefix. */
export const manuals: readonly (readonly [name: string, manual: ElementManual])[] = [
${names.map((name) => `  ['${name}', ${manualName(name)}],\n`).join('')}];
`;

/** All of them; Storybook reads its order from the text of preview.ts, without running it. */
export const documents = () => [
  withBlocks('README.md', { elements: table() }),
  withBlocks('.storybook/preview.ts', { order: order() }),
  { path: '.storybook/widgets/manuals.generated.ts', text: manuals() },
];
