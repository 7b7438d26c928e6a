// How the signed-in person stands with others, loaded once for all buttons on a page and kept in step between them.
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../web/api.ts';
import { useSession } from '../account/session-context.tsx';
import type { Friends } from './friends.ts';

export type Standing = 'none' | 'friend' | 'received' | 'sent';

let loaded: { userId: number; friends: Friends | undefined } | undefined;
const listeners = new Set<() => void>();

function set(userId: number, friends: Friends | undefined) {
  loaded = { userId, friends };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load(userId: number) {
  set(userId, loaded?.userId === userId ? loaded.friends : undefined);
  set(userId, await api.get<Friends>('/api/friends'));
}

/** `friends` is undefined until loaded; what `change` sends rejects with an ApiError when the server refuses. */
export function useFriends() {
  const { user } = useSession();
  const userId = user?.id;
  const current = useSyncExternalStore(subscribe, () => loaded);
  useEffect(() => {
    // When it fails, the next visit asks again.
    if (userId && loaded?.userId !== userId) load(userId).catch(() => (loaded = undefined));
  }, [userId]);
  const friends = current && current.userId === userId ? current.friends : undefined;
  return {
    friends,
    standingOf: (id: number): Standing => (friends ? standingIn(friends, id) : 'none'),
    change: async (sent: Promise<unknown>) => {
      await sent;
      if (userId) await load(userId);
    },
  };
}

function standingIn({ friends, received, sent }: Friends, id: number): Standing {
  const isIn = (list: Friends['friends']) => list.some((person) => person.id === id);
  if (isIn(friends)) return 'friend';
  return isIn(received) ? 'received' : isIn(sent) ? 'sent' : 'none';
}
