/** Where the command line's work is done: by the server that already has the data directory, or by one started for it. */
import { createLog } from '../ops/log.ts';
import type { Configuration } from '../ops/configuration.ts';
import { readDataDirectoryLock } from '../storage/lock-data-directory.ts';
import { startApp } from '../app.ts';

export interface FoundServer {
  url: string;
  /** True when the server lives in this process and ends with it. */
  ownsProcess: boolean;
  close(): Promise<void>;
}

export async function findServer(
  configuration: Configuration,
  { announce }: { announce: (line: string) => void },
): Promise<FoundServer> {
  const running = await readDataDirectoryLock(configuration.dataDirectory);
  if (running?.url != null && (await answers(running.url))) {
    announce(`Using the server that already runs at ${running.url}`);
    return { url: running.url, ownsProcess: false, close: async () => {} };
  }
  const app = await startApp(configuration, {
    log: createLog({ level: configuration.logLevel }),
    announce,
    webPage: false,
  });
  return { url: app.url, ownsProcess: true, close: () => app.close() };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/api/status', url), { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
