// Several advertisements, as rows.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Advertisement } from './schema.ts';

const columns = [{ label: 'Title' }, { label: 'Shown on' }, { label: 'Last day' }] as const;

export function AdvertisementList({
  advertisements,
  label = 'Advertisements',
}: {
  advertisements: readonly Advertisement[];
  label?: string;
}) {
  return (
    <Table label={label} columns={columns}>
      {advertisements.map((advertisement) => (
        <tr key={advertisement.id}>
          <TableCell>
            <Link
              to={`/advertisements/${advertisement.id}`}
              data-field="title"
              data-value={advertisement.title}
              className="inline-block min-w-40 font-semibold"
            >
              {advertisement.title}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="space" data-value={advertisement.space}>
              {advertisement.space === null ? '—' : <Badge>{advertisement.space}</Badge>}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="endsOn" data-value={advertisement.endsOn}>
              {advertisement.endsOn === null ? '—' : formatDate(advertisement.endsOn)}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
