// What the person who is signed in has joined, known to every part of the page that shows it.
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../web/api.ts';
import { useSession } from '../account/session-context.tsx';
import type { Enrolment } from './enrolment.ts';

let current: { userId: number; enrolments: Enrolment[] } | undefined;
let loading: number | undefined;
const listeners = new Set<() => void>();

function show(userId: number, enrolments: Enrolment[]) {
  current = { userId, enrolments };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Undefined until they are loaded, and for nobody. */
export function useEnrolments(): Enrolment[] | undefined {
  const { user } = useSession();
  const known = useSyncExternalStore(subscribe, () => current);
  const userId = user?.id;

  useEffect(() => {
    if (userId === undefined || current?.userId === userId || loading === userId) return;
    loading = userId;
    api
      .get<Enrolment[]>('/api/enrolment')
      .then((enrolments) => show(userId, enrolments))
      .catch(() => {})
      .finally(() => {
        loading = undefined;
      });
  }, [userId]);

  return known?.userId === userId ? known?.enrolments : undefined;
}

export async function join(userId: number, kind: string, recordId: number) {
  show(userId, await api.post<Enrolment[]>(`/api/enrolment/${kind}/${recordId}`));
}

export async function leave(userId: number, kind: string, recordId: number) {
  show(userId, await api.delete<Enrolment[]>(`/api/enrolment/${kind}/${recordId}`));
}
