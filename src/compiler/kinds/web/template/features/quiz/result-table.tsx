import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Result } from './model.ts';
import { settings } from './settings.ts';

/** What somebody has scored so far; each line leads to its review. */
export function ResultTable({ results }: { results: readonly Result[] }) {
  return (
    <Table
      label="Results"
      columns={[{ label: 'Title' }, { label: 'Date' }, { label: 'Score', align: 'right' }, { label: 'Outcome' }]}
    >
      {results.map((result) => (
        <tr key={result.id}>
          <TableCell>
            <Link to={`${settings.path}/attempts/${result.id}`}>{result.title}</Link>
          </TableCell>
          <TableCell>{formatDate(result.submittedAt)}</TableCell>
          <TableCell align="right">
            {result.score} of {result.total} ({result.percent}%)
          </TableCell>
          <TableCell>
            <Badge tone={result.passed ? 'good' : 'bad'}>{result.passed ? 'Passed' : 'Not passed'}</Badge>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
