/** A page of the manual: its text in the chosen language. */
import type { ComponentType, ReactElement } from 'react';
import { useLocale } from './settings.js';

/** Props of `ManualPage`: the text in each language, as MDX compiles it. */
export interface ManualPageProps {
  readonly de: ComponentType;
  readonly en: ComponentType;
}

/** Shows the text of the chosen language. */
export function ManualPage({ de: German, en: English }: ManualPageProps): ReactElement {
  return useLocale() === 'en' ? <English /> : <German />;
}
