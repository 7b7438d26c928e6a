// Several bakers, as rows.
import { Link } from 'react-router';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Baker } from './schema.ts';

const columns = [{ label: 'Name' }, { label: 'Phone' }, { label: 'Starts at' }] as const;

export function BakerList({ bakers, label = 'Bakers' }: { bakers: readonly Baker[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {bakers.map((baker) => (
        <tr key={baker.id}>
          <TableCell>
            <Link
              to={`/bakers/${baker.id}`}
              data-field="name"
              data-value={baker.name}
              className="inline-block min-w-40 font-semibold"
            >
              {baker.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="phone" data-value={baker.phone}>
              {baker.phone === null ? (
                '—'
              ) : (
                <a href={`tel:${baker.phone}`} className="whitespace-nowrap">
                  {baker.phone}
                </a>
              )}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="startsAt" data-value={baker.startsAt}>
              {baker.startsAt === null ? '—' : baker.startsAt}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
