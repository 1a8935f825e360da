/** The embedding assistant, as it stands in the kit. */
import { createElement, type ReactElement } from 'react';
import { FdsAssistant } from '../../assistant/fds-assistant.js';
import { useLocale } from './settings.js';

FdsAssistant.define('fds-assistant');

/** The assistant in the page's language; it reads the kit beside this Storybook. */
export function Assistant(): ReactElement {
  return createElement('fds-assistant', {
    lang: useLocale(),
    base: './kit/',
    class: 'sb-unstyled',
  });
}
