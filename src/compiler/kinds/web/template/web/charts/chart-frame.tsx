// What every chart shares: its heading, the drawing, and the same figures as a table for those who prefer one.
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Card, CardBody } from '../ui/card.tsx';

export interface ChartDatum {
  label: string;
  value: number;
}

export interface ChartProps {
  title: string;
  data: readonly ChartDatum[];
  /** How values are written, e.g. as money; plain numbers by default. */
  format?: (value: number) => string;
  /** What the values measure, above the table's second column. */
  valueLabel?: string;
}

interface ChartFrameProps extends Required<ChartProps> {
  children: ReactNode;
}

export function ChartFrame({ title, data, format, valueLabel, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Card>
      <CardBody>
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 className="text-lg font-semibold">{title}</h2>
          {data.length > 0 && (
            <Button variant="quiet" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? 'Show chart' : 'Show table'}
            </Button>
          )}
        </div>
        {data.length === 0 && <p className="text-muted">There is nothing to show yet.</p>}
        {data.length > 0 && (asTable ? <ChartTable {...{ title, data, format, valueLabel }} /> : children)}
      </CardBody>
    </Card>
  );
}

function ChartTable({ title, data, format, valueLabel }: Required<ChartProps>) {
  return (
    <table aria-label={title} className="w-full text-left">
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="py-2 font-semibold">
            Group
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            {valueLabel}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.map((datum) => (
          <tr key={datum.label} className="border-b border-line last:border-0">
            <th scope="row" className="py-2 font-normal">
              {datum.label}
            </th>
            <td className="py-2 text-right tabular-nums">{format(datum.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
