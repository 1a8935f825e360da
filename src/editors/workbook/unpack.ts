/**
 * Opens the zip that a workbook is, with its hands tied: nothing is unpacked before it is known how
 * large it says it is, nothing grows beyond that, and what is no workbook for us is named.
 */
import { unzipSync, zipSync } from 'fflate';
import { EditorsError, words } from '../words.js';

/** A workbook larger than this is not opened. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** What all its parts together may have when unpacked. */
const MOST_UNPACKED = 300 * 1024 * 1024;
/** How many parts it may have. */
const MOST_PARTS = 5000;
/** No part of a workbook of text is packed better than this. */
const MOST_RATIO = 300;
/** Small parts may be: they do no harm. */
const SMALL = 1024 * 1024;

/** Which kind of workbook it is. */
export type WorkbookKind = 'xlsx' | 'ods';

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));

const tooLarge = (bytes: number): EditorsError =>
  new EditorsError(
    words(
      `Die Datei hat ${megabytes(bytes)} MB, mehr als ${megabytes(MOST_BYTES)} MB werden nicht gelesen. Bilder und ungenutzte Blätter entfernen, dann neu speichern.`,
      `The file has ${megabytes(bytes)} MB, more than ${megabytes(MOST_BYTES)} MB are not read. Remove pictures and unused sheets, then save it again.`,
    ),
  );

const bomb = (): EditorsError =>
  new EditorsError(
    words(
      'Die Datei ist entpackt unmäßig groß (Zip-Bombe) und wird nicht geöffnet.',
      'Unpacked, the file is excessively large (a zip bomb); it is not opened.',
    ),
  );

const corrupt = (): EditorsError =>
  new EditorsError(
    words(
      'Die Datei ist beschädigt oder keine Arbeitsmappe. In Excel oder LibreOffice öffnen und neu als .xlsx speichern.',
      'The file is damaged or no workbook. Open it in Excel or LibreOffice and save it as .xlsx again.',
    ),
  );

const locked = (): EditorsError =>
  new EditorsError(
    words(
      'Die Arbeitsmappe ist mit einem Kennwort geschützt. Ohne Kennwort speichern, dann einlesen.',
      'The workbook is protected by a password. Save it without one, then import it.',
    ),
  );

const withMacros = (): EditorsError =>
  new EditorsError(
    words(
      'Die Arbeitsmappe enthält Makros. Als Arbeitsmappe ohne Makros (.xlsx oder .ods) speichern, dann einlesen.',
      'The workbook has macros. Save it as a workbook without macros (.xlsx or .ods), then import it.',
    ),
  );

const otherKind = (de: string, en: string): EditorsError =>
  new EditorsError(
    words(
      `Die Datei ist ${de} und keine Arbeitsmappe im Format .xlsx oder .ods. In Excel oder LibreOffice öffnen und als .xlsx speichern.`,
      `The file is ${en} and no workbook in the format .xlsx or .ods. Open it in Excel or LibreOffice and save it as .xlsx.`,
    ),
  );

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const isZip = (bytes: Uint8Array): boolean => latin(bytes, 0, 2) === 'PK';
/** The container of old Office files, and of new ones with a password. */
const isCompound = (bytes: Uint8Array): boolean =>
  latin(bytes, 0, 4) === '\u00D0\u00CF\u0011\u00E0';

/** Whether a name in UTF-16 stands somewhere in a compound file: its directory has them so. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from({ length: name.length * 2 }, (_, at) =>
    at % 2 === 0 ? name.charCodeAt(at / 2) : 0,
  );
  let at = bytes.indexOf(wanted[0] ?? 0);
  while (at >= 0) {
    const start = at;
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}

/** Refuses what is no zip, with the reason that its first bytes tell. */
function refuseOther(bytes: Uint8Array): void {
  if (isZip(bytes)) return;
  if (isCompound(bytes)) {
    throw hasEntry(bytes, 'EncryptedPackage')
      ? locked()
      : otherKind('eine alte Office-Datei (.xls, .doc)', 'an old Office file (.xls, .doc)');
  }
  const start = latin(bytes, 0, 512)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^<(!doctype|html)/i.test(start)) throw otherKind('eine Webseite', 'a web page');
  if (start.startsWith('%PDF')) throw otherKind('ein PDF', 'a PDF');
  if (start.startsWith('{')) throw otherKind('eine JSON-Datei', 'a JSON file');
  throw corrupt();
}

