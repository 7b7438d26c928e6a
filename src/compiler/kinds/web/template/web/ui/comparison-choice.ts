// What a person ticked for a comparison, kept for the visit; each list has its own.
import { useSyncExternalStore } from 'react';

export interface ChosenRecord {
  id: number;
  title: string;
}

export const mostCompared = 4;

const listeners = new Set<() => void>();
const none: readonly ChosenRecord[] = [];
const lists = new Map<string, readonly ChosenRecord[]>();

/** `list` is the path of the list, e.g. `/products`. */
export function useComparisonChoice(list: string) {
  const chosen = useSyncExternalStore(subscribe, () => read(list));
  return {
    chosen,
    toggle(record: ChosenRecord) {
      const others = chosen.filter(({ id }) => id !== record.id);
      write(list, others.length < chosen.length ? others : [...chosen, record].slice(0, mostCompared));
    },
    clear: () => write(list, none),
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function read(list: string): readonly ChosenRecord[] {
  const known = lists.get(list);
  if (known) return known;
  const stored = parse(sessionStorage.getItem(keyOf(list)));
  lists.set(list, stored);
  return stored;
}

function write(list: string, chosen: readonly ChosenRecord[]) {
  lists.set(list, chosen);
  sessionStorage.setItem(keyOf(list), JSON.stringify(chosen));
  for (const listener of listeners) listener();
}

function keyOf(list: string): string {
  return `compare:${list}`;
}

/** What stands in the browser may be anything. */
function parse(text: string | null): readonly ChosenRecord[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isChosenRecord) : none;
  } catch {
    return none;
  }
}

function isChosenRecord(value: unknown): value is ChosenRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'title' in value;
}
