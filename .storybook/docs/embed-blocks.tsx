/** Snippets, policy and privacy text on the pages: from the assistant's own function. */
import type { ReactElement } from 'react';
import { embedSnippet } from '../../assistant/snippets/embed-snippet.js';
import type { EmbedChoice, EmbedSnippet } from '../../assistant/snippets/embed.types.js';
import integrity from '../../dist/integrity.json' with { type: 'json' };
import { useLocale, type Locale } from './settings.js';
import { Snippet } from './snippet.js';

/** Where the kit lies in all examples. */
const BASE = 'https://HOST/fds/';

/** What the assistant gives for a choice, from the kit beside this Storybook. */
export function exampleOf(choice: Partial<EmbedChoice>, locale: Locale): EmbedSnippet {
  const preset: EmbedChoice = {
    widgets: ['timeline'],
    lang: 'de',
    form: 'script',
    edition: 'floating',
    base: BASE,
  };
  return embedSnippet({ ...preset, ...choice }, integrity, locale);
}

/** The snippet of a choice. */
export function Embed({
  title,
  ...choice
}: Partial<EmbedChoice> & { readonly title?: string }): ReactElement {
  const locale = useLocale();
  const { code, impossible } = exampleOf(choice, locale);
  return impossible === undefined ? <Snippet title={title} code={code} /> : <p>{impossible}</p>;
}

const preloadTitles = { de: 'Schneller: vor das Skript', en: 'Faster: before the script' };

/** The lines by which a page asks for the modules of a choice early. */
export function Preload(choice: Partial<EmbedChoice>): ReactElement {
  const locale = useLocale();
  return <Snippet title={preloadTitles[locale]} code={exampleOf(choice, locale).preload} />;
}

/** The lines that a Content-Security-Policy needs for a choice. */
export function Policy(choice: Partial<EmbedChoice>): ReactElement {
  const { csp } = exampleOf(choice, useLocale());
  return (
    <>
      <Snippet title="Content-Security-Policy" code={csp.text} />
      <ul>
        {csp.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** The paragraph for the privacy statement, in the page's language. */
export function Privacy(choice: Partial<EmbedChoice>): ReactElement {
  const locale = useLocale();
  const titles = { de: 'Datenschutzerklärung', en: 'Privacy statement' };
  return <Snippet wrap title={titles[locale]} code={exampleOf(choice, locale).privacy[locale]} />;
}
