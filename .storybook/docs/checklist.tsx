/** What to look at where nothing shows: the manual's list. */
import type { ReactElement } from 'react';
import { checklist } from '../../stories/manual/embedding/checklist.js';
import { useLocale } from './settings.js';

/** The steps in the order in which they should be gone through. */
export function Checklist(): ReactElement {
  return (
    <ol>
      {checklist[useLocale()].map(({ id, look, sign, remedy, code }) => (
        <li key={id}>
          <strong>{look}</strong> {sign} {remedy}
          {code !== undefined && (
            <>
              {' '}
              <code className="fdsdoc-inline sb-unstyled">{code}</code>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
