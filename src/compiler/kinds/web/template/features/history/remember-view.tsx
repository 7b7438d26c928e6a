import { useEffect } from 'react';
import { useSession } from '../account/session-context.tsx';

/** Stands on the page of a record: who is signed in finds it in the history. */
export function RememberView({ kind, id }: { kind: string; id: number }) {
  const { user } = useSession();
  const userId = user?.id;

  useEffect(() => {
    // Kept alive when the page is left at once; a view that could not be remembered is no reason to bother anybody.
    if (userId) fetch(`/api/history/${kind}/${id}`, { method: 'PUT', keepalive: true }).catch(() => {});
  }, [userId, kind, id]);

  return null;
}
