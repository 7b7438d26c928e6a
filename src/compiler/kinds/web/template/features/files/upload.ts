// Sends a file to the server, piece by piece.
import { api, ApiError } from '../../web/api.ts';

const pieceBytes = 200_000;

export interface Place {
  entity: string | null;
  recordId: number | null;
}

/** @param onProgress how much of it has arrived, from 0 to 1. */
export async function uploadFile(file: File, place: Place, onProgress: (share: number) => void): Promise<void> {
  const { id } = await api.post<{ id: number }>('/api/files', { name: file.name, size: file.size, ...place });
  for (let offset = 0; offset < file.size; offset += pieceBytes) {
    const piece = file.slice(offset, offset + pieceBytes);
    const answer = await fetch(`/api/files/${id}/content?offset=${offset}`, { method: 'PUT', body: piece });
    const content = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null; // the answer, or our own error shape
    if (!answer.ok) throw new ApiError(answer.status, content?.error?.message ?? 'The file could not be sent.');
    onProgress(Math.min(1, (offset + pieceBytes) / file.size));
  }
}
