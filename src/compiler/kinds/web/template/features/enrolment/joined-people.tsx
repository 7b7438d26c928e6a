// On a record's page, for those who run it: who has joined, and since when.
import { formatDate } from '../../web/format.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { hasRole } from '../account/user.ts';
import type { JoinedPerson } from './enrolment.ts';
import { seenBy } from './seen-by.ts';

interface JoinedPeopleProps {
  kind: string;
  recordId: number;
}

export function JoinedPeople(props: JoinedPeopleProps) {
  const { user } = useSession();
  return user && hasRole(user, ...seenBy) ? <People {...props} /> : null;
}

function People({ kind, recordId }: JoinedPeopleProps) {
  const people = useResource<JoinedPerson[]>(`/api/joined-people/${kind}/${recordId}`);
  return (
    <section aria-labelledby="joined-people" className="mt-8">
      <h2 id="joined-people" className="mb-3 text-xl font-semibold text-ink">
        Who has joined
      </h2>
      <Loaded resource={people} shape="rows">
        {(loaded) =>
          loaded.length === 0 ? (
            <p className="text-muted">Nobody yet.</p>
          ) : (
            <Table label="Who has joined" columns={[{ label: 'Name' }, { label: 'Email' }, { label: 'Since' }]}>
              {loaded.map(({ id, name, email, joinedAt }) => (
                <tr key={id}>
                  <TableCell>{name}</TableCell>
                  <TableCell>
                    <a href={`mailto:${email}`}>{email}</a>
                  </TableCell>
                  <TableCell>{formatDate(joinedAt)}</TableCell>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </section>
  );
}
