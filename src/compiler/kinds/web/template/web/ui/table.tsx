// A table that scrolls inside its frame on narrow screens; the frame also holds what is only for screen readers.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface TableProps {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly { label: string; align?: 'left' | 'right' }[];
  /** The rows: `<tr>` of `<TableCell>`. */
  children: ReactNode;
}

export function Table({ label, columns, children }: TableProps) {
  return (
    <div className="relative overflow-x-auto rounded-card border border-line bg-surface shadow-card">
      <table aria-label={label} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={classNames(
                  'px-4 py-3 text-sm font-semibold whitespace-nowrap text-muted first:pl-6 last:pr-6',
                  column.align === 'right' && 'text-right',
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_tr:not(:last-child)]:border-b [&_tr]:border-line [&_tr]:transition-colors hover:[&_tr]:bg-hover">
          {children}
        </tbody>
      </table>
    </div>
  );
}

export function TableCell({ align, children }: { align?: 'left' | 'right'; children: ReactNode }) {
  return (
    <td className={classNames('px-4 py-3.5 first:pl-6 last:pr-6', align === 'right' && 'text-right tabular-nums')}>
      {children}
    </td>
  );
}
