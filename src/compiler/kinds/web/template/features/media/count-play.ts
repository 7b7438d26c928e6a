// Tells the server that a record was played, once for each start.
import { api, ApiError } from '../../web/api.ts';
import { refreshResources } from '../../web/use-resource.ts';
import type { Track } from './track.ts';

export async function countPlay({ key, isCounted }: Track): Promise<void> {
  if (!isCounted) return;
  try {
    await api.post(`/api/${key}/plays`, {});
    refreshResources();
  } catch (error) {
    // Nobody stops listening because the count is late.
    if (!(error instanceof ApiError)) throw error;
  }
}
