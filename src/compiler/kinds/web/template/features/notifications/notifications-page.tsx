// What happened that concerns the signed-in person, and what of theirs is due soon.
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatAgo, formatDate, formatRelativeDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Notification, Notifications, Reminder } from './notification.ts';
import { announceRead } from './notification-link.tsx';

export function NotificationsPage() {
  return (
    <SignedInOnly>
      <OwnNotifications />
    </SignedInOnly>
  );
}

function OwnNotifications() {
  const resource = useResource<Notifications>('/api/notifications');
  const showStatus = useStatus();

  async function read(path: string, message: string) {
    try {
      await api.post(path);
      showStatus(message);
      resource.reload();
      announceRead();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  const unread = resource.data?.notifications.filter(({ isRead }) => !isRead).length ?? 0;
  return (
    <>
      <PageHeader
        title="Notifications"
        introduction={resource.data && (unread === 0 ? 'Everything is read.' : `${unread} unread`)}
        actions={
          unread > 0 && (
            <Button variant="secondary" onClick={() => read('/api/notifications/read', 'All marked as read')}>
              Mark all as read
            </Button>
          )
        }
      />
      <Loaded resource={resource} shape="rows">
        {({ notifications, reminders }) => (
          <div className="grid gap-10">
            {reminders.length > 0 && <Reminders reminders={reminders} />}
            {notifications.length === 0 ? (
              <EmptyState title="No notifications yet" text="When something concerns you, it is told here." />
            ) : (
              <ul aria-label="Notifications" className="grid gap-3">
                {notifications.map((notification) => (
                  <Item
                    key={notification.id}
                    notification={notification}
                    onRead={() => read(`/api/notifications/${notification.id}/read`, 'Marked as read')}
                  />
                ))}
              </ul>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Item({ notification, onRead }: { notification: Notification; onRead: () => void }) {
  const { text, path, createdAt, isRead } = notification;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface p-4 shadow-card sm:px-5">
      <div className="min-w-56 grow">
        <Link to={path} className={`text-ink ${isRead ? '' : 'font-bold'}`}>
          {text}
        </Link>
        <p className="text-sm text-muted">
          <time dateTime={createdAt}>{formatAgo(createdAt)}</time>
        </p>
      </div>
      {!isRead && (
        <>
          <Badge>New</Badge>
          <Button variant="quiet" size="small" onClick={onRead}>
            Mark as read
          </Button>
        </>
      )}
    </li>
  );
}

function Reminders({ reminders }: { reminders: readonly Reminder[] }) {
  return (
    <section aria-label="Coming up">
      <h2 className="mb-3 text-xl font-semibold">Coming up</h2>
      <ul aria-label="Reminders" className="grid gap-2">
        {reminders.map((reminder) => (
          <li
            key={`${reminder.path} ${reminder.text}`}
            className="flex flex-wrap justify-between gap-x-6 rounded-card border border-line bg-tint px-4 py-3 text-on-tint"
          >
            <Link to={reminder.path} className="font-medium text-on-tint">
              {reminder.text}
            </Link>
            <span>
              {formatDate(reminder.date)}, {formatRelativeDate(reminder.date)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
