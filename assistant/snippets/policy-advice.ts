/** What a page's Content-Security-Policy must allow for a snippet: by host, and nothing more. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { EmbedChoice, KitFacts, PolicyAdvice, PolicyLine } from './embed.types.js';
import { feedAddress, kitBase, policySource } from './kit-address.js';
import { scriptFile, sheetFile } from './kit-files.js';
import { snippetStrings } from './snippet.strings.js';

function policyLines(choice: EmbedChoice, facts: KitFacts): readonly PolicyLine[] {
  const kit = policySource(kitBase(choice, facts));
  const lines: PolicyLine[] = [];
  if (choice.form === 'iframe') lines.push({ directive: 'frame-src', sources: [kit] });
  if (scriptFile(choice)) lines.push({ directive: 'script-src', sources: [kit] });
  if (sheetFile(choice)) lines.push({ directive: 'style-src', sources: [kit] });
  if (choice.form === 'script' || choice.form === 'div') {
    lines.push({ directive: 'connect-src', sources: [policySource(feedAddress(choice))] });
  }
  return lines;
}

function policyNotes(choice: EmbedChoice, kit: string, texts: MainLanguage): readonly string[] {
  const { policy } = snippetStrings[texts];
  const isWidget = choice.form === 'script' || choice.form === 'div';
  return [
    kit === "'self'" ? policy.ownHost : policy.self(kit),
    ...(choice.form === 'iframe' ? [policy.frameOwn] : []),
    policy.noInline,
    ...(isWidget ? [policy.trustedTypes] : []),
  ];
}

/**
 * The lines to be added to a policy.
 *
 * @param texts language of the notes
 */
export function policyAdvice(
  choice: EmbedChoice,
  facts: KitFacts,
  texts: MainLanguage,
): PolicyAdvice {
  const lines = policyLines(choice, facts);
  // One line: a header with line breaks is refused by every server.
  const text = lines.map(({ directive, sources }) => `${directive} ${sources.join(' ')};`);
  const kit = policySource(kitBase(choice, facts));
  return { lines, text: text.join(' '), notes: policyNotes(choice, kit, texts) };
}
