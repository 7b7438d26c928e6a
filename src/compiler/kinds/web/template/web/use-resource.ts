// Loads what an API path answers and keeps it while the path stays the same.
import { useCallback, useEffect, useState } from 'react';
import { api, ApiError } from './api.ts';

export interface Resource<Data> {
  /** Undefined until the first answer; kept while newer data is on its way. */
  data: Data | undefined;
  error: ApiError | undefined;
  loading: boolean;
  reload: () => void;
}

const reloads = new Set<() => void>();

/** Loads everything on the page anew: something that it shows was changed. */
export function refreshResources() {
  for (const reload of reloads) reload();
}

/** A `null` path loads nothing. An answer that was overtaken by a newer request is dropped. */
export function useResource<Data>(path: string | null): Resource<Data> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ path: string; attempt: number; data?: Data; error?: ApiError }>();

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    api.get<Data>(path, controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setSettled({ path, attempt, data });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setSettled({ path, attempt, error: error instanceof ApiError ? error : new ApiError(0, String(error)) });
      },
    );
    return () => controller.abort();
  }, [path, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    reloads.add(reload);
    return () => {
      reloads.delete(reload);
    };
  }, [reload]);

  const loading = path !== null && (settled?.path !== path || settled.attempt !== attempt);
  return { data: settled?.data, error: loading ? undefined : settled?.error, loading, reload };
}
