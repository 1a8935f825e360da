// Types for those who write our tags in a framework: tags.d.ts is what all have in common, jsx.d.ts
// tells React 19 and vue.d.ts Vue 3; react.d.ts has the components of src/react. (Angular and plain
// TypeScript need no more than the global maps of tags and events.) Of our own making: @wc-toolkit/jsx-types gives attributes that have no property
// the type `unknown`, adds a property `undefined`, imports modules that are in no package, and
// extends frameworks that a project may not have, which is an error without `skipLibCheck`.
import { reactTypes } from './react-types.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laender } from './attribute-values.mjs';

export const HEAD = '// Made by scripts/build/framework-types.mjs from custom-elements.json.\n';

/** Attributes for which markup, routes and settings have more than TypeScript can know. */
const OPEN = {
  land: 'FdsLand | null',
  lang: 'FdsLanguage',
  'heading-level': 'FdsHeadingLevel',
};

export const comment = (text, indent = '') =>
  text.includes('\n')
    ? `${indent}/**\n${text.replace(/^/gm, `${indent} * `)}\n${indent} */\n`
    : `${indent}/** ${text} */\n`;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const entry = (name, type, text) =>
  `${comment(text, '  ')}  ${key(name)}?: ${type} | undefined;\n`.replace(
    / \| undefined \| undefined/,
    ' | undefined',
  );

/** Attributes as they are written; what a property takes beyond its attribute's text comes from it. */
function propsOf({ name, attributes, members }) {
  const property = (member) => `${name}['${member.name}']`;
  const own = attributes.map((attribute) => {
    const member = members.find((each) => each.attribute === attribute.name);
    const sameName = member && member.name === attribute.name;
    const type = OPEN[attribute.name] ?? (sameName ? property(member) : attribute.type.text);
    return entry(attribute.name, type, attribute.description);
  });
  const others = members
    .filter((member) => !member.attribute && !member.readonly)
    .map((member) => entry(member.name, property(member), member.description));
  return [...own, ...others].join('');
}

const eventNames = (elements) => [
  ...new Set(elements.flatMap(({ events }) => events.map(({ name }) => name))),
];

function tagTypes(elements) {
  const union = (names) => names.map((name) => `\n  | '${name}'`).join('');
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from './elements/${tagName.slice(4)}.js';\n`,
  );
  const props = elements.map(
    (element) =>
      `\n${comment(`What can be set on \`<${element.tagName}>\`: ${element.summary}`)}` +
      `export interface ${element.name}Props {\n${propsOf(element)}}\n`,
  );
  const tags = elements.map(
    ({ name, tagName }) => `  '${tagName}': { element: ${name}; props: ${name}Props };\n`,
  );
  return `${HEAD}${imports.join('')}import './types/context/events.js';

/** Code of a Land, ISO 3166-2; a feed may know others. */
export type FdsLand =${union(laender().map(({ name }) => name))}
  | (string & Record<never, never>);

/** Language of a widget; \`en-GB\` and the like count as \`en\`, all others as \`de\`. */
export type FdsLanguage = 'de' | 'en' | (string & Record<never, never>);

/** Level of a widget's heading, 1 to 6; 0 for none. */
export type FdsHeadingLevel = number | \`\${number}\`;

/** The kit's events, by name. */
export type FdsEvents = Pick<
  GlobalEventHandlersEventMap,${union(eventNames(elements))}
>;
${props.join('')}
/** Every tag of the kit, with its class and what can be set on it. */
export interface FdsTags {
${tags.join('')}}
`;
}

const members = (elements, type) =>
  elements
    .map(
      ({ tagName, summary }) =>
        `${comment(summary, '      ')}      '${tagName}': ${type}<'${tagName}'>;\n`,
    )
    .join('');

const jsxTypes = (
  elements,
) => `${HEAD}// For tags in the JSX of React 19: name "fds-widgets/jsx" among the \`types\` of a project's
// tsconfig.json, or write \`import 'fds-widgets/jsx';\` in one of its files.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { FdsEvents, FdsTags } from './tags.js';

/** Listeners as React 19 takes them for custom elements: \`onfds-select={(event) => …}\`. */
export type FdsJsxListeners = {
  [Name in keyof FdsEvents as \`on\${Name}\`]?: ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that JSX may set on a tag of the kit. */
export type FdsJsxProps<Tag extends keyof FdsTags> = FdsTags[Tag]['props'] &
  FdsJsxListeners &
  ClassAttributes<FdsTags[Tag]['element']> &
  Omit<HTMLAttributes<FdsTags[Tag]['element']>, keyof FdsTags[Tag]['props']>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${members(elements, 'FdsJsxProps')}    }
  }
}
`;

const vueTypes = (
  elements,
) => `${HEAD}// For templates of Vue 3: name "fds-widgets/vue" among the \`types\` of a project's tsconfig.json, or
// write \`import 'fds-widgets/vue';\` in one of its files.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { FdsEvents, FdsTags } from './tags.js';

type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Text;

/** Attributes as Vue's compiler passes them on: \`heading-level\` is \`headingLevel\`. */
type Camelized<Props> = {
  [Name in keyof Props as Camel<Name & string>]: Props[Name];
};

/** Listeners as Vue names them: \`@fds-select\` is \`onFdsSelect\`. */
export type FdsVueListeners = {
  [Name in keyof FdsEvents as \`on\${Capitalize<Camel<Name>>}\`]?:
    ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that a template may set on a tag of the kit. */
export type FdsVueProps<Tag extends keyof FdsTags> = Camelized<FdsTags[Tag]['props']> &
  FdsVueListeners &
  PublicProps &
  Omit<HTMLAttributes, keyof FdsTags[Tag]['props']>;

/** A tag of the kit as Vue's templates see it. */
export type FdsVueElement<Tag extends keyof FdsTags> = new () => FdsTags[Tag]['element'] & {
  $props: FdsVueProps<Tag>;
};

declare module 'vue' {
  interface GlobalComponents {
${members(elements, 'FdsVueElement').replace(/^ {2}/gm, '')}  }
}
`;

/** What is there of a module that holds types alone: bundlers and Node take it, and find nothing. */
const TYPES_ALONE = 'export {};\n';

/**
 * Writes tags.d.ts, jsx.d.ts and vue.d.ts into `out`, each with an empty module for those who import
 * it as README says, and react.d.ts.
 */
export function writeFrameworkTypes(out, elements) {
  const files = { tags: tagTypes, jsx: jsxTypes, vue: vueTypes };
  for (const [name, types] of Object.entries(files)) {
    writeFileSync(join(out, `${name}.d.ts`), types(elements));
    writeFileSync(join(out, `${name}.js`), TYPES_ALONE);
  }
  writeFileSync(join(out, 'react.d.ts'), reactTypes(elements));
}
