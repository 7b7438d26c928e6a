// All announcements, for administrators.
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
import type { Announcement } from './schema.ts';

const columns = [
  { label: 'Headline' },
  { label: 'Published on' },
  { label: 'Visible until' },
  { label: 'Actions', align: 'right' },
] as const;

export function ManageAnnouncementsPage() {
  return (
    <AdminFrame
      title="Announcements"
      introduction="All announcements, to look after them."
      actions={<LinkButton to="/announcements/new">{'Publish an announcement'}</LinkButton>}
    >
      <ListControls>
        <SearchBox label="Search announcements" />
      </ListControls>
      <Rows />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Rows() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Announcement>>(
    withQuery('/api/announcements/manage', Object.fromEntries(parameters)),
  );
  return (
    <Loaded resource={list} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="No announcements here" />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'announcement' : 'announcements'}
            </p>
            <Table label="Announcements" columns={columns}>
              {items.map((announcement) => (
                <tr key={announcement.id}>
                  <TableCell>
                    <Link to={`/announcements/${announcement.id}`} className="font-semibold">
                      {announcement.headline}
                    </Link>
                  </TableCell>
                  <TableCell>
                    {announcement.publishedOn === null ? '—' : formatDate(announcement.publishedOn)}
                  </TableCell>
                  <TableCell>
                    {announcement.visibleUntil === null ? '—' : formatDate(announcement.visibleUntil)}
                  </TableCell>
                  <TableCell align="right">
                    <div className="flex flex-wrap justify-end gap-2">
                      <LinkButton variant="secondary" size="small" to={`/announcements/${announcement.id}/edit`}>
                        Edit
                      </LinkButton>
                      <DeleteButton
                        size="small"
                        label="Announcement"
                        title={announcement.headline}
                        path={`/api/announcements/${announcement.id}`}
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
