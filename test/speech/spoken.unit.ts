/** Reading Orca's log, and the rules of `npm run speech`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Part {
  readonly key: string;
  readonly said: readonly string[];
}
const { readLog, writeSpoken } = (await import(
  new URL('../../scripts/speech/spoken.mjs', import.meta.url).href
)) as {
  readLog: (log: string) => readonly Part[];
  writeSpoken: (parts: readonly Part[]) => string;
};
const { faultsIn } = (await import(
  new URL('../../scripts/speech/faults.mjs', import.meta.url).href
)) as {
  faultsIn: (scene: {
    parts: readonly Part[];
    steps: readonly (string | undefined)[];
  }) => readonly string[];
};

const LOG = `08:11:52.1 - SPEECH OUTPUT: 'Bildschirmleser an.'{'established': False}
08:11:52.2 - SPEECH OUTPUT: 'Laden von Portal abgeschlossen.'{'established': False}
08:11:52.2 - SPEECH OUTPUT: 'Laden abgeschlossen.'{'established': False}
vvvvv PROCESS OBJECT EVENT focus: vvvvv
08:11:52.3 - SPEECH OUTPUT: 'Portal'{'established': False}
08:11:52.4 - SPEECH OUTPUT: "Titel mit 'Zeichen'"{'established': False}
08:11:52.5 - SPEECH OUTPUT: ''{'established': False}

@@KEY Tab
08:11:53.1 - SPEECH OUTPUT: 'Link\u00A0davor Verknüpfung.'{'established': False}
@@KEY Escape
`;

const press = (key: string, ...said: string[]): Part => ({ key, said });
const page = press('', 'Portal');

describe('what was spoken', () => {
  it('is read from the log, key by key, without what is said of the browser', () => {
    assert.deepEqual(readLog(LOG), [
      press('', 'Portal', "Titel mit 'Zeichen'"),
      press('Tab', 'Link davor Verknüpfung.'),
      press('Escape'),
    ]);
  });

  it('is written one utterance a line', () => {
    assert.equal(
      writeSpoken(readLog(LOG)),
      "[Seite vorgelesen]\n   Portal\n   Titel mit 'Zeichen'\n\n[Tab]\n   Link davor Verknüpfung.\n\n[Escape]\n",
    );
  });
});

describe('the rules of speech', () => {
  const faults = (parts: readonly Part[], steps: readonly (string | undefined)[] = []) =>
    faultsIn({ parts: [page, ...parts], steps });

  it('find a live region that has no text', () => {
    assert.match(faults([press('Return', 'Statusleiste.')])[0] ?? '', /^Return: a live region/);
    assert.deepEqual(faults([press('Return', 'Statusleiste am Fenster')]), []);
  });

  it('find an arrow that says no name', () => {
    assert.match(faults([press('Right', 'nicht gedrückt.')])[0] ?? '', /^Right: an arrow/);
    assert.deepEqual(faults([press('Right', 'Hessen eingeklappt Druckknopf.')]), []);
    assert.deepEqual(faults([press('Right')]), []);
    assert.deepEqual(faults([press('Return', 'ausgeklappt')]), []);
  });

  it('find an action of which nothing is heard, and a button that is two things', () => {
    assert.deepEqual(faults([press('Return')]), ['Return: an action is not heard']);
    assert.deepEqual(faults([press('Return', 'Sortiert nach Titel.'), press('Tab')]), []);
    assert.match(
      faults([press('Tab', 'Hessen eingeklappt Auslöseknopf nicht gedrückt.')])[0] ?? '',
      /^Tab: a button is said/,
    );
  });

  it('find a focus that is lost, once something had it', () => {
    const keys = [press('Tab'), press('Tab'), press('Return', 'ausgeklappt')];
    assert.deepEqual(faults(keys, ['body', 'button', 'body']), ['Return: the focus is lost']);
    assert.deepEqual(faults(keys, ['body', 'button', undefined]), []);
  });
});
