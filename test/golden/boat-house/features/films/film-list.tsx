// Several films, as rows.
import { Link } from 'react-router';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { PlayButtons } from '../media/play-buttons.tsx';
import type { Film } from './schema.ts';
import { filmTrack } from './track.ts';

const columns = [{ label: 'Title' }, { label: 'Actions', align: 'right' }] as const;

export function FilmList({ films, label = 'Films' }: { films: readonly Film[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {films.map((film) => (
        <tr key={film.id}>
          <TableCell>
            <Link
              to={`/films/${film.id}`}
              data-field="title"
              data-value={film.title}
              className="inline-block min-w-40 font-semibold"
            >
              {film.title}
            </Link>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <PlayButtons track={filmTrack(film)} />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
