// Several books, as rows.
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Book } from './schema.ts';

const columns = [{ label: 'Title' }, { label: 'Author' }, { label: 'Pages', align: 'right' }] as const;

export function BookList({ books, label = 'Books' }: { books: readonly Book[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {books.map((book) => (
        <tr key={book.id}>
          <TableCell>
            <Link
              to={`/books/${book.id}`}
              data-field="title"
              data-value={book.title}
              className="inline-block min-w-40 font-semibold"
            >
              {book.title}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="author" data-value={book.author}>
              {book.author === null ? '—' : book.author}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="pages" data-value={book.pages}>
              {book.pages === null ? '—' : formatNumber(book.pages)}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
