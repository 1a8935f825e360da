/** The tags that bring the kit's files onto a page: style sheets and scripts. */
import type { EmbedChoice, KitFacts } from './embed.types.js';
import { kitBase } from './kit-address.js';
import type { MarkupElement } from './markup.js';

/** The script of a form and edition; `undefined` where a form has none. */
export function scriptFile({ form, edition }: EmbedChoice): string | undefined {
  if (form === 'static') return undefined;
  if (form === 'iframe') return 'embed-height.js';
  return edition === 'pinned' ? 'fds.classic.js' : 'fds.js';
}

/** The style sheet of a form; `undefined` where a form has none. */
export function sheetFile({ form }: EmbedChoice): string | undefined {
  if (form === 'iframe') return undefined;
  return form === 'static' ? 'static/fds-static.css' : 'fds.css';
}

/** Whether the edition needs a hash that is not known. */
export function lacksHash(choice: EmbedChoice, facts: KitFacts): boolean {
  const file = scriptFile(choice);
  return choice.edition === 'pinned' && file !== undefined && facts.files[file] === undefined;
}

/** `<link rel="stylesheet">`, with its hash where it is pinned and the hash is known. */
export function sheetTag(choice: EmbedChoice, facts: KitFacts): MarkupElement | undefined {
  const file = sheetFile(choice);
  if (file === undefined) return undefined;
  const integrity = choice.edition === 'pinned' ? facts.files[file] : undefined;
  return {
    tag: 'link',
    attributes: {
      rel: 'stylesheet',
      href: kitBase(choice, facts) + file,
      integrity,
      crossorigin: integrity && 'anonymous',
    },
  };
}

/**
 * The script. The floating edition is a module, which browsers load without holding the page up; the
 * pinned one is a single classic script, because a hash does not reach what a script loads later.
 */
export function scriptTag(choice: EmbedChoice, facts: KitFacts): MarkupElement | undefined {
  const file = scriptFile(choice);
  if (file === undefined) return undefined;
  const isModule = file === 'fds.js';
  const integrity = choice.edition === 'pinned' ? facts.files[file] : undefined;
  return {
    tag: 'script',
    attributes: {
      type: isModule ? 'module' : undefined,
      src: kitBase(choice, facts) + file,
      integrity,
      crossorigin: isModule || integrity ? 'anonymous' : undefined,
      defer: isModule ? undefined : true,
    },
  };
}
