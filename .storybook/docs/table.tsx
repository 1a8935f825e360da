/** Tables that become a list of cards where it is narrow. */
import type { ReactElement, ReactNode } from 'react';
import { Text } from './text.js';

/** Props of `DataTable`. */
export interface DataTableProps {
  /** Names the table for screen readers; it is not seen. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

const shown = (cell: ReactNode): ReactNode =>
  typeof cell === 'string' ? <Text>{cell}</Text> : cell;

/** A table; the first column holds the row's name. Texts may hold code in backticks. */
export function DataTable({ caption, head, rows }: DataTableProps): ReactElement {
  return (
    <table className="fdsdoc-table sb-unstyled">
      <caption className="fdsdoc-heard">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {shown(cell)}
                </th>
              ) : (
                <td key={column} data-label={head[column]}>
                  <div>{shown(cell)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
