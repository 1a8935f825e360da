/** What is round every page of the manual: theme, language, and how Markdown is shown. */
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, type PropsWithChildren, type ReactElement } from 'react';
import { themes } from '../theme.js';
import { applyToPage, useDark, useSettings } from './settings.js';

/** Container of all docs pages. */
export function Container({
  context,
  children,
}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const settings = useSettings();
  const { locale, theme } = settings;
  useEffect(() => {
    applyToPage({ locale, theme });
  }, [locale, theme]);
  return (
    <DocsContainer context={context} theme={useDark() ? themes.dark : themes.light}>
      <main className="fdsdoc" lang={locale}>
        {children}
      </main>
    </DocsContainer>
  );
}
