// The list of tutors; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Tutor } from './schema.ts';
import { TutorList } from './tutor-list.tsx';

export function TutorsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Tutor>>(withQuery('/api/tutors', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Tutors" introduction="Somebody who teaches." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'tutor' : 'tutors'}
              </p>
              <TutorList tutors={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No tutors yet" />;
  return (
    <EmptyState
      title="No tutors match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/tutors">
          Show all
        </LinkButton>
      }
    />
  );
}
