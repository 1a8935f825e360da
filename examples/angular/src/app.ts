import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Selection } from 'fds-widgets';
import 'fds-widgets/define';
import { ownStrategy } from './own-data.js';

/** The widgets with the page's own controls: attributes by `[attr.…]`, everything else as a property. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Digitalstrategie</h1>
      <p>
        <label>
          Land
          <select id="land" #landField [value]="land()" (change)="land.set(landField.value)">
            <option value="">alle</option>
            <option value="DE-MV">Mecklenburg-Vorpommern</option>
          </select>
        </label>
        <label>
          Sprache
          <select id="language" #field [value]="language()" (change)="language.set(field.value)">
            <option value="de">Deutsch</option>
            <option value="en">English</option>
          </select>
        </label>
        <button id="choose" (click)="selection.set({ type: 'leitlinie', id: 'G2' })">
          Leitlinie G2 wählen
        </button>
        <button id="toggle" (click)="isShown.set(!isShown())">
          {{ isShown() ? 'Ausblenden' : 'Einblenden' }}
        </button>
      </p>
      <p>
        Ausgewählt: <output id="choice">{{ choice() }}</output>
      </p>

      @if (isShown()) {
        <fds-strategy
          [attr.land]="land() || null"
          [attr.lang]="language()"
          [selection]="selection()"
          (fds-selection-change)="selection.set($event.detail)"
        >
          <fds-leitlinien-matrix view="matrix" heading-level="3" />
          <fds-timeline id="timeline" spacing="scale" />
        </fds-strategy>
        <fds-timeline id="own" [strategy]="ownStrategy" [attr.lang]="language()" />
      }
    </main>
  `,
})
export class App {
  readonly land = signal('');
  readonly language = signal('de');
  readonly selection = signal<Selection>(null);
  readonly isShown = signal(true);
  readonly ownStrategy = ownStrategy;

  choice(): string {
    const selection = this.selection();
    return selection ? `${selection.type} ${selection.id}` : 'nichts';
  }
}
