/** Code that can be copied. */
import { useState, type ReactElement } from 'react';
import { useLocale } from './settings.js';

const words = {
  de: { copy: 'Kopieren', copied: 'Kopiert', failed: 'Bitte markieren und kopieren', code: 'Code' },
  en: { copy: 'Copy', copied: 'Copied', failed: 'Please select and copy', code: 'Code' },
};

/** Props of `Snippet`. */
export interface SnippetProps {
  readonly code: string;
  /** What the code is, above it: a file name or a few words. */
  readonly title?: string | undefined;
  /** For running text: lines are broken where they must. */
  readonly wrap?: boolean;
}

/** A block of code with a button that copies it; scrolls sideways by keyboard, too. */
export function Snippet({ code, title, wrap = false }: SnippetProps): ReactElement {
  const strings = words[useLocale()];
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  const copy = (): void => {
    navigator.clipboard.writeText(code).then(
      () => {
        setState('copied');
      },
      () => {
        setState('failed');
      },
    );
  };
  const label = title ?? strings.code;
  return (
    <figure className="fdsdoc-code sb-unstyled">
      <figcaption>
        <span>{label}</span>
        <button type="button" onClick={copy}>
          {state === 'copied' ? strings.copied : strings.copy}
        </button>
        <span role="status" className="fdsdoc-heard">
          {state === 'copy' ? '' : strings[state]}
        </span>
      </figcaption>
      <pre tabIndex={0} role="group" aria-label={label} data-wrap={wrap}>
        <code>{code.trimEnd()}</code>
      </pre>
    </figure>
  );
}
