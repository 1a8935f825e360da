/** How the Markdown of the manual is shown: our headings, links, code and tables. */
import {
  Children,
  createElement,
  isValidElement,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Assistant } from './assistant.js';
import { Checklist } from './checklist.js';
import { Editors } from './editors.js';
import { Embed, Policy, Preload, Privacy } from './embed-blocks.js';
import { ExampleFiles } from './example-files.js';
import { FeedSchema } from './feed-schema.js';
import { Keyboards } from './keyboards.js';
import { Link } from './link.js';
import { LiveStrategy, Look, Looks, Note } from './live.js';
import { Promises } from './promises.js';
import { Snippet } from './snippet.js';
import { DataTable } from './table.js';
import { Tokens } from './tokens.js';
import { WidgetList } from './widget-list.js';

function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plainText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : '';
}

/** A heading's id from its words: `So geht es` becomes `so-geht-es`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

type HeadingProps = ComponentPropsWithoutRef<'h2'>;

const heading = (level: 'h1' | 'h2' | 'h3' | 'h4') =>
  function Heading({ children, ...rest }: HeadingProps): ReactElement {
    return createElement(
      level,
      { id: slug(plainText(children)), tabIndex: -1, ...rest, className: 'sb-unstyled' },
      children,
    );
  };

/** Fenced code: MDX gives a `pre` with a `code`, whose class says the language. */
function Pre({ children }: ComponentPropsWithoutRef<'pre'>): ReactElement {
  const [code] = Children.toArray(children);
  const props = isValidElement<{ children?: ReactNode; title?: string }>(code) ? code.props : {};
  return <Snippet code={plainText(props.children)} />;
}

/** For `parameters.docs.components`. */
export const manualComponents = {
  h1: heading('h1'),
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  a: Link,
  pre: Pre,
  code: (props: ComponentPropsWithoutRef<'code'>): ReactElement => (
    <code {...props} className="fdsdoc-inline sb-unstyled" />
  ),
  // For the pages' own use, without an import on each.
  Assistant,
  Checklist,
  DataTable,
  Editors,
  Embed,
  ExampleFiles,
  FeedSchema,
  Keyboards,
  LiveStrategy,
  Look,
  Looks,
  Note,
  Policy,
  Preload,
  Privacy,
  Promises,
  Snippet,
  Tokens,
  WidgetList,
};
