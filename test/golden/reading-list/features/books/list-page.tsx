// The list of books; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BookList } from './book-list.tsx';
import type { Book } from './schema.ts';

export function BooksPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Book>>(withQuery('/api/books', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Books"
        introduction="A book that somebody wants to read."
        actions={<LinkButton to="/books/new">Add book</LinkButton>}
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'book' : 'books'}
              </p>
              <BookList books={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No books yet" action={<LinkButton to="/books/new">Add book</LinkButton>} />;
  return (
    <EmptyState
      title="No books match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/books">
          Show all
        </LinkButton>
      }
    />
  );
}
