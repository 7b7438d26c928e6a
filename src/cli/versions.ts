/** `toronto versions PROJECT` and `toronto restore PROJECT VERSION`: the releases of a product, and the way back to one. */
import type { RestoreWish } from '../contract/api.ts';
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';
import { followToEnd } from './follow-to-end.ts';
import { printRefusal } from './print-refusal.ts';

export async function versions(projectId: string, configuration: Configuration): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    for (const one of await createClient({ baseUrl: server.url }).versions(projectId)) {
      const marks = [one.isCurrent ? 'current' : '', one.hasData ? 'data kept' : ''].filter((mark) => mark !== '');
      const about = one.change ?? 'the first version';
      console.log(`v${one.version}  ${one.at}  ${about}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}`);
    }
    return 0;
  } finally {
    await server.close();
  }
}

/** @returns the exit code: 0 only if the version was released again. */
export async function restore(
  { projectId, ...wish }: RestoreWish & { projectId: string },
  configuration: Configuration,
): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const client = createClient({ baseUrl: server.url });
    const started = await client.restore(projectId, wish);
    if (!started.ok) {
      for (const line of printRefusal(started.refusal)) console.error(line);
      return 2;
    }
    await followToEnd(client, started.value, false);
    const { run } = await client.project(projectId);
    return run.status === 'finished' ? 0 : 1;
  } finally {
    await server.close();
  }
}
