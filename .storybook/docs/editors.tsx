/** The tools for data editors, as they stand in the kit. */
import { createElement, type ReactElement } from 'react';
import { FdsEditors } from '../../editors/fds-editors.js';
import { useLocale } from './settings.js';

FdsEditors.define('fds-editors');

/** Template, check and reference in the page's language. */
export function Editors(): ReactElement {
  return createElement('fds-editors', {
    lang: useLocale(),
    preview: './kit/editors-preview.png',
    class: 'sb-unstyled',
  });
}
