// The contents of attached files, in a folder beside the database.
import { appendFileSync, createReadStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

export function createAttachmentStore(dataDirectory: string) {
  const folder = join(dataDirectory, 'attachments');
  const pathOf = (id: number) => join(folder, String(id));
  return {
    /** Bytes that are there already. */
    sizeOf: (id: number): number => statSync(pathOf(id), { throwIfNoEntry: false })?.size ?? 0,
    append(id: number, bytes: Uint8Array) {
      mkdirSync(folder, { recursive: true });
      appendFileSync(pathOf(id), bytes);
    },
    read: (id: number) => Readable.toWeb(createReadStream(pathOf(id))) as ReadableStream, // the same class under two names
    remove: (id: number) => rmSync(pathOf(id), { force: true }),
  };
}
