/** Tools that several widgets have: made from a text or a page which the widget itself provides. */
import { citationItem, citationText, type CitedPart } from '../exports/citation.js';
import { copyText } from '../exports/copy-text.js';
import { toJson } from '../exports/json.js';
import { printPage, type PrintPage } from '../exports/print-page.js';
import { saveText } from '../exports/save-text.js';
import type { Language } from '../i18n/language.js';
import { toolsStrings } from '../texts/de/tools.js';
import type { Tool, ToolResult } from './tools.types.js';

/** Copies a text; where the browser does not allow it, the text is shown. */
export async function copy(lang: Language, what: string, text: string): Promise<ToolResult> {
  const strings = toolsStrings[lang];
  if (await copyText(text)) return { message: strings.copied(what) };
  return { message: strings.notCopied, text };
}

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  /** Media type, e.g. `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/**
 * Saves a file. Where the frame round the page does not let it, or nobody knows whether it does, that is
 * said, and the visitor gets the text itself.
 *
 * @param message what is said of a saved file, if it is more than its name
 */
export function saveFile(
  lang: Language,
  { name, type, text }: SavedFile,
  message?: string,
): ToolResult {
  const strings = toolsStrings[lang];
  const isSaved = saveText(name, type, text);
  if (isSaved) return { message: message ?? strings.saved(name) };
  const file = { text, isFile: true };
  return isSaved === false
    ? { message: strings.notSaved(name), ...file }
    : { message: strings.maybeSaved(name), ...file };
}

/** A tool that saves a file. */
function saving(lang: Language, label: string, file: () => SavedFile): Tool {
  return { label, run: () => saveFile(lang, file()) };
}

/**
 * The tools that cite a part of a document: as a sentence, and as a file for reference managers. None
 * where there is nothing to be cited.
 */
export function citing(
  lang: Language,
  part: CitedPart | undefined,
  name = `${part?.id ?? ''}.csl.json`,
): readonly Tool[] {
  if (!part) return [];
  const { cite, citation, csl } = toolsStrings[lang];
  return [
    { label: cite, run: () => copy(lang, citation, citationText(part, lang)) },
    saving(lang, csl, () => ({
      name,
      type: 'application/vnd.citationstyles.csl+json',
      text: toJson([citationItem(part)]),
    })),
  ];
}

/** A tool that saves a table. */
export function savingCsv(lang: Language, name: string, text: () => string): Tool {
  return saving(lang, toolsStrings[lang].csv, () => ({ name, type: 'text/csv', text: text() }));
}

/** A tool that saves linked data. */
export function savingJsonLd(lang: Language, name: string, data: () => unknown): Tool {
  return saving(lang, toolsStrings[lang].jsonLd, () => ({
    name,
    type: 'application/ld+json',
    text: toJson(data()),
  }));
}

/** A tool that prints one widget alone. */
export function printing(lang: Language, page: () => PrintPage, label?: string): Tool {
  return {
    label: label ?? toolsStrings[lang].print,
    run: () => {
      const isPrinted = printPage(page());
      if (isPrinted) return undefined;
      const { notPrinted, maybePrinted } = toolsStrings[lang];
      return { message: isPrinted === false ? notPrinted : maybePrinted };
    },
  };
}
