/** The Drupal module: its PHP among stand-ins for Drupal, its files, and a model of Drupal's filter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Catalog } from './catalog.js';
import { examples } from './choices.js';
import { filterHtml } from './drupal/filter-model.js';
import { assertHarmless, badChoices } from './harmless.js';
import { outline } from './html-tree.js';
import { askDrupal, root } from './php.js';
import { parseYaml, type Yaml } from './yaml.js';

type Loose = Readonly<Record<string, Yaml>>;

const read = (path: string): string =>
  readFileSync(`${root}cms/drupal/fds_widgets/${path}`, 'utf8');
const yaml = (path: string): Loose => parseYaml(read(path)) as Loose;
const KIT = '/modules/custom/fds_widgets/fds/';

interface Build {
  readonly html: string;
  readonly library: readonly string[];
  readonly tags: readonly string[];
}

const build = (given: unknown, settings: unknown = {}): Build =>
  askDrupal([['build', { given, settings }]])[0] as Build;

describe('the Drupal block', () => {
  const good = examples(KIT);
  const bad = badChoices();
  let answers: Build[];

  before(() => {
    const all = [...good.map(({ given }) => given), ...bad];
    answers = askDrupal(all.map((given) => ['build', { given }])) as Build[];
  });

  it('writes what the snippet builder gives, for every widget, form and choice', () => {
    good.forEach(({ given, html }, index) => {
      assert.deepEqual(outline(answers[index]?.html ?? ''), outline(html), JSON.stringify(given));
    });
  });

  it('lets nothing out of its place, whatever an editor writes', () => {
    bad.forEach((given, index) => {
      assertHarmless(answers[good.length + index]?.html ?? '', given);
    });
  });

  it('brings the library of its form, and none without a widget', () => {
    const library = (given: unknown, settings: unknown = {}): unknown =>
      build(given, settings).library;
    assert.deepEqual(library({ widget: ['timeline'] }), ['fds_widgets/module']);
    assert.deepEqual(library({ form: 'iframe' }), ['fds_widgets/frame']);
    assert.deepEqual(library({}, { classic: true }), ['fds_widgets/classic']);
    assert.deepEqual(library({ widget: ['evil'] }), []);
    assert.deepEqual(build({}).tags, ['config:fds_widgets.settings']);
  });

  it("takes kit and feed from the settings, the editor's feed first", () => {
    const settings = { base: 'https://kit.example/fds', feed: 'https://feed.example/f.json' };
    assert.match(build({}, settings).html, /<fds-timeline src="https:\/\/feed\.example\/f\.json">/);
    assert.match(build({ src: '/own.json' }, settings).html, /<fds-timeline src="\/own\.json">/);
    assert.match(
      build({ form: 'iframe' }, settings).html,
      /^<iframe src="https:\/\/kit\.example\/fds\/embed\.html\?/,
    );
  });

  it('asks for every choice in the language of the page, and refuses what is no address', () => {
    const [german, english, sent] = askDrupal([
      ['form', 'de'],
      ['form', 'en-x-simple'],
      [
        'submit',
        { widget: { timeline: 'timeline' }, src: 'javascript:x', link: '//x', text: ' T ' },
      ],
    ]) as [
      Record<string, Record<string, unknown>>,
      Record<string, Record<string, unknown>>,
      { errors: string[]; stored: Loose },
    ];
    assert.deepEqual(Object.keys(german), Object.keys(Catalog.FIELDS));
    assert.equal(german['level']?.['#title'], 'Überschriftenebene');
    assert.equal(english['level']?.['#title'], 'Heading level');
    assert.deepEqual(german['land']?.['#options'], Catalog.LAENDER);
    assert.deepEqual(sent.errors, ['src', 'link']);
    assert.deepEqual(sent.stored['widget'], ['timeline']);
    assert.equal(sent.stored['text'], 'T');
  });
});

describe('the files of the Drupal module', () => {
  const libraries = yaml('fds_widgets.libraries.yml');

  it('name the module, its page and its libraries', () => {
    assert.equal(yaml('fds_widgets.info.yml')['core_version_requirement'], '^10.2 || ^11');
    const route = yaml('fds_widgets.routing.yml')['fds_widgets.settings'] as Loose;
    assert.deepEqual(route['requirements'], { _permission: 'administer site configuration' });
    assert.equal(yaml('fds_widgets.info.yml')['configure'], 'fds_widgets.settings');
    assert.deepEqual(Object.keys(libraries), ['module', 'classic', 'frame']);
    const { js } = libraries['module'] as { js: Record<string, Loose> };
    assert.deepEqual(js['fds/fds.js'], {
      attributes: { type: 'module', crossorigin: 'anonymous' },
      preprocess: false,
      minified: true,
    });
  });

  it('has a schema for every choice and every setting', () => {
    const schema = yaml('config/schema/fds_widgets.schema.yml') as Record<
      string,
      { mapping: Loose }
    >;
    assert.deepEqual(
      Object.keys(schema['block.settings.fds_widgets']?.mapping ?? {}),
      Object.keys(Catalog.FIELDS),
    );
    const [defaults] = askDrupal([['defaults', null]]) as [Loose];
    assert.deepEqual(
      Object.keys(defaults)
        .filter((name) => name !== 'label_display')
        .sort(),
      Object.keys(Catalog.FIELDS).sort(),
    );
    assert.deepEqual(
      Object.keys(schema['fds_widgets.settings']?.mapping ?? {}),
      Object.keys(yaml('config/install/fds_widgets.settings.yml')),
    );
  });

  it('moves its libraries to the address that is set', () => {
    const moved = (base: string): Record<string, { js: Record<string, Loose>; css?: Loose }> =>
      askDrupal([['libraries', { settings: { base }, libraries }]])[0] as never;
    const { module, frame } = moved('https://kit.example/fds');
    assert.deepEqual(Object.keys(module?.js ?? {}), ['https://kit.example/fds/fds.js']);
    assert.equal(module?.js['https://kit.example/fds/fds.js']?.['type'], 'external');
    assert.deepEqual(Object.keys((module?.css?.['theme'] ?? {}) as object), [
      'https://kit.example/fds/fds.css',
    ]);
    assert.deepEqual(Object.keys(frame?.js ?? {}), ['https://kit.example/fds/embed-height.js']);
    assert.equal(moved('/fds/')['module']?.js['/fds/fds.js']?.['type'], undefined);
    assert.deepEqual(moved(''), libraries);
    assert.deepEqual(moved('javascript:alert(1)'), libraries);
  });

  it('stores settings that are addresses and renews the libraries', () => {
    const [{ form, stored, tags }] = askDrupal([
      ['settings', { base: 'https://kit.example/fds', feed: 'data:x', classic: 1 }],
    ]) as [{ form: object; stored: object; tags: readonly string[] }];
    assert.deepEqual(Object.keys(form), ['base', 'feed', 'classic']);
    assert.deepEqual(stored, { base: 'https://kit.example/fds/', feed: '', classic: true });
    assert.deepEqual(tags, ['library_info']);
  });
});

describe("Drupal's filter for allowed tags (model)", () => {
  const format = yaml('examples/filter.format.fds_html.yml') as {
    filters: { filter_html: { settings: { allowed_html: string } } };
  };
  const { allowed_html: allowed } = format.filters.filter_html.settings;

  it('lets the div pass in our text format, and takes the tag away', () => {
    const twin =
      '<div data-fds="timeline" data-fds-land="DE-BY" data-fds-data-theme="dark"><a href="https://x.example/">L</a></div>';
    assert.equal(filterHtml(twin, allowed), twin);
    assert.equal(filterHtml(twin, '<p> <a href>'), '<a href="https://x.example/">L</a>');
    assert.equal(filterHtml('<fds-timeline land="DE-BY">x</fds-timeline>', allowed), 'x');
    assert.equal(
      filterHtml('<div data-fds="timeline" onclick="x" style="y" class="z">x</div>', allowed),
      '<div data-fds="timeline">x</div>',
    );
  });
});
