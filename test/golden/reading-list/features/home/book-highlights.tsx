// The latest books, on the home page.
import type { ListPage } from '../../server/list-page.ts';
import { formatNumber } from '../../web/format.ts';
import { HighlightCard, Highlights } from '../../web/ui/highlights.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Book } from '../books/schema.ts';

export function BookHighlights() {
  const books = useResource<ListPage<Book>>('/api/books');
  return (
    <Highlights title="Books" introduction="A book that somebody wants to read." to="/books" resource={books}>
      {(book) => (
        <HighlightCard key={book.id} to={`/books/${book.id}`} title={book.title} subject={book.title}>
          {book.pages !== null && <span>{formatNumber(book.pages)}</span>}
        </HighlightCard>
      )}
    </Highlights>
  );
}
