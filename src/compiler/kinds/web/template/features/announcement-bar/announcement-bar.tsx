// On every page: the newest announcement, with the others a click away.
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { CurrentAnnouncement } from './announcement.ts';
import { useAnnouncements } from './use-announcements.ts';
import { words } from './words.ts';

export function AnnouncementBar() {
  const { announcements, setDismissed } = useAnnouncements();
  const [isOpen, setOpen] = useState(false);
  const showStatus = useStatus();
  if (announcements.length === 0) return null;
  const others = announcements.length - 1;

  async function dismiss({ id }: CurrentAnnouncement) {
    await setDismissed(id, true);
    showStatus('Dismissed', 'good', { label: 'Undo', run: () => setDismissed(id, false) });
  }

  return (
    <section aria-label="What is new" className="paper:hidden border-b border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-1 sm:px-6">
        <ul className="divide-y divide-line">
          {announcements.slice(0, isOpen ? undefined : 1).map((announcement, index) => (
            <AnnouncementRow key={announcement.id} announcement={announcement} onDismiss={dismiss}>
              {index === 0 && others > 0 && (
                <Button variant="quiet" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  {isOpen ? 'Only the newest' : `${others} more`}
                </Button>
              )}
            </AnnouncementRow>
          ))}
        </ul>
        {isOpen && (
          <Link to={words.path} className="inline-block py-2 text-sm">
            All {words.many}
          </Link>
        )}
      </div>
    </section>
  );
}

interface AnnouncementRowProps {
  announcement: CurrentAnnouncement;
  onDismiss: (announcement: CurrentAnnouncement) => void;
  /** Beside it. */
  children: ReactNode;
}

function AnnouncementRow({ announcement, onDismiss, children }: AnnouncementRowProps) {
  const { id, title, date } = announcement;
  return (
    <li className="flex items-center gap-3">
      <span aria-hidden className="size-2 shrink-0 rounded-full bg-accent" />
      <p className="grow py-2">
        <Link to={`${words.path}/${id}`} className="font-semibold">
          {title}
        </Link>
        {date && (
          <time dateTime={date} className="ml-3 text-sm whitespace-nowrap text-muted">
            {formatDate(date)}
          </time>
        )}
      </p>
      {children}
      <button
        type="button"
        aria-label={`Dismiss: ${title}`}
        onClick={() => onDismiss(announcement)}
        className="grid size-11 shrink-0 place-items-center rounded-control text-xl text-muted hover:bg-hover hover:text-ink"
      >
        <span aria-hidden>×</span>
      </button>
    </li>
  );
}
