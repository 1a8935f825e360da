/** What the recipes write, on a bare page of another origin under a strict policy: the widgets live. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import {
  assertAlive,
  assertFrameAlive,
  bareDocument,
  RecipeStage,
} from '../../test/support/recipe-portal.js';
import { askDrupal, askTypo3, askWordpress, root } from './php.js';
import { FluidModel } from './typo3/fluid-model.js';
import { parseYaml } from './yaml.js';

type Given = Readonly<Record<string, string>>;

/** Draws choices with the kit at an address: what goes into the head, and into the body. */
type Draw = (given: readonly Given[], base: string) => readonly [head: string, body: string];

const tag = (name: string, attributes: Readonly<Record<string, unknown>>): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${String(value)}"`);
  return name === 'link' ? `<link ${pairs.join(' ')}>` : `<${name} ${pairs.join(' ')}></${name}>`;
};

/** WordPress prints its tags at the end of the page; its own inline styles are not ours. */
const wordpress: Draw = (given, base) => {
  const options = { fds_widgets_base: base };
  const answers = askWordpress(
    [...given.map((one) => ['render', one] as const), ['scripts', null]],
    {
      options,
    },
  ) as string[];
  const scripts = answers.pop() ?? '';
  const tags = scripts.match(/<link [^>]*fds[^>]*>|<script [^>]*fds[^>]*><\/script>/g) ?? [];
  return ['', answers.join('\n') + tags.join('\n')];
};

const typo3: Draw = (given, base) => {
  const read = (path: string): string =>
    readFileSync(`${root}cms/typo3/fds_widgets/Resources/Private/${path}`, 'utf8');
  const model = new FluidModel({ Element: read('Partials/Element.html') });
  const all = askTypo3(given.map((one) => ['process', { given: one, settings: { base } }]));
  const body = all.map((fds) => model.render(read('Templates/Widgets.html'), { fds })).join('\n');
  const assets = [...model.assets.values()].map(({ kind, attributes: { useNonce, ...rest } }) => {
    assert.equal(useNonce, 'false');
    return kind === 'css' ? tag('link', { rel: 'stylesheet', ...rest }) : tag('script', rest);
  });
  return [assets.join('\n'), body];
};

interface Library {
  readonly js: Readonly<Record<string, { attributes?: Readonly<Record<string, string>> }>>;
  readonly css?: { readonly theme: Readonly<Record<string, unknown>> };
}

const drupal: Draw = (given, base) => {
  const settings = { base };
  const libraries = parseYaml(
    readFileSync(`${root}cms/drupal/fds_widgets/fds_widgets.libraries.yml`, 'utf8'),
  );
  const answers = askDrupal([
    ...given.map((one) => ['build', { given: one, settings }] as const),
    ['libraries', { settings, libraries }],
  ]);
  const moved = answers.pop() as Record<string, Library>;
  const blocks = answers as { html: string; library: string[] }[];
  const names = new Set(blocks.flatMap(({ library }) => library));
  const head = [...names].flatMap((name) => {
    const { js = {}, css } = moved[name.replace('fds_widgets/', '')] ?? {};
    return [
      ...Object.keys(css?.theme ?? {}).map((href) => tag('link', { rel: 'stylesheet', href })),
      // Drupal puts scripts at the end of the page; ours are modules, for which that is the same.
      ...Object.entries(js).map(([src, { attributes }]) => tag('script', { src, ...attributes })),
    ];
  });
  return [head.join('\n'), blocks.map(({ html }) => html).join('\n')];
};

describe('what the recipes write lives on a page', () => {
  let stage: RecipeStage;

  before(async () => {
    stage = await RecipeStage.start();
  });
  after(() => stage.end());

  for (const [name, draw] of Object.entries({ wordpress, typo3, drupal })) {
    it(`${name}: several tags, linked, and a div`, async () => {
      const given = [
        { widget: 'timeline,project-map', lang: 'en', land: 'DE-BY' },
        { widget: 'leitlinien-matrix', form: 'twin', level: '4' },
      ];
      const log = await stage.open(bareDocument(...draw(given, stage.base)));
      await assertAlive(log, 3);
      const headings = await log.page.$$eval('fds-leitlinien-matrix, fds-timeline', (all) =>
        all.map(({ shadowRoot }) => shadowRoot?.querySelector('h2, h3, h4')?.textContent.trim()),
      );
      assert.match(headings[0] ?? '', /^The path of the strategy/);
      assert.equal(headings[1], 'Leitlinien nach Zielen und Handlungsebenen');
      assert.equal(stage.kit.requests.filter((line) => line.endsWith('/fds.js')).length, 1);
      stage.kit.requests.length = 0;
      await log.page.close();
    });

    it(`${name}: a frame`, async () => {
      const given = [{ widget: 'details', form: 'iframe', land: 'DE-HH' }];
      const log = await stage.open(bareDocument(...draw(given, stage.base)));
      await assertFrameAlive(log);
      await log.page.close();
      stage.kit.requests.length = 0;
    });
  }
});
