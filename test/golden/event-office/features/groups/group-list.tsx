// Several groups, as rows.
import { Link } from 'react-router';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Group } from './schema.ts';

const columns = [{ label: 'Name' }, { label: 'Lead' }, { label: 'Parent group' }] as const;

export function GroupList({ groups, label = 'Groups' }: { groups: readonly Group[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {groups.map((group) => (
        <tr key={group.id}>
          <TableCell>
            <Link
              to={`/groups/${group.id}`}
              data-field="name"
              data-value={group.name}
              className="inline-block min-w-40 font-semibold"
            >
              {group.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="lead" data-value={group.leadTitle}>
              {group.leadTitle === null ? '—' : <Link to={`/options/${group.leadId}`}>{group.leadTitle}</Link>}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="parent" data-value={group.parentTitle}>
              {group.parentTitle === null ? '—' : <Link to={`/groups/${group.parentId}`}>{group.parentTitle}</Link>}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
