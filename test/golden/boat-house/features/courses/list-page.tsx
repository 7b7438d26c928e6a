// The list of courses; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { CourseList } from './course-list.tsx';
import type { Course } from './schema.ts';

export function CoursesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Course>>(withQuery('/api/courses', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Courses" introduction="Learning by the water, in small groups." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'course' : 'courses'}
              </p>
              <CourseList courses={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No courses yet" />;
  return (
    <EmptyState
      title="No courses match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/courses">
          Show all
        </LinkButton>
      }
    />
  );
}
