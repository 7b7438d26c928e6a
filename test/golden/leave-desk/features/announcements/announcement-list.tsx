// Several announcements, as cards.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ToldUntil } from '../announcement-bar/told-until.tsx';
import type { Announcement } from './schema.ts';

export function AnnouncementList({
  announcements,
  label = 'Announcements',
}: {
  announcements: readonly Announcement[];
  label?: string;
}) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {announcements.map((announcement) => (
        <li key={announcement.id}>
          <AnnouncementCard announcement={announcement} />
        </li>
      ))}
    </ul>
  );
}

function AnnouncementCard({ announcement }: { announcement: Announcement }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={announcement.headline} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link
            to={`/announcements/${announcement.id}`}
            data-field="headline"
            data-value={announcement.headline}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {announcement.headline}
          </Link>
        </h2>
        <p data-field="text" data-value={announcement.text} className="line-clamp-3 text-muted">
          {announcement.text}
        </p>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          {announcement.publishedOn !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Published on</dt>
              <dd
                data-field="publishedOn"
                data-value={announcement.publishedOn}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatDate(announcement.publishedOn)}
              </dd>
            </div>
          )}
          {announcement.visibleUntil !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Visible until</dt>
              <dd
                data-field="visibleUntil"
                data-value={announcement.visibleUntil}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatDate(announcement.visibleUntil)}
              </dd>
            </div>
          )}
        </dl>
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <ToldUntil from={announcement.publishedOn} until={announcement.visibleUntil} />
        </div>
      </CardBody>
    </Card>
  );
}
