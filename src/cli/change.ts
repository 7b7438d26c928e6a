/** `toronto change PROJECT "..."`: a change request to a verified product, or only what it would do. */
import type { ChangePreview } from '../contract/api.ts';
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';
import { followToEnd } from './follow-to-end.ts';
import { printProof } from './print-proof.ts';
import { printRefusal } from './print-refusal.ts';

export interface ChangeArguments {
  projectId: string;
  text: string;
  /** Requirements that are given up for it. */
  withdraw: string[];
  /** Say what would change, and leave it at that. */
  preview: boolean;
  json: boolean;
}

/** @returns the exit code: 0 only if the changed product was released, 2 when the request was not understood. */
export async function change(request: ChangeArguments, configuration: Configuration): Promise<number> {
  const { projectId, text, withdraw, preview, json } = request;
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const client = createClient({ baseUrl: server.url });
    const foreseen = await client.previewChange(projectId, { text, withdraw });
    if (!foreseen.ok) {
      if (json) console.log(JSON.stringify({ kind: 'refused', ...foreseen.refusal }));
      else for (const line of printRefusal(foreseen.refusal)) console.error(line);
      return 2;
    }
    if (json) console.log(JSON.stringify({ kind: 'change', ...foreseen.value }));
    else for (const line of printChange(foreseen.value)) console.log(line);
    if (preview) return 0;
    const started = await client.requestChange(projectId, { text, withdraw });
    if (!started.ok) {
      for (const line of printRefusal(started.refusal)) console.error(line);
      return 1;
    }
    await followToEnd(client, started.value, json);
    const project = await client.project(projectId);
    if (project.run.status === 'finished' && project.proof !== null) {
      if (!json) for (const line of printProof(project.proof)) console.log(line);
      return 0;
    }
    if (project.run.failure !== null) console.error(`${project.run.failure.message} ${project.run.failure.fix}`);
    return 1;
  } finally {
    await server.close();
  }
}

function printChange({ sentences, losses, obsolete, restated, added }: ChangePreview): string[] {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`), ''];
  const named = (notes: ChangePreview['added']) => notes.map(({ requirement, title }) => `${requirement} ${title}`);
  return [
    ...list('What changes:', sentences),
    ...list('What existing records lose:', losses),
    ...list('No longer asked for:', named(obsolete)),
    ...list('Said in the words of the changed product:', named(restated)),
    ...list('New:', named(added)),
  ];
}
