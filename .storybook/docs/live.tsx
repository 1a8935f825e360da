/** Live widgets on a page, from the code of this Storybook and with the shipped data. */
import { createElement, type PropsWithChildren, type ReactElement } from 'react';
import { mainWidgets } from '../../src/catalogue.js';
import '../../src/define.js';
import { useLocale } from './settings.js';

/** The four main widgets, linked. */
export function LiveStrategy(): ReactElement {
  return createElement(
    'fds-strategy',
    { lang: useLocale(), class: 'sb-unstyled' },
    ...mainWidgets.map((name) => createElement(`fds-${name}`, { key: name, 'heading-level': '3' })),
  );
}

/** Looks side by side. */
export const Looks = ({ children }: PropsWithChildren): ReactElement => (
  <div className="fdsdoc-looks">{children}</div>
);

/** A widget in somebody's colours: `look` is a class of `examples/themes/`. */
export function Look({
  look,
  name,
  tagName,
}: {
  readonly look: string;
  readonly name: string;
  readonly tagName: string;
}): ReactElement {
  return (
    <div className={`fdsdoc-look ${look}`}>
      <h3 className="sb-unstyled">{name}</h3>
      {createElement(tagName, { lang: useLocale(), 'heading-level': '4' })}
    </div>
  );
}

/** A remark beside the text. */
export function Note({ children }: PropsWithChildren): ReactElement {
  return (
    <div className="fdsdoc-note" role="note">
      {children}
    </div>
  );
}
