// Several workbenches, as rows.
import { Link } from 'react-router';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Workbench } from './schema.ts';

const columns = [{ label: 'Name' }, { label: 'Kind' }, { label: 'Actions', align: 'right' }] as const;

export function WorkbenchList({
  workbenches,
  label = 'Workbenches',
}: {
  workbenches: readonly Workbench[];
  label?: string;
}) {
  return (
    <Table label={label} columns={columns}>
      {workbenches.map((workbench) => (
        <tr key={workbench.id}>
          <TableCell>
            <Link
              to={`/workbenches/${workbench.id}`}
              data-field="name"
              data-value={workbench.name}
              className="inline-block min-w-40 font-semibold"
            >
              {workbench.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="kind" data-value={workbench.kind}>
              <Badge>{workbench.kind}</Badge>
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <LinkButton size="small" to={`/workbenches/${workbench.id}#book`}>
                Book
              </LinkButton>
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
