// Several public holidays, as rows.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Holiday } from './schema.ts';

const columns = [{ label: 'Name' }, { label: 'Day' }] as const;

export function HolidayList({
  publicHolidays,
  label = 'Public holidays',
}: {
  publicHolidays: readonly Holiday[];
  label?: string;
}) {
  return (
    <Table label={label} columns={columns}>
      {publicHolidays.map((holiday) => (
        <tr key={holiday.id}>
          <TableCell>
            <Link
              to={`/holidays/${holiday.id}`}
              data-field="name"
              data-value={holiday.name}
              className="inline-block min-w-40 font-semibold"
            >
              {holiday.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="day" data-value={holiday.day}>
              {formatDate(holiday.day)}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
