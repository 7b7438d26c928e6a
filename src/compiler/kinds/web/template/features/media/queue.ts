// What is played at the bottom of every page, and what comes next.
import { useSyncExternalStore } from 'react';
import type { Track } from './track.ts';

export interface Queue {
  tracks: readonly Track[];
  /** The place of what is played now. */
  at: number;
}

let queue: Queue = { tracks: [], at: 0 };
const listeners = new Set<() => void>();

function change(next: Queue) {
  queue = next;
  for (const listener of listeners) listener();
}

export function useQueue(): Queue {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => queue,
  );
}

/** Played at once; what was to come next still does. */
export function playNow(track: Track) {
  const rest = queue.tracks.filter(({ key }) => key !== track.key);
  const played = queue.tracks.slice(0, queue.at + 1).filter(({ key }) => key !== track.key).length;
  change({ tracks: rest.toSpliced(played, 0, track), at: played });
}

export function playNext(track: Track) {
  if (queue.tracks.length === 0) return playNow(track);
  const current = queue.tracks[queue.at];
  if (current?.key === track.key) return;
  const rest = queue.tracks.filter(({ key }) => key !== track.key);
  const at = rest.findIndex(({ key }) => key === current?.key);
  change({ tracks: rest.toSpliced(at + 1, 0, track), at });
}

export function go(at: number) {
  if (queue.tracks[at]) change({ ...queue, at });
}

export function takeOut(key: string) {
  const at = queue.tracks.findIndex((track) => track.key === key);
  change({ tracks: queue.tracks.toSpliced(at, 1), at: at < queue.at ? queue.at - 1 : queue.at });
}

export function clearQueue() {
  change({ tracks: [], at: 0 });
}
