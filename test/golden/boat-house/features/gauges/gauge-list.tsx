// Several gauges, as rows.
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { LiveBadge } from '../live/live-badge.tsx';
import type { Gauge } from './schema.ts';

const columns = [
  { label: 'Name' },
  { label: 'Water level', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

export function GaugeList({ gauges, label = 'Gauges' }: { gauges: readonly Gauge[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {gauges.map((gauge) => (
        <tr key={gauge.id}>
          <TableCell>
            <Link
              to={`/gauges/${gauge.id}`}
              data-field="name"
              data-value={gauge.name}
              className="inline-block min-w-40 font-semibold"
            >
              {gauge.name}
            </Link>
          </TableCell>
          <TableCell align="right">
            <span data-field="level" data-value={gauge.level}>
              {formatNumber(gauge.level, 'cm')}
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <LiveBadge series="gauges" id={gauge.id} />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
