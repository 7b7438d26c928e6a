// One book with everything that is known about it.
import { useParams } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Book } from './schema.ts';

export function BookPage() {
  const { id } = useParams();
  const resource = useResource<Book>(`/api/books/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(book) => <BookDetails book={book} />}
    </Loaded>
  );
}

function BookDetails({ book }: { book: Book }) {
  return (
    <article aria-label={book.title}>
      <PageHeader title={book.title} parent={{ to: '/books', label: 'Books' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Author" field="author" value={book.author}>
              {book.author}
            </Fact>
            <Fact label="Pages" field="pages" value={book.pages}>
              {book.pages !== null && formatNumber(book.pages)}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
    </article>
  );
}
