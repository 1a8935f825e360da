import { FdsTimeline } from 'fds-widgets/react';
import { Strategy } from './strategy';

/** A page of the server: widgets without listeners can stand here as they are. */
export default function Page() {
  return (
    <main>
      <h1>Digitalstrategie</h1>
      <Strategy />
      <FdsTimeline id="alone" land="DE-MV" headingLevel={3}>
        <a href="https://www.it-planungsrat.de">Beschlüsse des IT-Planungsrats</a>
      </FdsTimeline>
    </main>
  );
}
