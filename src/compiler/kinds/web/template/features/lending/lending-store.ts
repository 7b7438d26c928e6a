// Which records have no free copy, known to every part of the page that shows it.
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../web/api.ts';

let out: ReadonlySet<number> | undefined;
let isLoading = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads them anew: somebody has borrowed or returned something. */
export function refreshOut() {
  if (isLoading) return;
  isLoading = true;
  api
    .get<number[]>('/api/lending/out')
    .then((ids) => {
      out = new Set(ids);
      for (const listener of listeners) listener();
    })
    .catch(() => {})
    .finally(() => {
      isLoading = false;
    });
}

/** Undefined until they are loaded. */
export function useOut(): ReadonlySet<number> | undefined {
  const known = useSyncExternalStore(subscribe, () => out);
  useEffect(() => {
    if (out === undefined) refreshOut();
  }, []);
  return known;
}
