// One option with everything that is known about it.
import { Link, useParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { GroupList } from '../groups/group-list.tsx';
import type { Group } from '../groups/schema.ts';
import type { OptionEntry } from './schema.ts';

export function OptionEntryPage() {
  const { id } = useParams();
  const resource = useResource<OptionEntry>(`/api/options/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(optionEntry) => <OptionEntryDetails optionEntry={optionEntry} />}
    </Loaded>
  );
}

function OptionEntryDetails({ optionEntry }: { optionEntry: OptionEntry }) {
  return (
    <article aria-label={optionEntry.label}>
      <PageHeader
        title={optionEntry.label}
        parent={{ to: '/options', label: 'Options' }}
        actions={
          <LinkButton variant="secondary" to={`/options/${optionEntry.id}/edit`}>
            Edit
          </LinkButton>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Group" field="group" value={optionEntry.groupTitle}>
              <Link to={`/groups/${optionEntry.groupId}`}>{optionEntry.groupTitle}</Link>
            </Fact>
            <Fact label="Default" field="default" value={optionEntry.default}>
              {optionEntry.default ? 'Yes' : 'No'}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <RelatedGroups optionEntry={optionEntry} />
    </article>
  );
}

function RelatedGroups({ optionEntry }: { optionEntry: OptionEntry }) {
  const list = useResource<ListPage<Group>>(withQuery('/api/groups', { lead: optionEntry.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Groups</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? <p className="text-muted">No groups yet.</p> : <GroupList groups={items} />}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/groups?lead=${optionEntry.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
