// What README and Storybook list of the elements.
import { elements, widgetNames } from '../catalogue.mjs';
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

/** All of them; Storybook reads its order from the text of preview.ts, without running it. */
export const documents = () => [
  withBlocks('README.md', { elements: table() }),
  withBlocks('.storybook/preview.ts', { order: order() }),
];
