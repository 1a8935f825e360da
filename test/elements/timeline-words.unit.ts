/** Dates of every form in words, in both languages: a table to be read by people. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { viewAxis, layoutAxis } from '../../src/elements/timeline/timeline-axis.layout.js';
import { WHOLE } from '../../src/elements/timeline/timeline-time.layout.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import { dateWords } from '../../src/elements/timeline/timeline.words.js';
import { languages } from '../../src/texts/languages.js';
import { modelFrom } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);

/** EDTF, German, English; thin and fixed spaces as plain ones. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['2022-11', 'Nov. 2022', 'Nov 2022'],
  ['2023-10-10', '10. Okt. 2023', '10 Oct 2023'],
  ['2023-11-03', '3. Nov. 2023', '3 Nov 2023'],
  ['2023-11-06', '6. Nov. 2023', '6 Nov 2023'],
  ['2024-02', 'Feb. 2024', 'Feb 2024'],
  ['2024-03-20', '20. März 2024', '20 Mar 2024'],
  ['2024-03-20/2024-03-21', '20.–21. März 2024', '20–21 Mar 2024'],
  ['2024-05', 'Mai 2024', 'May 2024'],
  ['2024-06', 'Juni 2024', 'Jun 2024'],
  ['2024-06-18', '18. Juni 2024', '18 Jun 2024'],
  ['2024-06-19', '19. Juni 2024', '19 Jun 2024'],
  ['2024-07', 'Juli 2024', 'Jul 2024'],
  ['2024-08', 'Aug. 2024', 'Aug 2024'],
  ['2024-09', 'Sept. 2024', 'Sept 2024'],
  ['2024-10', 'Okt. 2024', 'Oct 2024'],
  ['2024-10-23/2024-10-24', '23.–24. Okt. 2024', '23–24 Oct 2024'],
  ['2024-11-13', '13. Nov. 2024', '13 Nov 2024'],
  ['2024-12-11', '11. Dez. 2024', '11 Dec 2024'],
  ['2025-40', '1. Halbjahr 2025', '1st half of 2025'],
  ['2025-03-24', '24. März 2025', '24 Mar 2025'],
  ['2025-03-26', '26. März 2025', '26 Mar 2025'],
  ['2025-03-26/2025-03-27', '26.–27. März 2025', '26–27 Mar 2025'],
  ['2025-03-27', '27. März 2025', '27 Mar 2025'],
  ['2025-06-26', '26. Juni 2025', '26 Jun 2025'],
  ['2025-07-01/2025-07-11', '1.–11. Juli 2025', '1–11 Jul 2025'],
  ['2025-07/2025-09', 'Juli–Sept. 2025', 'Jul–Sept 2025'],
  ['2025-41', '2. Halbjahr 2025', '2nd half of 2025'],
  ['2025-09-18', '18. Sept. 2025', '18 Sept 2025'],
  ['2025-09-22', '22. Sept. 2025', '22 Sept 2025'],
  ['2025-11-26', '26. Nov. 2025', '26 Nov 2025'],
  ['2025-12-04', '4. Dez. 2025', '4 Dec 2025'],
  ['2025-12-12', '12. Dez. 2025', '12 Dec 2025'],
  ['2025-12-15', '15. Dez. 2025', '15 Dec 2025'],
  ['2025-12-29', '29. Dez. 2025', '29 Dec 2025'],
  ['2026', '2026', '2026'],
  ['2026-01-01', '1. Jan. 2026', '1 Jan 2026'],
  ['2026-33', '1. Quartal 2026', '1st quarter of 2026'],
  ['2026-01-21', '21. Jan. 2026', '21 Jan 2026'],
  ['2026-02-11', '11. Feb. 2026', '11 Feb 2026'],
  ['2026-02-12', '12. Feb. 2026', '12 Feb 2026'],
  ['2026-03', 'März 2026', 'Mar 2026'],
  ['2026-03-18', '18. März 2026', '18 Mar 2026'],
  ['2026-03-18/2026-03-19', '18.–19. März 2026', '18–19 Mar 2026'],
  ['2026-06', 'Juni 2026', 'Jun 2026'],
  ['2026-06-30', '30. Juni 2026', '30 Jun 2026'],
  ['2026-07', 'Juli 2026', 'Jul 2026'],
  ['2026-12', 'Dez. 2026', 'Dec 2026'],
  ['2026-12-31', '31. Dez. 2026', '31 Dec 2026'],
  ['2027', '2027', '2027'],
  ['2027-01-01', '1. Jan. 2027', '1 Jan 2027'],
  ['2027-12-31', '31. Dez. 2027', '31 Dec 2027'],
  ['2029-12-31', '31. Dez. 2029', '31 Dec 2029'],
  ['2030-03-31', '31. März 2030', '31 Mar 2030'],
];

const plain = (text: string): string => text.replace(/[\u2009\u202F\u00A0]/g, ' ');

describe('dates in words', () => {
  before(() => languages.load('en'));

  const { events } = modelFrom({
    events: WORDS.map(([date]) => ({ id: date.replaceAll('/', '_'), title: date, date })),
  }).feed;
  const layout = layoutTimeline(events, TODAY);
  const items = layout.groups.flatMap((group) => group.items);
  const table = new Map(WORDS.map(([date, de, en]) => [date, { de, en }]));

  it('are all laid out', () => {
    assert.equal(items.length, WORDS.length);
    assert.equal(table.size, WORDS.length);
  });

  for (const item of items) {
    const { text: date = '' } = item.event.date ?? {};
    const expected = table.get(date);
    it(`${item.id}: ${date}`, () => {
      assert.equal(plain(dateWords(item, 'de')), expected?.de);
      assert.equal(plain(dateWords(item, 'en')), expected?.en);
    });
  }

  it('stand on the axis too: every event has its mark', () => {
    const axis = layoutAxis(items, TODAY);
    assert.ok(axis);
    const { wide, narrow } = viewAxis(axis, WHOLE);
    for (const { bands } of [wide, narrow]) {
      const ids = bands.flatMap(({ marks }) => marks.map(({ item }) => item.id));
      assert.deepEqual(ids.sort(), events.map(({ id }) => id).sort());
    }
  });
});
