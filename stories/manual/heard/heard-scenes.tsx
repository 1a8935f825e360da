/** The scenes of the page "So klingt es", each folded: what was pressed, and what was said. */
import type { ReactElement } from 'react';
import { useLocale } from '../../../.storybook/docs/settings.js';
import { DataTable } from '../../../.storybook/docs/table.js';
import { keyName, partsOf, sceneNames } from './heard-texts.js';

/** The text files as they are committed, by their path. */
const files = import.meta.glob<string>('../../../test/speech/heard/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const texts = {
  de: { whole: 'von Anfang an gelesen', head: ['Taste', 'Gesprochen'], silent: '(nichts)' },
  en: { whole: 'read from the beginning', head: ['Key', 'Spoken'], silent: '(nothing)' },
} as const;

/** What Orca says is German, but for the scene on an English page. */
const languageOf = (scene: string): string => (scene === 'english' ? 'en' : 'de');

function Scene({ scene, text }: { readonly scene: string; readonly text: string }): ReactElement {
  const locale = useLocale();
  const { whole, head, silent } = texts[locale];
  const title = sceneNames[scene]?.[locale] ?? scene;
  const rows = partsOf(text).map(({ key, said }, index) => [
    key ? <kbd key={index}>{keyName(key, locale)}</kbd> : whole,
    said.length > 0 ? (
      <span key="said" lang={languageOf(scene)}>
        {said.join(' · ')}
      </span>
    ) : (
      silent
    ),
  ]);
  return (
    <details className="fdsdoc-fold sb-unstyled">
      <summary>{title}</summary>
      <DataTable caption={title} head={head} rows={rows} />
    </details>
  );
}

/** All scenes that have been written down. */
export function HeardScenes(): ReactElement {
  const known = Object.entries(files).map(
    ([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text] as const,
  );
  const order = Object.keys(sceneNames);
  const sorted = known.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return (
    <>
      {sorted.map(([scene, text]) => (
        <Scene key={scene} scene={scene} text={text} />
      ))}
    </>
  );
}
