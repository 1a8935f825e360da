/** What an editor may choose, for all recipes: good choices with what must come of them, and bad ones. */
import { embedSnippet } from '../../assistant/snippets/embed-snippet.js';
import type { EmbedChoice, EmbedForm, EmbedWidget } from '../../assistant/snippets/embed.types.js';
import { EMBED_WIDGETS } from '../../assistant/snippets/embed.types.js';
import type { LandIso } from '../../src/geo/laender.types.js';

/** Choices as an editor makes them in a CMS. */
export type Given = Readonly<Record<string, string>>;

/** Choices, and the HTML that the snippet builder gives for the same. */
export interface Example {
  readonly given: Given;
  readonly html: string;
}

const FORMS: Readonly<Record<string, EmbedForm>> = {
  element: 'script',
  twin: 'div',
  iframe: 'iframe',
};

const FACTS = { version: '0.0.0', files: {} };

function example(given: Given, base: string): Example {
  const { widget = '', form = 'element', land, lang = 'de', theme, level, src } = given;
  const choice: EmbedChoice = {
    widgets: widget.split(',') as EmbedWidget[],
    form: FORMS[form] ?? 'script',
    edition: 'floating',
    base,
    lang: lang === 'en' ? 'en' : 'de',
    ...(land === undefined ? {} : { land: land as LandIso }),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(level === undefined ? {} : { headingLevel: Number(level) }),
    ...(src === undefined ? {} : { feed: src }),
  };
  return { given: { ...given, lang }, html: embedSnippet(choice, FACTS).body };
}

/**
 * Every widget in every form, alone and with others, with few and with all choices.
 *
 * @param base where the kit lies
 */
export function examples(base: string): readonly Example[] {
  const groups = [...EMBED_WIDGETS, 'timeline,project-map', EMBED_WIDGETS.slice(0, 4).join()];
  const choices: readonly Given[] = [
    {},
    {
      land: 'DE-BY',
      lang: 'en',
      theme: 'dark',
      level: '3',
      src: 'https://feed.example/f.json?a=1&b=2',
    },
    { land: 'DE-TH', theme: 'light', level: '0' },
  ];
  return groups.flatMap((widget) =>
    Object.keys(FORMS).flatMap((form) =>
      choices.map((choice) => example({ widget, form, ...choice }, base)),
    ),
  );
}

/** Texts that try to get out of where they belong. */
export const NASTY: readonly string[] = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  '</fds-timeline><iframe src="//evil.example">',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '//evil.example/x',
  'data:text/html,<script>alert(1)</script>',
  '&quot;&gt;&lt;script&gt;',
  '[fds widget="timeline"] <!-- --> ]]> {{ 7*7 }} {f:uri.page()} ${x} %s %1$s',
  'DE-BY" data-x="1',
  '\u0000\u0001\u2028\u202E',
  '0',
];

/** Names of all choices. */
export const FIELDS = [
  'widget',
  'form',
  'land',
  'lang',
  'theme',
  'level',
  'view',
  'spacing',
  'since',
  'src',
  'link',
  'text',
] as const;
