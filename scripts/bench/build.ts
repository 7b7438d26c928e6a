/**
 * `bench build`: the development concepts one after another through a real server process, without a model. Milliseconds are
 * wall clock from POST: `p50` and `p95` until the product is verified (its last check has passed), `released` until the run's last
 * event, after the gates and the release. A first build warms up and does not count. `started` counts products whose preview
 * answers; memory is the server process alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../src/cli/client.ts';
import { readConcepts } from './concepts.ts';
import { startServerProcess } from '../server-process.ts';
import { requestPreview } from '../request-preview.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const concepts = readConcepts('webgen-dev.jsonl', args);
  const data = await mkdtemp(join(tmpdir(), 'toronto-bench-'));
  const server = await startServerProcess({ data });
  const client = createClient({ baseUrl: server.url });
  const times: number[] = [];
  const released: number[] = [];
  const verdicts = { met: 0, 'not-met': 0, 'not-served': 0 };
  const failures: string[] = [];
  let started = 0;
  let repairs = 0;
  try {
    await buildOne(client, 'A reading list with books and authors.');
    for (const { id, concept } of concepts) {
      const built = await buildOne(client, concept);
      times.push(built.verified);
      released.push(built.milliseconds);
      repairs += built.repairs;
      if (built.runs) started += 1;
      if (built.problem !== null) failures.push(`${id}: ${built.problem}`);
      for (const verdict of built.verdicts) verdicts[verdict] += 1;
      console.error(
        `${id} ${Math.round(built.verified)} ms verified, ${Math.round(built.milliseconds)} ms released, ${built.problem ?? `${built.verdicts.length} requirements`}`,
      );
    }
    return {
      n: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      released: { p50: percentile(released, 0.5), p95: percentile(released, 0.95) },
      peakMemoryMB: peakMemoryMB(server.pid),
      started,
      repairs,
      requirements: verdicts,
      failures,
      machine,
    };
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

type Client = ReturnType<typeof createClient>;

async function buildOne(client: Client, concept: string) {
  const start = performance.now();
  const created = await client.createProject(concept);
  const nothing = { repairs: 0, runs: false, verdicts: [] };
  if (!created.ok) {
    const milliseconds = performance.now() - start;
    return { ...nothing, milliseconds, verified: milliseconds, problem: created.refusal.message };
  }
  let repairs = 0;
  let verified = 0;
  for await (const event of client.followRun(created.project.run.id, new AbortController().signal)) {
    if (event.kind === 'repair-start') repairs += 1;
    if (event.kind === 'stage-finish' && event.stage === 'verify') verified = performance.now() - start;
  }
  const milliseconds = performance.now() - start;
  const project = await client.project(created.project.id);
  if (project.proof === null) {
    return { ...nothing, milliseconds, verified: milliseconds, problem: project.run.failure?.message ?? 'no proof' };
  }
  return {
    milliseconds,
    verified,
    repairs,
    runs: (await requestPreview(await client.previewUrl(project.id))) < 400,
    verdicts: project.proof.entries.map((entry) => entry.verdict),
    problem: null,
  };
}
