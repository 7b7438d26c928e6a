// What the person has not dismissed: the server knows it of who is signed in, the browser of everybody else.
import { useEffect, useState } from 'react';
import { api, changeEvent } from '../../web/api.ts';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { CurrentAnnouncement } from './announcement.ts';

const storageKey = 'announcements-dismissed';

export function useAnnouncements() {
  const { user } = useSession();
  const { data = [], reload } = useResource<CurrentAnnouncement[]>('/api/current-announcements');
  const [ids, setIds] = useState(readIds);

  // Somebody may have published, changed or deleted one.
  useEffect(() => {
    window.addEventListener(changeEvent, reload);
    return () => window.removeEventListener(changeEvent, reload);
  }, [reload]);

  async function setDismissed(id: number, isDismissed: boolean) {
    const path = `/api/current-announcements/${id}/dismissal`;
    if (user) await (isDismissed ? api.put(path) : api.delete(path));
    else {
      const changed = isDismissed ? [...readIds(), id] : readIds().filter((each) => each !== id);
      localStorage.setItem(storageKey, JSON.stringify(changed));
      setIds(changed);
    }
  }

  return { announcements: user ? data : data.filter(({ id }) => !ids.includes(id)), setDismissed };
}

function readIds(): number[] {
  return JSON.parse(localStorage.getItem(storageKey) ?? '[]') as number[]; // written by `setDismissed` only
}
