// What editors offer for attributes whose type is no list: the Länder by name, the heading levels.
import { readFeedFiles } from '../feed-files.mjs';

/** Codes and names of the 16 Länder, as the shipped feed has them. */
export const laender = () =>
  readFeedFiles()
    .actors.filter(({ kind }) => kind === 'land')
    .map(({ id, name }) => ({ name: id, description: name }));

const headingLevels = () => [
  { name: '0', description: 'no heading' },
  ...[1, 2, 3, 4, 5, 6].map((level) => ({ name: String(level) })),
];

/** Adds the values to the descriptions for VS Code and for JetBrains. */
export function addValues({ vsCode, webTypes }) {
  const known = new Map([
    ['land', laender()],
    ['heading-level', headingLevels()],
  ]);
  for (const { attributes } of vsCode.tags) {
    for (const each of attributes) each.values = known.get(each.name) ?? each.values;
  }
  for (const { attributes } of webTypes.contributions.html.elements) {
    for (const each of attributes.filter(({ name }) => known.has(name))) {
      each.values = known.get(each.name);
      each.value = { ...each.value, type: 'enum' };
    }
  }
}
