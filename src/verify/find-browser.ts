/** Which Chromium this machine can offer: a configured one, an installed one, or the one that ships inside npm. */
import { access, constants, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { unpackChromium } from './unpack-chromium.ts';

export interface FoundBrowser {
  executable: string;
  args: readonly string[];
  /** Added to the browser's otherwise empty environment. */
  environment: Readonly<Record<string, string>>;
  source: 'configured' | 'installed' | 'packaged';
}

export interface FindBrowserRequest {
  /** An explicitly configured path; when it cannot be run nothing else is tried, so that a typing error is noticed. */
  preferred?: string | undefined;
  /** Where the packaged browser is unpacked once (210 MB); other users of the machine must be able to read it. */
  cacheDirectory?: string;
}

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Null when there is none. The packaged one takes a few seconds the first time; later calls answer at once. */
export async function findBrowser({ preferred, cacheDirectory }: FindBrowserRequest): Promise<FoundBrowser | null> {
  if (preferred) {
    return (await isExecutable(preferred)) ? found(preferred, 'configured') : null;
  }
  for (const place of installedPlaces) {
    if (await isExecutable(place)) return found(place, 'installed');
  }
  const shared = join(tmpdir(), 'toronto-browser');
  // Root's own folders are closed to the unprivileged user that root's browser runs as.
  const place = cacheDirectory !== undefined && (await isOpenToOthers(cacheDirectory)) ? cacheDirectory : shared;
  const packaged = await unpackChromium({ cacheDirectory: place });
  return packaged ? { ...packaged, args: [], source: 'packaged' } : null;
}

function found(executable: string, source: FoundBrowser['source']): FoundBrowser {
  return { executable, args: [], environment: {}, source };
}

async function isOpenToOthers(directory: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return true;
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const stats = await stat(folder).catch(() => null);
    if (stats && (stats.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
