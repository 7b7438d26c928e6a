import type { FileKind } from './file-kind.ts';

/** A file that somebody has brought along, as pages see it. */
export interface StoredFile {
  id: number;
  name: string;
  kind: FileKind;
  size: number;
  ownerId: number;
  ownerName: string;
  /** The record that it is attached to: the folder of its entity and its id. */
  entity: string | null;
  recordId: number | null;
  uploadedAt: string;
}

export function contentPath({ id }: Pick<StoredFile, 'id'>): string {
  return `/api/files/${id}/content`;
}
