// Several supplies, as rows.
import { Link } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { AddToCart } from '../checkout/add-to-cart.tsx';
import { StockBadge } from '../stock/stock-badge.tsx';
import type { Supply } from './schema.ts';

const columns = [
  { label: 'Name' },
  { label: 'Price', align: 'right' },
  { label: 'In stock', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

export function SupplyList({ supplies, label = 'Supplies' }: { supplies: readonly Supply[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {supplies.map((supply) => (
        <tr key={supply.id}>
          <TableCell>
            <Link
              to={`/supplies/${supply.id}`}
              data-field="name"
              data-value={supply.name}
              className="inline-block min-w-40 font-semibold"
            >
              {supply.name}
            </Link>
          </TableCell>
          <TableCell align="right">
            <span data-field="price" data-value={supply.price}>
              {formatMoney(supply.price, 'EUR')}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="stock" data-value={supply.stock}>
              {formatNumber(supply.stock)}
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <StockBadge quantity={supply.stock} lowAt={10} />
              <AddToCart goods="supplies" recordId={supply.id} title={supply.name} stock={supply.stock} />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
