// What the signed-in person has marked, loaded once for all buttons on a page and kept in step between them.
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { api } from '../../web/api.ts';
import { useSession } from '../account/session-context.tsx';
import type { MarkAnswer } from './marking.ts';

interface MarkState {
  /** Undefined until loaded. */
  ids: ReadonlySet<number> | undefined;
  /** Counts that have changed since the record was loaded. */
  counts: ReadonlyMap<number, number>;
}

interface MarkStore {
  state: MarkState;
  listeners: Set<() => void>;
  isAsked: boolean;
}

const stores = new Map<string, MarkStore>();

function storeOf(key: string): MarkStore {
  const store = stores.get(key) ?? {
    state: { ids: undefined, counts: new Map() },
    listeners: new Set(),
    isAsked: false,
  };
  stores.set(key, store);
  return store;
}

function change(store: MarkStore, state: MarkState) {
  store.state = state;
  for (const listener of store.listeners) listener();
}

function subscribeTo(key: string, listener: () => void) {
  const { listeners } = storeOf(key);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function loadOnce(key: string, path: string) {
  const store = storeOf(key);
  if (store.isAsked) return;
  store.isAsked = true;
  api.get<number[]>(path).then(
    (ids) => change(store, { ...store.state, ids: new Set(ids) }),
    // Asked again by the next button.
    () => (store.isAsked = false),
  );
}

/** Answers whether the record is marked now. */
async function toggleMark(key: string, path: string, id: number): Promise<boolean> {
  const store = storeOf(key);
  const wasMarked = store.state.ids?.has(id) === true;
  const answer = await (wasMarked ? api.delete<MarkAnswer>(`${path}/${id}`) : api.put<MarkAnswer>(`${path}/${id}`));
  const ids = new Set(store.state.ids);
  if (answer.isMarked) ids.add(id);
  else ids.delete(id);
  change(store, { ids, counts: new Map(store.state.counts).set(id, answer.count) });
  return answer.isMarked;
}

/** `path` is that of the marks in the API, e.g. "/api/favourites/recipes"; `toggle` rejects with an ApiError when the server refuses. */
export function useMarks(path: string) {
  const { user } = useSession();
  const key = `${user?.id ?? 'nobody'} ${path}`;
  const subscribe = useCallback((listener: () => void) => subscribeTo(key, listener), [key]);
  const state = useSyncExternalStore(subscribe, () => storeOf(key).state);
  useEffect(() => loadOnce(key, path), [key, path]);
  return { ...state, toggle: (id: number) => toggleMark(key, path, id) };
}
