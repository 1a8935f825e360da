/** Tools that several widgets have: made from a text or a page which the widget itself provides. */
import { copyText } from '../exports/copy-text.js';
import { printPage, type PrintPage } from '../exports/print-page.js';
import { saveText } from '../exports/save-text.js';
import type { Language } from '../i18n/language.js';
import { toolsStrings } from './tools.strings.js';
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

/** A tool that saves a file. */
export function saving(lang: Language, label: string, file: () => SavedFile): Tool {
  return {
    label,
    run: () => {
      const { name, type, text } = file();
      saveText(name, type, text);
      return { message: toolsStrings[lang].saved(name) };
    },
  };
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
    text: `${JSON.stringify(data(), undefined, 2)}\n`,
  }));
}

/** A tool that prints one widget alone. */
export function printing(lang: Language, page: () => PrintPage, label?: string): Tool {
  return {
    label: label ?? toolsStrings[lang].print,
    run: () => {
      printPage(page());
      return undefined;
    },
  };
}
