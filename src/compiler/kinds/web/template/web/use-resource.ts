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

/** A `null` path loads nothing. An answer that was overtaken by a newer request is dropped. */
export function useResource<Data>(path: string | null): Resource<Data> {
  const [state, setState] = useState<{ data?: Data; error?: ApiError; loading: boolean }>({ loading: path !== null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    setState((before) => ({ data: before.data, loading: true }));
    api.get<Data>(path, controller.signal).then(
      (data) => setState({ data, loading: false }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ error: error instanceof ApiError ? error : new ApiError(0, String(error)), loading: false });
      },
    );
    return () => controller.abort();
  }, [path, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { data: state.data, error: state.error, loading: state.loading, reload };
}
