import { Table, TableCell } from '../../web/ui/table.tsx';
import { durationText } from './clock.ts';
import type { Leader } from './model.ts';

/** Who did best; the person who looks is marked. */
export function LeaderTable({ leaders }: { leaders: readonly Leader[] }) {
  if (leaders.length === 0) return <p className="text-muted">Nobody has a score yet. Be the first.</p>;
  return (
    <Table
      label="Leaderboard"
      columns={[
        { label: 'Place', align: 'right' },
        { label: 'Name' },
        { label: 'Score', align: 'right' },
        { label: 'Time', align: 'right' },
      ]}
    >
      {leaders.map((leader) => (
        <tr key={leader.place} className={leader.isMe ? 'bg-tint font-semibold text-on-tint' : undefined}>
          <TableCell align="right">{leader.place}</TableCell>
          <TableCell>
            {leader.name}
            {leader.isMe && ' (you)'}
          </TableCell>
          <TableCell align="right">
            {leader.score} of {leader.total}
          </TableCell>
          <TableCell align="right">{durationText(leader.seconds)}</TableCell>
        </tr>
      ))}
    </Table>
  );
}
