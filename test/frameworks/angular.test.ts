/** Angular 22, compiled ahead of time and without zones: strict templates, properties, events. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { build } from 'vite';
import { angularLinker } from './angular-linker.js';
import { BrowserExample } from './browser-example.js';
import { checkTypes, markedLines, programOf, runNode } from './example.js';

// Attributes and properties of elements that Angular does not know are not checked: that is what
// CUSTOM_ELEMENTS_SCHEMA means. Events are, by the kit's global map.
const wrong = `
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { Selection } from 'fds-widgets';
import 'fds-widgets/define';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <fds-timeline #timeline (fds-select)="choose($event.detail)" />
    <fds-timeline (fds-error)="say($event.detail.message)" (click)="say(timeline.spacing)" />
    <fds-timeline (fds-select)="point($event)" /> <!-- wrong: no mouse event -->
    <fds-timeline (fds-select)="say($event.detail.id)" /> <!-- wrong: may be null -->
    <fds-timeline (fds-load)="say($event.detail.size)" /> <!-- wrong: no such detail -->
    <fds-timeline (click)="say(timeline.headingLevel)" /> <!-- wrong: no text -->
  \`,
})
export class Wrong {
  choose(_selection: Selection): void {}
  say(_text: string): void {}
  point(_event: MouseEvent): void {}
}
`;

describe('Angular', () => {
  const example = new BrowserExample('angular', { policies: ['angular', 'angular#bundler'] });
  after(() => example.close());
  const ngc = programOf('@angular/compiler-cli', 'bundles/src/bin/ngc.js');

  it('knows the tags and the details of their events', async () => {
    const { lines, others, output } = await checkTypes(
      example.folder,
      [ngc, '-p', 'tsconfig.json', '--noEmit'],
      { file: 'src/wrong.ts', text: wrong },
    );
    assert.deepEqual(others, []);
    assert.deepEqual(lines, markedLines(wrong), output);
  });

  it('shows the widgets, hears them, sets them and takes them away', async () => {
    const { code, output } = await runNode([ngc, '-p', 'tsconfig.json'], example.folder);
    assert.equal(code, 0, output);
    await build({ root: example.folder, logLevel: 'error', plugins: [angularLinker()] });
    await example.proveAlive();
  });
});
