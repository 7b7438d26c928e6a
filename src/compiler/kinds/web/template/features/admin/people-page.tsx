import { Link, useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { FilterSelect, ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { roles } from '../account/roles.ts';
import { ActivitySwitch } from './activity-switch.tsx';
import { AdminFrame } from './admin-frame.tsx';
import type { Person } from './person.ts';

const columns = [
  { label: 'Name' },
  { label: 'Email' },
  { label: 'Role' },
  { label: 'State' },
  { label: 'Here since' },
  { label: 'Actions', align: 'right' },
] as const;

export function PeoplePage() {
  return (
    <AdminFrame
      title="People"
      introduction="Everybody who has an account: change a role, or deactivate who should not sign in any more."
      actions={<LinkButton to="/admin/people/new">Add a person</LinkButton>}
    >
      <ListControls>
        <SearchBox label="Search people" />
        <FilterSelect name="role" label="Role" options={optionsOf(roles)} />
      </ListControls>
      <People />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function People() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Person>>(withQuery('/api/admin/people', Object.fromEntries(parameters)));
  return (
    <Loaded resource={list} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="Nobody matches" text="Try another name or another role." />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'person' : 'people'}
            </p>
            <Table label="People" columns={columns}>
              {items.map((person) => (
                <Row key={person.id} person={person} onChange={list.reload} />
              ))}
            </Table>
            <Pagination page={page} pageCount={pageCount} />
          </>
        )
      }
    </Loaded>
  );
}

function Row({ person, onChange }: { person: Person; onChange: () => void }) {
  const page = `/admin/people/${person.id}`;
  return (
    <tr>
      <TableCell>
        <Link to={page} className="font-semibold">
          {person.name}
        </Link>
      </TableCell>
      <TableCell>{person.email}</TableCell>
      <TableCell>
        <Badge>{person.role}</Badge>
      </TableCell>
      <TableCell>
        <Badge tone={person.isActive ? 'good' : 'bad'}>{person.isActive ? 'Active' : 'Deactivated'}</Badge>
      </TableCell>
      <TableCell>{formatDate(person.createdAt)}</TableCell>
      <TableCell align="right">
        <div className="flex flex-wrap justify-end gap-2">
          <LinkButton to={page} variant="secondary" size="small">
            Edit
          </LinkButton>
          <ActivitySwitch person={person} size="small" onChange={onChange} />
        </div>
      </TableCell>
    </tr>
  );
}
