/** Tells readers in the same process that a run has something new. */

export interface EventBus {
  publish(runId: string): void;
  /** Calls `wake` after each publication; answers the unsubscribing. */
  subscribe(runId: string, wake: () => void): () => void;
  /** Runs that somebody listens to. */
  topics(): string[];
}

export function createEventBus(): EventBus {
  const listeners = new Map<string, Set<() => void>>();
  return {
    publish(runId) {
      for (const wake of listeners.get(runId) ?? []) wake();
    },
    subscribe(runId, wake) {
      // A wrapper of its own, so that the same function may subscribe twice.
      const listener = () => wake();
      const ofRun = listeners.get(runId) ?? new Set();
      listeners.set(runId, ofRun.add(listener));
      return () => {
        ofRun.delete(listener);
        if (ofRun.size === 0 && listeners.get(runId) === ofRun) listeners.delete(runId);
      };
    },
    topics: () => [...listeners.keys()],
  };
}
