'use client';

import { useState } from 'react';
import type { Selection } from 'fds-widgets';
import { FdsLeitlinienMatrix, FdsStrategy, FdsTimeline } from 'fds-widgets/react';

/** Widgets that the page listens to: a component of the client, rendered on the server first. */
export function Strategy() {
  const [selection, setSelection] = useState<Selection>(null);
  return (
    <>
      <p>
        <button id="choose" onClick={() => setSelection({ type: 'leitlinie', id: 'G2' })}>
          Leitlinie G2 wählen
        </button>{' '}
        Ausgewählt:{' '}
        <output id="choice">{selection ? `${selection.type} ${selection.id}` : 'nichts'}</output>
      </p>
      <FdsStrategy
        selection={selection}
        onFdsSelectionChange={(event) => setSelection(event.detail)}
      >
        <FdsLeitlinienMatrix headingLevel={3}>
          <a href="https://www.it-planungsrat.de">Leitlinien der Dachstrategie</a>
        </FdsLeitlinienMatrix>
        <FdsTimeline id="linked" />
      </FdsStrategy>
    </>
  );
}
