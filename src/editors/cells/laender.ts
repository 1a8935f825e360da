/** The Länder and the Bund as people write them. */
import { LAND_NAMES } from '../../geo/land-names.js';
import { lettersOf } from './letters.js';

/** Other names, by letters. */
const ALSO: Readonly<Record<string, string>> = {
  nrw: 'DE-NW',
  brd: 'bund',
  bundesrepublikdeutschland: 'bund',
  bund: 'bund',
  derbund: 'bund',
  mecklenburgvorp: 'DE-MV',
  mvp: 'DE-MV',
  badenwuertt: 'DE-BW',
  schleswigholst: 'DE-SH',
};

const TITLE = /^(?:das\s+)?(?:land|freistaat|freie\s+(?:und\s+)?hansestadt|hansestadt)\s+/i;

const codes = new Map<string, string>(
  Object.entries(LAND_NAMES).flatMap(([code, name]) => [
    [lettersOf(code), code],
    [lettersOf(code.slice(3)), code],
    [lettersOf(name), code],
  ]),
);

/** The id of a Land (`DE-MV`) or of the Bund, by code, abbreviation or name. */
export function landId(text: string): string | undefined {
  const letters = lettersOf(text.replace(TITLE, ''));
  return codes.get(letters) ?? ALSO[letters];
}

/** What is known of a Land or the Bund without a source: its name. */
export function landName(id: string): string | undefined {
  return id === 'bund' ? 'Bund' : (LAND_NAMES as Readonly<Record<string, string>>)[id];
}
