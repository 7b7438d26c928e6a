// The list of groups; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { GroupList } from './group-list.tsx';
import type { Group } from './schema.ts';

export function GroupsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Group>>(withQuery('/api/groups', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Groups"
        introduction="People who work together."
        actions={<LinkButton to="/groups/new">Add group</LinkButton>}
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'group' : 'groups'}
              </p>
              <GroupList groups={items} />
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
    return <EmptyState title="No groups yet" action={<LinkButton to="/groups/new">Add group</LinkButton>} />;
  return (
    <EmptyState
      title="No groups match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/groups">
          Show all
        </LinkButton>
      }
    />
  );
}
