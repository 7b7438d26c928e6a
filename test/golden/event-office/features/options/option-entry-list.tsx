// Several options, as rows.
import { Link } from 'react-router';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { OptionEntry } from './schema.ts';

const columns = [{ label: 'Label' }, { label: 'Group' }, { label: 'Default' }] as const;

export function OptionEntryList({ options, label = 'Options' }: { options: readonly OptionEntry[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {options.map((optionEntry) => (
        <tr key={optionEntry.id}>
          <TableCell>
            <Link
              to={`/options/${optionEntry.id}`}
              data-field="label"
              data-value={optionEntry.label}
              className="inline-block min-w-40 font-semibold"
            >
              {optionEntry.label}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="group" data-value={optionEntry.groupTitle}>
              <Link to={`/groups/${optionEntry.groupId}`}>{optionEntry.groupTitle}</Link>
            </span>
          </TableCell>
          <TableCell>
            <span data-field="default" data-value={optionEntry.default}>
              {optionEntry.default ? 'Yes' : 'No'}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
