// Several concerts, as rows.
import { Link } from 'react-router';
import { formatDateTime, formatMoney, formatNumber } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Concert } from './schema.ts';

const columns = [
  { label: 'Title' },
  { label: 'Starts at' },
  { label: 'Seats', align: 'right' },
  { label: 'Price', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

export function ConcertList({ concerts, label = 'Concerts' }: { concerts: readonly Concert[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {concerts.map((concert) => (
        <tr key={concert.id}>
          <TableCell>
            <Link
              to={`/concerts/${concert.id}`}
              data-field="title"
              data-value={concert.title}
              className="inline-block min-w-40 font-semibold"
            >
              {concert.title}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="startsAt" data-value={concert.startsAt}>
              {formatDateTime(concert.startsAt)}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="seats" data-value={concert.seats}>
              {concert.seats === null ? '—' : formatNumber(concert.seats)}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="price" data-value={concert.price}>
              {concert.price === null ? '—' : formatMoney(concert.price, 'EUR')}
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <LinkButton size="small" to={`/concerts/${concert.id}#book`}>
                Book
              </LinkButton>
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
