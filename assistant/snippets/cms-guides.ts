/** How a snippet comes into a content management system, step by step. */
import type { MainLanguage } from '../../src/i18n/language.js';
import { cmsDe, cmsEn, type CmsStrings } from './cms.strings.js';
import { EDITOR_FIT, type EditorKind } from './editor-fit.js';
import {
  EMBED_CMS,
  type CmsGuide,
  type EditorFit,
  type EmbedChoice,
  type EmbedCms,
  type EmbedSnippet,
  type KitFacts,
} from './embed.types.js';
import { hostName, kitBase, PLACEHOLDER_BASE } from './kit-address.js';
import { scriptFile, sheetFile } from './kit-files.js';

/** The recipe of the Government Site Builder is TYPO3's, on which it is based; plain HTML has examples. */
const RECIPES: Readonly<Record<EmbedCms, string>> = {
  typo3: 'cms/typo3/',
  gsb: 'cms/typo3/',
  wordpress: 'cms/wordpress/',
  drupal: 'cms/drupal/',
  liferay: 'cms/liferay/',
  html: 'cms/plain/',
};

const KINDS: readonly EditorKind[] = ['source', 'text'];

/** What the head of a snippet brings. */
function filesOf(choice: EmbedChoice, { files }: CmsStrings): string {
  if (!scriptFile(choice)) return files.sheet;
  return sheetFile(choice) ? files.both : files.script;
}

function guide(cms: EmbedCms, choice: EmbedChoice, facts: KitFacts, texts: MainLanguage): CmsGuide {
  const strings = texts === 'de' ? cmsDe : cmsEn;
  const words = strings.systems[cms];
  const base = kitBase(choice, facts);
  const isWidget = choice.form === 'script' || choice.form === 'div';
  const file = scriptFile(choice) ?? sheetFile(choice) ?? '';
  const isOwn = hostName(base) === undefined || choice.base === PLACEHOLDER_BASE;
  const editors: readonly EditorFit[] = KINDS.map((kind) => ({
    name: words.editors[kind],
    survival: EDITOR_FIT[cms][kind][choice.form],
  }));
  return {
    name: words.name,
    editors: cms === 'html' ? [] : editors,
    steps: [
      ...(isOwn ? [strings.host(base + file)] : []),
      words.head.replace('{files}', filesOf(choice, strings)),
      words.body,
      words.policy,
      isWidget ? strings.checkWidget : strings.check(base + file),
      strings.recipe(RECIPES[cms], words.recipe),
    ],
    recipe: RECIPES[cms],
  };
}

/**
 * The guides for all systems.
 *
 * @param texts language of the steps
 */
export function cmsGuides(
  choice: EmbedChoice,
  facts: KitFacts,
  texts: MainLanguage,
): EmbedSnippet['guides'] {
  const guides = EMBED_CMS.map((cms) => [cms, guide(cms, choice, facts, texts)]);
  return Object.fromEntries(guides) as EmbedSnippet['guides'];
}
