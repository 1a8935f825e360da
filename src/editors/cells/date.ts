/** Dates as people write them, from and to the notation of the feed (EDTF). */
import { isEdtf, parseEdtf, type DateExtent } from '../../feed/edtf.js';
import { asIs, words, type Words } from '../words.js';
import { plainLine } from './letters.js';
import type { Reading } from './read.types.js';

const MONTHS = [
  /^jan(?:uar|uary|\.)?$/,
  /^feb(?:ruar|ruary|\.)?$/,
  /^(?:märz|maerz|mär\.?|mrz\.?|march|mar\.?)$/,
  /^apr(?:il|\.)?$/,
  /^(?:mai|may)$/,
  /^(?:juni|june|jun\.?)$/,
  /^(?:juli|july|jul\.?)$/,
  /^aug(?:ust|\.)?$/,
  /^sept?(?:ember|\.)?$/,
  /^(?:oktober|october|okt\.?|oct\.?)$/,
  /^nov(?:ember|\.)?$/,
  /^(?:dezember|december|dez\.?|dec\.?)$/,
] as const;

const pad = (value: number | string): string => String(value).padStart(2, '0');

function monthOf(name: string): string | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return index < 0 ? undefined : pad(index + 1);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const partOf = (text: string): number => ROMAN[text.toLowerCase()] ?? Number(text);

/** A date in EDTF, with a decision if one was taken. */
interface Found {
  readonly edtf: string;
  readonly decision?: Words;
}

interface Notation {
  readonly pattern: RegExp;
  readonly read: (...found: readonly string[]) => Found | undefined;
}

const plain = (edtf: string): Found => ({ edtf });
const quarter = (part: string, year: string): Found | undefined =>
  partOf(part) >= 1 && partOf(part) <= 4 ? plain(`${year}-${32 + partOf(part)}`) : undefined;
const half = (part: string, year: string): Found | undefined =>
  partOf(part) <= 2 ? plain(`${year}-${39 + partOf(part)}`) : undefined;

/** Seasons have no form in the feed: they become their months, which is said. */
const SEASONS: readonly (readonly [RegExp, string, string, string])[] = [
  [/^(?:frühjahr|frühling|spring)$/i, '03', '05', 'März bis Mai'],
  [/^(?:sommer|summer)$/i, '06', '08', 'Juni bis August'],
  [/^(?:herbst|autumn|fall)$/i, '09', '11', 'September bis November'],
];

function season(name: string, year: string): Found | undefined {
  const [, from, to, said] = SEASONS.find(([pattern]) => pattern.test(name)) ?? [];
  if (from === undefined || to === undefined || said === undefined) return undefined;
  const edtf = `${year}-${from}/${year}-${to}`;
  return {
    edtf,
    decision: words(
      `„${name} ${year}“ als ${said} gelesen`,
      `“${name} ${year}” read as ${edtf.replace('/', ' to ')}`,
    ),
  };
}

const shortYear = (year: string): Found['decision'] =>
  words(`Jahr „${year}“ als 20${year} gelesen`, `year “${year}” read as 20${year}`);

