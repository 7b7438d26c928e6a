// All public holidays, for administrators.
import { Link, useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AdminFrame } from '../admin/admin-frame.tsx';
import type { Holiday } from './schema.ts';

const columns = [{ label: 'Name' }, { label: 'Day' }, { label: 'Actions', align: 'right' }] as const;

export function ManagePublicHolidaysPage() {
  return (
    <AdminFrame
      title="Public holidays"
      introduction="All public holidays, to look after them."
      actions={<LinkButton to="/holidays/new">{'Add a holiday'}</LinkButton>}
    >
      <ListControls>
        <SearchBox label="Search public holidays" />
      </ListControls>
      <Rows />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Rows() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Holiday>>(withQuery('/api/public-holidays/manage', Object.fromEntries(parameters)));
  return (
    <Loaded resource={list} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="No public holidays here" />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'public holiday' : 'public holidays'}
            </p>
            <Table label="Public holidays" columns={columns}>
              {items.map((holiday) => (
                <tr key={holiday.id}>
                  <TableCell>
                    <Link to={`/holidays/${holiday.id}`} className="font-semibold">
                      {holiday.name}
                    </Link>
                  </TableCell>
                  <TableCell>{formatDate(holiday.day)}</TableCell>
                  <TableCell align="right">
                    <div className="flex flex-wrap justify-end gap-2">
                      <LinkButton variant="secondary" size="small" to={`/holidays/${holiday.id}/edit`}>
                        Edit
                      </LinkButton>
                      <DeleteButton
                        size="small"
                        label="Public holiday"
                        title={holiday.name}
                        path={`/api/public-holidays/${holiday.id}`}
                        isKept
                      />
                    </div>
                  </TableCell>
                </tr>
              ))}
            </Table>
            <Pagination page={page} pageCount={pageCount} />
          </>
        )
      }
    </Loaded>
  );
}
