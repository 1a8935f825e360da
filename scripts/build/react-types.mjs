// The declarations of `fds-widgets/react`, from custom-elements.json.
import { HEAD, comment } from './framework-types.mjs';

const components = (elements) =>
  elements
    .map(
      ({ name, tagName, summary }) =>
        `\n${comment(summary)}export declare const ${name}: FdsReactComponent<'${tagName}'>;\n`,
    )
    .join('');

export const reactTypes = (elements) => `${HEAD}// Components for React 18 and 19.
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { FdsEvents, FdsTags } from './tags.js';

type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Text;

/**
 * Attributes as React has them: \`heading-level\` is \`headingLevel\`; \`data-theme\` stays; \`key\`, which React
 * keeps for itself, is \`shareKey\`.
 */
type Named<Props> = {
  [Name in keyof Props as Name extends \`data-\${string}\`
    ? Name
    : Name extends 'key'
      ? 'shareKey'
      : Camel<Name & string>]: Props[Name];
};

/** Listeners: \`fds-select\` is \`onFdsSelect\`. */
export type FdsReactListeners = {
  [Name in keyof FdsEvents as \`on\${Capitalize<Camel<Name>>}\`]?:
    ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that a component takes. Children are shown until the widget is ready. */
export type FdsReactProps<Tag extends keyof FdsTags> = Named<FdsTags[Tag]['props']> &
  FdsReactListeners &
  Omit<HTMLAttributes<FdsTags[Tag]['element']>, keyof Named<FdsTags[Tag]['props']>>;

/** A component; its \`ref\` is the element. */
export type FdsReactComponent<Tag extends keyof FdsTags> = ForwardRefExoticComponent<
  FdsReactProps<Tag> & RefAttributes<FdsTags[Tag]['element']>
>;
${components(elements)}`;