const NOTATIONS: readonly Notation[] = [
  {
    pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/,
    read: (d = '', m = '', y = '') => plain(`${y}-${pad(m)}-${pad(d)}`),
  },
  {
    pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/,
    read: (d = '', m = '', y = '') => {
      const decision = shortYear(y);
      return { edtf: `20${y}-${pad(m)}-${pad(d)}`, ...(decision && { decision }) };
    },
  },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}.*$/,
    read: (y = '', m = '', d = '') => plain(`${y}-${m}-${d}`),
  },
  {
    pattern: /^(\d{1,2})\.?\s(\p{L}+\.?)\s(\d{4})$/u,
    read: (d = '', name = '', y = '') => {
      const month = monthOf(name);
      return month ? plain(`${y}-${month}-${pad(d)}`) : undefined;
    },
  },
  { pattern: /^(\d{1,2})\s?[/.]\s?(\d{4})$/, read: (m = '', y = '') => plain(`${y}-${pad(m)}`) },
  {
    pattern: /^(\p{L}+\.?)\s(\d{4})$/u,
    read: (name = '', y = '') => {
      const month = monthOf(name);
      return month ? plain(`${y}-${month}`) : season(name, y);
    },
  },
  {
    pattern: /^winter\s(\d{4})\s?\/\s?(?:20)?(\d{2})$/i,
    read: (from = '', to = '') => {
      if (Number(to) !== (Number(from) + 1) % 100) return undefined;
      const edtf = `${from}-12/${String(Number(from) + 1)}-02`;
      return {
        edtf,
        decision: words(
          `„Winter ${from}/${to}“ als Dezember bis Februar gelesen`,
          `“winter ${from}/${to}” read as December to February`,
        ),
      };
    },
  },
  { pattern: /^Q\s?([1-4])\s?[/ .-]?\s?(\d{4})$/i, read: (q = '', y = '') => quarter(q, y) },
  { pattern: /^(\d{4})\s?[/ -]?\s?Q\s?([1-4])$/i, read: (y = '', q = '') => quarter(q, y) },
  {
    pattern: /^([1-4]|I{1,3}|IV)\.?\s?(?:Quartal|Quarter|Qu?\.?)\s?\/?\s?(\d{4})$/i,
    read: (q = '', y = '') => quarter(q, y),
  },
  { pattern: /^(I{1,3}|IV)\s?\/\s?(\d{4})$/i, read: (q = '', y = '') => quarter(q, y) },
  {
    pattern: /^([12]|II?)\.?\s?(?:Hj\.?|HJ|Halbjahr|half(?: of)?)\s?\/?\s?(\d{4})$/i,
    read: (h = '', y = '') => half(h, y),
  },
  { pattern: /^H\s?([12])\s?[/ ]?\s?(\d{4})$/i, read: (h = '', y = '') => half(h, y) },
  { pattern: /^(\d{4})\s?[/ ]?\s?H\s?([12])$/i, read: (y = '', h = '') => half(h, y) },
];

function readOne(text: string): Found | undefined {
  if (isEdtf(text)) return { edtf: text };
  for (const { pattern, read } of NOTATIONS) {
    const [whole, ...found] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const read1 = read(...found);
    if (read1 && isEdtf(read1.edtf)) return read1;
  }
  return undefined;
}

const isOne = (found: Found | undefined): found is Found =>
  found !== undefined && !found.edtf.includes('/');

function join(from: Found | undefined, to: Found | undefined): Found | undefined {
  if (!isOne(from) || !isOne(to)) return undefined;
  const decision = from.decision ?? to.decision;
  return { edtf: `${from.edtf}/${to.edtf}`, ...(decision && { decision }) };
}

/** "Juni bis August 2025", "01. - 03.06.2025": what the first half leaves out stands in the second. */
function borrow(first: string, second: string): readonly string[] {
  const [year] = /\d{4}$/.exec(second) ?? [];
  const [monthAndYear] = /\d{1,2}\.\d{4}$/.exec(second) ?? [];
  return [
    first,
    ...(monthAndYear === undefined ? [] : [`${first}${monthAndYear}`, `${first}.${monthAndYear}`]),
    ...(year === undefined ? [] : [`${first} ${year}`, `${first}${year}`, `${first}/${year}`]),
  ];
}

