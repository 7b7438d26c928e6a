// In the header: a bell with the number of unread notifications.
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';

const refreshMilliseconds = 20_000;
const readEvent = 'notifications-read';

/** Something was read: the count in the header is asked for again. */
export function announceRead() {
  window.dispatchEvent(new Event(readEvent));
}

export function NotificationLink() {
  const { user } = useSession();
  const { pathname } = useLocation();
  const { data, reload } = useResource<{ count: number }>(user ? '/api/notifications/unread' : null);

  // What was just done may have led to a notification.
  useEffect(reload, [reload, pathname]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, refreshMilliseconds);
    window.addEventListener(readEvent, reload);
    return () => {
      clearInterval(timer);
      window.removeEventListener(readEvent, reload);
    };
  }, [reload]);

  if (!user) return null;
  const count = data?.count ?? 0;
  return (
    <Link
      to="/notifications"
      className="relative grid size-11 place-items-center rounded-control text-on-component hover:bg-component-hover hover:text-on-component-hover"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2" strokeLinejoin="round">
        <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4" strokeLinecap="round" />
      </svg>
      <span className="sr-only">Notifications{count > 0 && `, ${count} unread`}</span>
      {count > 0 && (
        <span
          aria-hidden
          className="absolute top-1 right-0.5 min-w-5 rounded-full bg-on-component px-1 text-center text-xs leading-5 font-bold text-component"
        >
          {count}
        </span>
      )}
    </Link>
  );
}
