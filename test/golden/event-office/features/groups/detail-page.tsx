// One group with everything that is known about it.
import { Link, useParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { OptionEntryList } from '../options/option-entry-list.tsx';
import type { OptionEntry } from '../options/schema.ts';
import { GroupList } from './group-list.tsx';
import type { Group } from './schema.ts';

export function GroupPage() {
  const { id } = useParams();
  const resource = useResource<Group>(`/api/groups/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(group) => <GroupDetails group={group} />}
    </Loaded>
  );
}

function GroupDetails({ group }: { group: Group }) {
  return (
    <article aria-label={group.name}>
      <PageHeader
        title={group.name}
        parent={{ to: '/groups', label: 'Groups' }}
        actions={
          <>
            <LinkButton variant="secondary" to={`/groups/${group.id}/edit`}>
              Edit
            </LinkButton>
            <DeleteButton label="Group" title={group.name} path={`/api/groups/${group.id}`} to="/groups" isKept />
          </>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Lead" field="lead" value={group.leadTitle}>
              {group.leadTitle !== null && <Link to={`/options/${group.leadId}`}>{group.leadTitle}</Link>}
            </Fact>
            <Fact label="Parent group" field="parent" value={group.parentTitle}>
              {group.parentTitle !== null && <Link to={`/groups/${group.parentId}`}>{group.parentTitle}</Link>}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <ParentRelatedGroups group={group} />
      <RelatedOptions group={group} />
    </article>
  );
}

function ParentRelatedGroups({ group }: { group: Group }) {
  const list = useResource<ListPage<Group>>(withQuery('/api/groups', { parent: group.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Groups (parent group)</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? (
              <p className="text-muted">No groups yet.</p>
            ) : (
              <GroupList groups={items} label="Groups (parent group)" />
            )}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/groups?parent=${group.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function RelatedOptions({ group }: { group: Group }) {
  const list = useResource<ListPage<OptionEntry>>(withQuery('/api/options', { group: group.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Options</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? <p className="text-muted">No options yet.</p> : <OptionEntryList options={items} />}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/options?group=${group.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
