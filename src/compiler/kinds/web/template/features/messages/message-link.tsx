// In the header: the way to the messages, with the number of unread ones.
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';

const refreshMilliseconds = 20_000;
const readEvent = 'messages-read';

/** Something was read: the count in the header is asked for again. */
export function announceRead() {
  window.dispatchEvent(new Event(readEvent));
}

export function MessageLink() {
  const { user } = useSession();
  const { data, reload } = useResource<{ count: number }>(user ? '/api/messages/unread' : null);

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
      to="/messages"
      className="relative grid size-11 place-items-center rounded-control text-on-component hover:bg-component-hover hover:text-on-component-hover"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2" strokeLinejoin="round">
        <path d="M3 6h18v13H3zM3 7l9 7 9-7" />
      </svg>
      <span className="sr-only">Messages{count > 0 && `, ${count} unread`}</span>
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
