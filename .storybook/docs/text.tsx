/** Running text with code in backticks, as in Markdown. */
import type { ReactElement } from 'react';

/** What stands between backticks is shown as code. */
export function Text({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {children.split('`').map((piece, index) =>
        index % 2 === 1 ? (
          <code key={index} className="fdsdoc-inline sb-unstyled">
            {piece}
          </code>
        ) : (
          piece
        ),
      )}
    </>
  );
}