function readInterval(text: string): Found | undefined {
  const [, start, since] = /^(ab|seit|from|since|von)\s(?:dem\s)?(.+)$/i.exec(text) ?? [];
  const isRange = /\s(?:bis|to|until|-)\s/.test(text);
  if (since !== undefined && !(start?.toLowerCase() === 'von' || isRange)) {
    const from = readOne(since);
    return isOne(from) ? { ...from, edtf: `${from.edtf}/..` } : undefined;
  }
  const [, until] = /^(?:bis|until|to)\s(?:zum\s|Ende\s)?(.+)$/i.exec(text) ?? [];
  if (until !== undefined) {
    const to = readOne(until);
    return isOne(to) ? { ...to, edtf: `../${to.edtf}` } : undefined;
  }
  const bare = text.replace(/^(?:von|from)\s/i, '');
  const [, first, second] =
    /^(.+?)\s(?:bis|to|until)\s(?:zum\s)?(.+)$/i.exec(bare) ??
    /^(.+?)\s?-\s?(.+)$/.exec(bare) ??
    [];
  if (first === undefined || second === undefined) return undefined;
  if (/^(?:offen|open|heute|laufend|\.\.)$/i.test(second)) {
    const from = readOne(first);
    return isOne(from) ? { ...from, edtf: `${from.edtf}/..` } : undefined;
  }
  const from = borrow(first, second).map(readOne).find(isOne);
  return join(from, readOne(second));
}

const EXPECTED = words(
  'ein Datum wie 26.06.2025, 06/2025, 2025, Q3/2025, 1. Hj. 2025, ab 2026 oder 07/2025 bis 06/2026',
  'a date such as 26.06.2025, 06/2025, 2025, Q3/2025, H1 2025, from 2026 or 07/2025 to 06/2026',
);

/** What may be meant by a date that cannot be read for sure. */
function suggestion(text: string): Words | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (month !== undefined && day !== undefined && year !== undefined) {
    const [d, m] = Number(month) > 12 ? [month, day] : [day, month];
    return asIs(`${pad(d)}.${pad(m)}.${year}`);
  }
  const [, early] = /^(?:anfang|beginn|early)\s(\d{4})$/i.exec(text) ?? [];
  if (early !== undefined) return asIs(`Q1/${early}`);
  const [, middle] = /^(?:mitte|mid)\s(\d{4})$/i.exec(text) ?? [];
  if (middle !== undefined)
    return words(`Q2/${middle} oder Q3/${middle}`, `Q2/${middle} or Q3/${middle}`);
  const [, late] = /^(?:ende|late)\s(\d{4})$/i.exec(text) ?? [];
  if (late !== undefined) return asIs(`Q4/${late}`);
  const [, winter] = /^winter\s(\d{4})$/i.exec(text) ?? [];
  if (winter !== undefined) return asIs(`Winter ${winter}/${pad((Number(winter) + 1) % 100)}`);
  const [year4] = /(?:19|20)\d{2}/.exec(text) ?? [];
  return year4 === undefined ? undefined : asIs(year4);
}

/** Reads a date: EDTF, or as people in German offices write it. */
export function readDate(text: string): Reading<string> {
  const line = plainLine(text);
  const found = readOne(line) ?? readInterval(line);
  if (found && isEdtf(found.edtf)) {
    return { value: found.edtf, ...(found.decision && { decision: found.decision }) };
  }
  const may = suggestion(line);
  return { expected: EXPECTED, ...(may && { suggestion: may }) };
}

function writeOne(extent: DateExtent): string {
  const iso = new Date(extent.start).toISOString();
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  switch (extent.precision) {
    case 'day':
      return `${day}.${month}.${year}`;
    case 'month':
      return `${month}/${year}`;
    case 'quarter':
      return `Q${String(Math.ceil(Number(month) / 3))}/${year}`;
    case 'half-year':
      return `${month === '01' ? '1' : '2'}. Hj. ${year}`;
    case 'year':
      return year;
  }
}

/** A date of the feed as editors read it in a cell; `readDate` reads it back. */
export function writeDate(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const { from, to, interval } = date;
  if (!interval && from) return writeOne(from);
  if (!from) return to ? `bis ${writeOne(to)}` : edtf;
  return to ? `${writeOne(from)} bis ${writeOne(to)}` : `ab ${writeOne(from)}`;
}
