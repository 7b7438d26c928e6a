// The contents of files, in a folder of their own beside the database.
import { appendFileSync, createReadStream, mkdirSync, openSync, readSync, closeSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

export interface FileStore {
  /** Bytes that are there already. */
  sizeOf(id: number): number;
  append(id: number, bytes: Uint8Array): void;
  firstBytes(id: number): Uint8Array;
  /** `from` and `to` inclusive. */
  read(id: number, from: number, to: number): ReadableStream;
  remove(id: number): void;
}

export function createFileStore(dataDirectory: string): FileStore {
  const folder = join(dataDirectory, 'files');
  const pathOf = (id: number) => join(folder, String(id));
  return {
    sizeOf: (id) => statSync(pathOf(id), { throwIfNoEntry: false })?.size ?? 0,
    append(id, bytes) {
      mkdirSync(folder, { recursive: true });
      appendFileSync(pathOf(id), bytes);
    },
    firstBytes(id) {
      const bytes = new Uint8Array(64);
      const file = openSync(pathOf(id), 'r');
      const count = readSync(file, bytes, 0, bytes.length, 0);
      closeSync(file);
      return bytes.subarray(0, count);
    },
    read: (id, from, to) => Readable.toWeb(createReadStream(pathOf(id), { start: from, end: to })) as ReadableStream, // the same class under two names
    remove: (id) => rmSync(pathOf(id), { force: true }),
  };
}
