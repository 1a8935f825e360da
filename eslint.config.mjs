// Lint rules. What is worth knowing before changing them:
// - Who may import whom stands in scripts/lint/layers.mjs; circles.mjs finds circles, knip what is unused.
// - Data of a feed are untrusted, so everything that turns text into markup or code is banned.
// - Types are checked too (strictTypeChecked), hence `npm run generate` has to run first.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { noArrayIterators } from './scripts/lint/array-iterators.mjs';
import {
  bannedProperties,
  bannedSyntax,
  impatience,
  impureSyntax,
  noUtilsFile,
  restrictGlobals,
  restrictImports,
  rulesOfPages,
  unawaited,
} from './scripts/lint/bans.mjs';
import { importZones, pureLayers } from './scripts/lint/layers.mjs';

const tests = ['stories/**/*.ts', 'test/**/*.ts', '*/test/**/*.ts'];
const parts = '{doctor,assistant,editors}';
const source = ['src/**/*.ts', `${parts}/!(test)/**/*.ts`, `${parts}/*.ts`];
const pure = [
  ...pureLayers.map((folder) => `src/${folder}/**/*.ts`),
  'src/**/*.layout.ts',
  'doctor/checks/**/*.ts',
];
const typed = [...source, ...tests, 'stories/**/*.tsx', '.storybook/**/*.{ts,tsx}'];
const unusedVars = { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

export default defineConfig(
  { ignores: ['dist', 'storybook-static', '.cache', 'coverage', '**/*.generated.ts'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'no-unused-vars': ['error', unusedVars] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: {
      fds: { rules: { 'no-utils-file': noUtilsFile, 'no-array-iterators': noArrayIterators } },
    },
  },
  { files: typed, extends: [tseslint.configs.strictTypeChecked] },
  {
    files: typed,
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.test.json', // holds all of them: with two, each type of src would be checked twice
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'fds/no-utils-file': 'error',
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-eval': 'error',
      'no-restricted-properties': ['error', ...bannedProperties],
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unusedVars],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit calls event listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: typed,
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: source,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'fds/no-array-iterators': 'error',
      'import-x/no-restricted-paths': ['error', { zones: importZones() }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-restricted-imports': restrictImports({ d3: false, lit: true }),
      'no-restricted-globals': restrictGlobals(['fetch', 'customElements']),
    },
  },
  {
    // What visitors read: a number in it has the separators of its language (i18n/format-number.ts).
    files: ['{src,doctor,assistant,editors}/**/*.strings.ts', 'src/texts/**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...impureSyntax],
      'no-restricted-imports': restrictImports({ d3: false, lit: false }),
      'no-restricted-globals': restrictGlobals(['fetch', 'customElements', 'dom']),
    },
  },
  {
    files: ['src/**/*.layout.ts'],
    rules: { 'no-restricted-imports': restrictImports({ d3: true, lit: false }) },
  },
  {
    files: ['src/fds-element.ts', 'src/define/**/*.ts', 'src/autoload/**/*.ts'],
    rules: { 'no-restricted-globals': restrictGlobals(['fetch']) },
  },
  {
    // The doctor asks for a feed itself, and whose code a tag runs; what follows from it is pure.
    files: ['doctor/gather/**/*.ts', 'doctor/panel/panel.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/!(editors)/**/*.ts', 'src/*.ts'], rules: rulesOfPages },
  {
    // The world around: that of the program for Node, and the page.
    files: ['src/editors/cli/node-world.ts', 'src/context/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: tests,
    rules: {
      'no-restricted-properties': 'off',
      // Without the bans of the source: tests prove that hostile markup does nothing.
      'no-restricted-syntax': ['error', ...impatience.syntax],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Tests read JSON and event details, whose shape the assertions themselves prove.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'lit-a11y/accessible-name': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    // The types of semantic-dom-diff call chai's `equal` a promise, which it is not. So here the
    // rule is off and what must be awaited is listed.
    files: ['test/**/*.element.ts', '*/test/**/*.element.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...unawaited, ...impatience.syntax],
      'no-restricted-imports': ['error', { paths: impatience.paths }],
    },
  },
  // Copied by others, and checked with their own tsconfig.json in test/frameworks/.
  { files: ['examples/**/*.{ts,tsx}'], extends: [tseslint.configs.recommended] },
  storybook.configs['flat/recommended'],
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['test/**/*.mjs'], rules: { 'no-restricted-syntax': ['error', ...impatience.syntax] } },
  prettier,
);
