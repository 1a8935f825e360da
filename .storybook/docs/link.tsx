/** Links within Storybook, to the kit's files, and out. */
import type { AnchorHTMLAttributes, ReactElement } from 'react';
import { addons } from 'storybook/preview-api';
import { useSettings, type Settings } from './settings.js';

const INSIDE = /^\??(?:path=)?\/(docs|story)\//;

/** Query of Storybook's frame that shows an entry; keeps the language. */
function frameQuery(path: string, { locale }: Settings): string {
  const globals = locale === 'de' ? '' : `&globals=locale:${locale}`;
  return `?path=${path}${globals}`;
}

const isPlain = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/**
 * A link. `/docs/<id>` and `/story/<id>` lead to an entry of this Storybook, `./kit/…` to a file of
 * the kit, `#…` to a place on the page, anything else out.
 */
export function Link({
  href = '',
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement>): ReactElement {
  const settings = useSettings();
  if (INSIDE.test(href)) {
    const path = href.replace(/^\??(?:path=)?/, '');
    const go = (event: React.MouseEvent): void => {
      if (!isPlain(event) || window.parent === window) return;
      event.preventDefault();
      addons.getChannel().emit('navigateUrl', frameQuery(path, settings));
    };
    return (
      <a {...rest} href={`./${frameQuery(path, settings)}`} target="_top" onClick={go}>
        {children}
      </a>
    );
  }
  if (href.startsWith('#')) {
    // The frame's own address must stay as it is: only the scroll position changes.
    const jump = (event: React.MouseEvent): void => {
      event.preventDefault();
      const target = document.getElementById(decodeURIComponent(href.slice(1)));
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
    };
    return (
      <a {...rest} href={href} onClick={jump}>
        {children}
      </a>
    );
  }
  const isKit = href.startsWith('./kit/');
  return (
    <a {...rest} href={href} target={isKit ? '_blank' : '_top'} rel="noopener">
      {children}
    </a>
  );
}
