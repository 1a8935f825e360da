/** Live widgets on a page, from the code of this Storybook and with the shipped data. */
import { createElement, type PropsWithChildren, type ReactElement } from 'react';
import '../../src/define.js';
import { useLocale } from './settings.js';

/** The four main widgets, linked. */
export function LiveStrategy(): ReactElement {
  return createElement(
    'fds-strategy',
    { lang: useLocale(), class: 'sb-unstyled' },
    createElement('fds-strategy-pyramid', { key: 1, 'heading-level': '3' }),
    createElement('fds-leitlinien-matrix', { key: 2, 'heading-level': '3' }),
    createElement('fds-project-map', { key: 3, 'heading-level': '3' }),
    createElement('fds-timeline', { key: 4, 'heading-level': '3' }),
  );
}

/** Looks side by side. */
export const Looks = ({ children }: PropsWithChildren): ReactElement => (
  <div className="fdsdoc-looks">{children}</div>
);

/** A widget in somebody's colours: `look` is a class of looks.css. */
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
