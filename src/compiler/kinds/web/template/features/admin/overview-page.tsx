import { Link } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { AdminFrame } from './admin-frame.tsx';
import type { Overview } from './person.ts';
import { sections } from './sections.ts';

const columns = [{ label: 'Name' }, { label: 'Role' }, { label: 'Here since' }];

export function OverviewPage() {
  return (
    <AdminFrame title="Administration" introduction="How things stand, and the way to everything that can be managed.">
      <Content />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Content() {
  const overview = useResource<Overview>('/api/admin/overview');
  return (
    <Loaded resource={overview} shape="page">
      {({ counts, roles, newest }) => (
        <div className="grid gap-10">
          <Figures>
            {counts.map(({ label, value }) => (
              <Figure key={label} label={label} value={formatNumber(value)} />
            ))}
          </Figures>
          <section>
            <h2 className="mb-4 text-2xl font-semibold">Manage</h2>
            <div className="flex flex-wrap gap-3">
              <LinkButton to="/admin/people">Manage people</LinkButton>
              {sections.map(({ label, path }) => (
                <LinkButton key={path} to={path} variant="secondary">
                  {`Manage ${label.toLowerCase()}`}
                </LinkButton>
              ))}
            </div>
          </section>
          <section>
            <h2 className="mb-4 text-2xl font-semibold">People by role</h2>
            <Figures>
              {roles.map(({ label, value }) => (
                <Figure key={label} label={label} value={formatNumber(value)} />
              ))}
            </Figures>
          </section>
          <section>
            <h2 className="mb-4 text-2xl font-semibold">Newest people</h2>
            <Table label="Newest people" columns={columns}>
              {newest.map((person) => (
                <tr key={person.id}>
                  <TableCell>
                    <Link to={`/admin/people/${person.id}`} className="font-semibold">
                      {person.name}
                    </Link>
                  </TableCell>
                  <TableCell>
                    <Badge>{person.role}</Badge>
                  </TableCell>
                  <TableCell>{formatDate(person.createdAt)}</TableCell>
                </tr>
              ))}
            </Table>
          </section>
        </div>
      )}
    </Loaded>
  );
}
