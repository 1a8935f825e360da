// Descriptions of the elements for editors, Storybook and frameworks. What they say comes from the
// JSDoc of the classes, the types from TypeScript itself (`element-types.mjs`).
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { addValues } from './attribute-values.mjs';
import { elementTypes } from './element-types.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';

/** All elements of a manifest. */
const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);

/** Of values, the default first: it is what such a list is read for. */
const defaultFirst = (text, first) =>
  /^'/.test(first ?? '')
    ? [first, ...text.split(' | ').filter((each) => each !== first)].join(' | ')
    : text;

/** An attribute is there or not: what its property is without it says nothing about its values. */
const attributeType = (text) => text.replace(/ \| (null|undefined)\b/g, '');

/** The class with the types that TypeScript finds; throws where a comment says something else. */
function withTypes(element, types) {
  const { tagName, members = [], attributes = [], events = [] } = element;
  const textOf = (name, first) => defaultFirst(types.propertyOf(tagName, name), first);
  const eventType = ({ name, type }) => {
    if (type?.text === types.eventName(name)) return `CustomEvent<${types.detailOf(name)}>`;
    throw new Error(`<${tagName}>: @fires ${name} is ${types.eventName(name)}, not ${type?.text}.`);
  };
  return {
    ...element,
    members: members.map((member) => ({
      ...member,
      type: { text: textOf(member.name, member.default) },
    })),
    attributes: attributes.map(({ default: first, ...attribute }) => ({
      ...attribute,
      type: attribute.fieldName
        ? { text: attributeType(textOf(attribute.fieldName, first)) }
        : attribute.type,
      ...(first && first !== 'null' && { default: first }),
    })),
    events: events.map((event) => ({ ...event, type: { text: eventType(event) } })),
  };
}

async function analyze() {
  const manifest = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  const types = elementTypes();
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((element) => withTypes(element, types)),
  }));
  return { ...manifest, modules };
}

/**
 * Writes custom-elements.json, vscode.html-custom-data.json, web-types.json and the types for
 * frameworks into `out`.
 */
export async function writeManifest(out) {
  const manifest = await analyze();
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (file, data) =>
    writeFileSync(join(out, file), `${JSON.stringify(data, null, 2)}\n`);
  write('custom-elements.json', manifest);
  const vsCode = JSON.parse(getVsCodeHtmlCustomData(manifest, { hideLogs: true }));
  const webTypes = JSON.parse(getWebTypesData(manifest, { hideLogs: true, packageJson: false }));
  addValues({ vsCode, webTypes });
  write('vscode.html-custom-data.json', vsCode);
  write('web-types.json', { ...webTypes, name, version });
  writeFrameworkTypes(out, elementsOf(manifest));
}
