// The list of reviews; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ReviewList } from './review-list.tsx';
import type { Review } from './schema.ts';

export function ReviewsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Review>>(withQuery('/api/reviews', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Reviews"
        introduction="What guests say."
        actions={<LinkButton to="/reviews/new">Write a review</LinkButton>}
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount, first }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'review' : 'reviews'}
              </p>
              <ReviewList reviews={items} first={first} />
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
    return <EmptyState title="No reviews yet" action={<LinkButton to="/reviews/new">Write a review</LinkButton>} />;
  return (
    <EmptyState
      title="No reviews match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/reviews">
          Show all
        </LinkButton>
      }
    />
  );
}
