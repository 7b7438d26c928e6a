// Several courses, as rows.
import { Link } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { JoinButton } from '../enrolment/join-button.tsx';
import type { Course } from './schema.ts';

const columns = [
  { label: 'Name' },
  { label: 'Starts on' },
  { label: 'Places', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

export function CourseList({ courses, label = 'Courses' }: { courses: readonly Course[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {courses.map((course) => (
        <tr key={course.id}>
          <TableCell>
            <Link
              to={`/courses/${course.id}`}
              data-field="name"
              data-value={course.name}
              className="inline-block min-w-40 font-semibold"
            >
              {course.name}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="startsOn" data-value={course.startsOn}>
              {formatDate(course.startsOn)}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="places" data-value={course.places}>
              {formatNumber(course.places)}
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <JoinButton
                kind="courses"
                recordId={course.id}
                title={course.name}
                size="small"
                to={`/courses/${course.id}`}
                closes={course.startsOn}
              />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