/** The parts of a zip, unpacked within limits. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        parts += 1;
        total += originalSize;
        const isSwollen = originalSize > SMALL && originalSize > size * MOST_RATIO;
        if (parts > MOST_PARTS || total > MOST_UNPACKED || isSwollen) throw bomb();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof EditorsError ? error : corrupt();
  }
}

const textOf = (part: Uint8Array | undefined): string =>
  part ? new TextDecoder().decode(part) : '';

function kindOf(parts: Readonly<Record<string, Uint8Array>>): WorkbookKind {
  const names = Object.keys(parts);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i) || has(/^(Basic|Scripts)\/.+\/.+/)) throw withMacros();
  if (textOf(parts['META-INF/manifest.xml']).includes('encryption-data')) throw locked();
  const mime = textOf(parts['mimetype']).trim();
  if (mime === 'application/vnd.oasis.opendocument.spreadsheet') return 'ods';
  if (mime) throw otherKind('eine andere OpenDocument-Datei', 'another OpenDocument file');
  if (has(/^xl\/workbook\.bin$/))
    throw otherKind('eine binäre Excel-Datei (.xlsb)', 'a binary Excel file (.xlsb)');
  if (has(/^xl\/workbook\.xml$/)) return 'xlsx';
  if (has(/^word\//)) throw otherKind('ein Word-Dokument', 'a Word document');
  if (has(/^ppt\//)) throw otherKind('eine PowerPoint-Datei', 'a PowerPoint file');
  throw otherKind('ein anderes Zip-Archiv', 'another zip archive');
}

/**
 * A part of an .ods as the reader takes it well: `_x0041_` is an A to it, which it is in Excel's format
 * alone; and of number formats that depend on the value it knows one, and complains of the others.
 */
const readable = (part: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    textOf(part)
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replace(/<style:map\b[^>]*\/>/g, ''),
  );

/** Parts that hold a table; their XML has to be there to its end, as the reader takes what it finds. */
const TABLE = /^(?:xl\/worksheets\/[^/]+\.xml|content\.xml)$/;

/** The end of a table that is whole, or all of one that has nothing in it. */
const WHOLE =
  /<\/(?:\w+:)?(?:worksheet|document-content)>(?:\s|<!--[^<>]*-->)*$|^\S*\s*(?:<\?[^<>]*\?>\s*)?<[^<>]*\/>\s*$/;

/** Refuses tables that break off. */
function refuseCut(parts: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, part] of Object.entries(parts)) {
    if (TABLE.test(name) && !WHOLE.test(textOf(part.length < 2000 ? part : part.subarray(-500))))
      throw corrupt();
  }
}

/** A workbook whose parts have been looked at. */
export interface Unpacked {
  readonly kind: WorkbookKind;
  /** The same as a zip that is not compressed, without pictures and the like. */
  readonly zip: Uint8Array;
}

/**
 * Looks into a workbook.
 *
 * @throws EditorsError where it is too large, locked, damaged, with macros, or none
 */
export function unpack(bytes: Uint8Array): Unpacked {
  if (bytes.length > MOST_BYTES) throw tooLarge(bytes.length);
  if (bytes.length === 0) {
    throw new EditorsError(words('Die Datei ist leer.', 'The file is empty.'));
  }
  refuseOther(bytes);
  const parts = unzip(bytes);
  const kind = kindOf(parts);
  refuseCut(parts);
  const wanted = Object.entries(parts).filter(([name]) => /\.(xml|rels)$|^mimetype$/i.test(name));
  if (kind === 'ods') {
    for (const name of ['content.xml', 'styles.xml']) {
      const part = parts[name];
      if (part) wanted.push([name, readable(part)]);
    }
  }
  return { kind, zip: zipSync(Object.fromEntries(wanted), { level: 0 }) };
}

export { corrupt as corruptWorkbook };
