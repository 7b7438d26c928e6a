// Asks the server for the values of a series every few seconds, once for all that show them, and not while nobody looks.
import { useCallback, useSyncExternalStore } from 'react';
import { api, ApiError } from '../../web/api.ts';
import type { LiveSeries } from './live-value.ts';

export const everySeconds = 3;

interface Feed {
  data: LiveSeries | undefined;
  listeners: Set<() => void>;
  timer: ReturnType<typeof setInterval> | undefined;
}

const feeds = new Map<string, Feed>();
let paused = false;

export function useLive(key: string): LiveSeries | undefined {
  const feed = feedOf(key);
  const subscribe = useCallback((listener: () => void) => join(key, listener), [key]);
  return useSyncExternalStore(subscribe, () => feed.data);
}

export function setPaused(value: boolean) {
  paused = value;
}

function feedOf(key: string): Feed {
  const feed = feeds.get(key) ?? { data: undefined, listeners: new Set(), timer: undefined };
  feeds.set(key, feed);
  return feed;
}

function join(key: string, listener: () => void) {
  const feed = feedOf(key);
  feed.listeners.add(listener);
  if (!feed.timer) {
    void ask(key, feed);
    feed.timer = setInterval(() => {
      if (!document.hidden && !paused) void ask(key, feed);
    }, everySeconds * 1_000);
  }
  return () => {
    feed.listeners.delete(listener);
    if (feed.listeners.size > 0) return;
    clearInterval(feed.timer);
    feed.timer = undefined;
  };
}

async function ask(key: string, feed: Feed) {
  try {
    feed.data = await api.get<LiveSeries>(`/api/live/${key}`);
    for (const listener of feed.listeners) listener();
  } catch (error) {
    // The last values stay, with their time; the next question may be answered.
    if (!(error instanceof ApiError)) throw error;
  }
}
