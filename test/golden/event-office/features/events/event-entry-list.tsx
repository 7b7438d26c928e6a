// Several events, as cards.
import { Link } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DaysLeft } from '../countdown/days-left.tsx';
import type { EventEntry } from './schema.ts';

export function EventEntryList({ events, label = 'Events' }: { events: readonly EventEntry[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {events.map((eventEntry) => (
        <li key={eventEntry.id}>
          <EventEntryCard eventEntry={eventEntry} />
        </li>
      ))}
    </ul>
  );
}

function EventEntryCard({ eventEntry }: { eventEntry: EventEntry }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={eventEntry.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <span data-field="type" data-value={eventEntry.type}>
            <Badge>{eventEntry.type}</Badge>
          </span>
        </p>
        <h2 className="text-xl font-semibold">
          <Link
            to={`/events/${eventEntry.id}`}
            data-field="name"
            data-value={eventEntry.name}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {eventEntry.name}
          </Link>
        </h2>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          <div className="flex justify-between gap-4">
            <dt className="text-muted">Date</dt>
            <dd data-field="date" data-value={eventEntry.date} className="min-w-0 text-right font-medium wrap-anywhere">
              {formatDate(eventEntry.date)}
            </dd>
          </div>
          {eventEntry.page !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Page</dt>
              <dd
                data-field="page"
                data-value={eventEntry.page}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatNumber(eventEntry.page)}
              </dd>
            </div>
          )}
        </dl>
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <DaysLeft date={eventEntry.date} />
        </div>
      </CardBody>
    </Card>
  );
}
