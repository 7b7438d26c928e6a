// Which files are taken: what they are by name, by their first bytes, and how they are served.
export type FileKind = 'image' | 'audio' | 'video' | 'document';

interface FileType {
  kind: FileKind;
  mime: string;
  extensions: readonly string[];
  /** What the first bytes must be, each byte as one character; `offset` bytes from the start. */
  starts: readonly string[];
  offset?: number;
}

const types: readonly FileType[] = [
  { kind: 'image', mime: 'image/png', extensions: ['png'], starts: ['\x89PNG'] },
  { kind: 'image', mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], starts: ['\xff\xd8\xff'] },
  { kind: 'image', mime: 'image/gif', extensions: ['gif'], starts: ['GIF8'] },
  { kind: 'image', mime: 'image/webp', extensions: ['webp'], starts: ['WEBP'], offset: 8 },
  { kind: 'audio', mime: 'audio/mpeg', extensions: ['mp3'], starts: ['ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2'] },
  { kind: 'audio', mime: 'audio/wav', extensions: ['wav'], starts: ['WAVE'], offset: 8 },
  { kind: 'audio', mime: 'audio/ogg', extensions: ['ogg', 'oga'], starts: ['OggS'] },
  { kind: 'video', mime: 'video/mp4', extensions: ['mp4', 'm4v'], starts: ['ftyp'], offset: 4 },
  { kind: 'video', mime: 'video/webm', extensions: ['webm'], starts: ['\x1a\x45\xdf\xa3'] },
  { kind: 'document', mime: 'application/pdf', extensions: ['pdf'], starts: ['%PDF'] },
  {
    kind: 'document',
    mime: 'application/zip',
    extensions: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'zip'],
    starts: ['PK'],
  },
  { kind: 'document', mime: 'text/plain', extensions: ['txt', 'csv', 'md'], starts: [''] },
];

export const kindLabels: Readonly<Record<FileKind, string>> = {
  image: 'Picture',
  audio: 'Sound',
  video: 'Video',
  document: 'Document',
};

export const mostBytes: Readonly<Record<FileKind, number>> = {
  image: 5_000_000,
  audio: 15_000_000,
  video: 40_000_000,
  document: 10_000_000,
};

/** By its name; null for files that nobody takes. */
export function typeOfName(name: string): FileType | null {
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  return types.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** Do the first bytes say the same as the name? A text has no zero bytes. */
export function isOfType(type: FileType, first: Uint8Array): boolean {
  const text = String.fromCharCode(...first.subarray(0, 64));
  if (type.mime === 'text/plain') return !text.includes('\0');
  return type.starts.some((start) => text.startsWith(start, type.offset ?? 0));
}

/** For the `accept` of a file control: ".png,.jpg". */
export function acceptOf(kinds: readonly FileKind[]): string {
  return types
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
    .join(',');
}

/** "1.4 MB" */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
