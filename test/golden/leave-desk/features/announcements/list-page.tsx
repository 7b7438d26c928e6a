// The list of announcements; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { AnnouncementList } from './announcement-list.tsx';
import type { Announcement } from './schema.ts';

export function AnnouncementsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Announcement>>(withQuery('/api/announcements', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Announcements"
        introduction="What everybody in the house should know."
        actions={
          <ForRoles roles={['Manager', 'Administrator']}>
            <LinkButton to="/announcements/new">Publish an announcement</LinkButton>
          </ForRoles>
        }
      />
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'announcement' : 'announcements'}
              </p>
              <AnnouncementList announcements={items} />
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
    return (
      <EmptyState
        title="No announcements yet"
        action={
          <ForRoles roles={['Manager', 'Administrator']}>
            <LinkButton to="/announcements/new">Publish an announcement</LinkButton>
          </ForRoles>
        }
      />
    );
  return (
    <EmptyState
      title="No announcements match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/announcements">
          Show all
        </LinkButton>
      }
    />
  );
}
