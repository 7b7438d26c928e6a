import { Link } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { stock } from './definition.ts';
import type { StockMovement } from './stock.ts';

const columns = [
  { label: 'When' },
  { label: 'What' },
  { label: 'Change', align: 'right' },
  { label: 'Left', align: 'right' },
  { label: 'By' },
] as const;

interface MovementListProps {
  movements: readonly StockMovement[];
  /** Says of each what was moved. */
  withNames?: boolean;
}

export function MovementList({ movements, withNames }: MovementListProps) {
  if (movements.length === 0) return <p className="text-muted">Nothing has been moved yet.</p>;
  return (
    <Table label="Movements" columns={withNames ? [{ label: 'Name' }, ...columns] : columns}>
      {movements.map((movement) => (
        <tr key={movement.id}>
          {withNames && (
            <TableCell>
              <Link to={`${stock.path}/${movement.recordId}`} className="font-semibold">
                {movement.name}
              </Link>
            </TableCell>
          )}
          <TableCell>{formatDate(movement.movedAt)}</TableCell>
          <TableCell>
            <Badge tone={movement.change < 0 ? 'neutral' : 'accent'}>{movement.kind}</Badge>
            {movement.note && <span className="ml-2 text-muted">{movement.note}</span>}
          </TableCell>
          <TableCell align="right">
            {movement.change > 0 ? '+' : ''}
            {formatNumber(movement.change)}
          </TableCell>
          <TableCell align="right">{formatNumber(movement.balance)}</TableCell>
          <TableCell>{movement.userName ?? '—'}</TableCell>
        </tr>
      ))}
    </Table>
  );
}
