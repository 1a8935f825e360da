/**
 * The page of an element, the same for all: question, snippet, live example, controls, tables from
 * the manifest, keyboard, print, form without script, states.
 */
import { DocsContext, Story, useOf } from '@storybook/addon-docs/blocks';
import { useContext, type ReactElement } from 'react';
import { labelOf } from '../labels.js';
import { Link } from '../docs/link.js';
import { useLocale, type Locale } from '../docs/settings.js';
import { Snippet } from '../docs/snippet.js';
import { DataTable } from '../docs/table.js';
import { elements } from './manifest.js';
import { pageStrings } from './page.strings.js';
import { Playground } from './playground.js';
import { Reference } from './reference.js';
import { snippetOf } from './snippets.js';
import { commonKeys, widgetTexts, type WidgetTexts } from './widget-texts.js';

type Strings = (typeof pageStrings)['de'];

function Section({
  id,
  title,
  children,
}: React.PropsWithChildren<{ readonly id: string; readonly title: string }>): ReactElement {
  return (
    <section>
      <h2 id={id} tabIndex={-1} className="sb-unstyled">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Contents({ strings }: { readonly strings: Strings }): ReactElement {
  const entries = [
    ['embed', strings.embed],
    ['live', strings.live],
    ['controls', strings.controls],
    ['attributes', strings.reference],
    ['keyboard', strings.keyboard],
    ['print', strings.print],
    ['still', strings.still],
    ['states', strings.states],
  ] as const;
  return (
    <nav className="fdsdoc-contents sb-unstyled" aria-label={strings.contents}>
      <ul>
        {entries.map(([id, name]) => (
          <li key={id}>
            <Link href={`#${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The story that stands for the element. */
function Live({ strings }: { readonly strings: Strings }): ReactElement {
  const { story } = useOf('story', ['story']);
  return (
    <Section id="live" title={strings.live}>
      <p>{strings.liveHint}</p>
      <div className="fdsdoc-live sb-unstyled" tabIndex={0} role="group" aria-label={strings.live}>
        <Story of={story.moduleExport as object} />
      </div>
    </Section>
  );
}

function Keyboard({
  texts,
  strings,
  locale,
}: {
  readonly texts: WidgetTexts;
  readonly strings: Strings;
  readonly locale: Locale;
}): ReactElement {
  const rows = [...commonKeys, ...texts.keyboard].map(
    ({ keys, does }) => [<kbd key="keys">{keys[locale]}</kbd>, does[locale]] as const,
  );
  return (
    <Section id="keyboard" title={strings.keyboard}>
      <DataTable caption={strings.keyboard} head={[strings.keys, strings.does]} rows={rows} />
    </Section>
  );
}

function Still({
  tagName,
  isStatic,
  strings,
  locale,
}: {
  readonly tagName: string;
  readonly isStatic: boolean;
  readonly strings: Strings;
  readonly locale: Locale;
}): ReactElement {
  const name = tagName.replace(/^fds-/, '');
  return (
    <Section id="still" title={strings.still}>
      <p>{isStatic ? strings.isStatic : strings.notStatic}</p>
      {isStatic && (
        <>
          <p>
            <Link href={`./kit/static/${name}.${locale}.html`}>{strings.ready}</Link>
          </p>
          <Snippet
            title={strings.shell}
            code={`npx fds render ${name} --lang ${locale} --page --out ${name}.html`}
          />
        </>
      )}
    </Section>
  );
}

function States({ strings, locale }: { readonly strings: Strings; readonly locale: Locale }) {
  const context = useContext(DocsContext);
  return (
    <Section id="states" title={strings.states}>
      <p>{strings.statesHint}</p>
      <ul className="fdsdoc-states sb-unstyled">
        {context.componentStories().map(({ id, name }) => (
          <li key={id}>
            <Link href={`/story/${id}`}>{labelOf(name, locale)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For `parameters.docs.page`. */
export function WidgetPage(): ReactElement {
  const locale = useLocale();
  const strings = pageStrings[locale];
  const { story } = useOf('story', ['story']);
  const tagName = String(story.component);
  const texts = widgetTexts[tagName];
  const element = elements.get(tagName);
  if (!texts || !element) throw new Error(`There is no text or manifest for <${tagName}>.`);
  return (
    <>
      <h1 className="sb-unstyled">
        {texts.name[locale]} <code className="fdsdoc-tag">{`<${tagName}>`}</code>
      </h1>
      <p className="fdsdoc-lead sb-unstyled">
        <strong>{texts.question[locale]}</strong> {texts.purpose[locale]}
      </p>
      <Contents strings={strings} />
      <Section id="embed" title={strings.embed}>
        <p>{strings.embedHint}</p>
        <Snippet title={strings.code} code={snippetOf(tagName, locale)} />
        <p>
          {strings.forms} <Link href="/docs/handbuch-einbetten--docs">{strings.assistant}</Link>
        </p>
      </Section>
      <Live strings={strings} />
      <Section id="controls" title={strings.controls}>
        <p>{strings.controlsHint}</p>
        <Playground element={element} locale={locale} />
      </Section>
      <Reference element={element} locale={locale} />
      <Keyboard texts={texts} strings={strings} locale={locale} />
      <Section id="print" title={strings.print}>
        <p>{texts.print[locale]}</p>
      </Section>
      <Still tagName={tagName} isStatic={texts.isStatic} strings={strings} locale={locale} />
      <States strings={strings} locale={locale} />
    </>
  );
}
