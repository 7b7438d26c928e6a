// Several tutors, as rows.
import { Link } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Tutor } from './schema.ts';

const columns = [
  { label: 'Name' },
  { label: 'Subject' },
  { label: 'Price per hour', align: 'right' },
  { label: 'Exercises', align: 'right' },
  { label: 'Rating' },
  { label: 'Teaches online' },
] as const;

export function TutorList({ tutors, label = 'Tutors' }: { tutors: readonly Tutor[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {tutors.map((tutor) => (
        <tr key={tutor.id}>
          <TableCell>
            <Link
              to={`/tutors/${tutor.id}`}
              data-field="name"
              data-value={tutor.name}
              className="inline-block min-w-40 font-semibold"
            >
              {tutor.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="subject" data-value={tutor.subject}>
              <Badge>{tutor.subject}</Badge>
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="price" data-value={tutor.price}>
              {tutor.price === null ? '—' : formatMoney(tutor.price, 'EUR')}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="exercises" data-value={tutor.exercises}>
              {tutor.exercises === null ? '—' : formatNumber(tutor.exercises)}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="rating" data-value={tutor.rating}>
              {tutor.rating === null ? '—' : <Rating value={tutor.rating} />}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="online" data-value={tutor.online}>
              {tutor.online ? 'Yes' : 'No'}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
