/**
 * `bench kill [--times N]`: runs killed with SIGKILL at a random instant, then restarted on the same data. Counts the runs that
 * finish, and those whose events have a gap, a double, or lost one that a reader had already seen. p50 and p95 are
 * milliseconds from the restart's first byte of work (spawn) to the run's last event.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '../../src/cli/client.ts';
import type { RunEvent } from '../../src/contract/event.ts';
import { startServerProcess } from '../server-process.ts';
import { machine, percentile } from './measure.ts';

const concept =
  'A club site with events, members and announcements. Members can sign up for events and search announcements.';
export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const times = Number(args[args.indexOf('--times') + 1] ?? 20) || 20;
  const data = await mkdtemp(join(tmpdir(), 'toronto-kill-'));
  const resumed: number[] = [];
  const stagesKilled: Record<string, number> = {};
  const tally = { finished: 0, lost: 0, doubled: 0, gaps: 0 };
  try {
    // A little longer than a warm run, so that some kills come after its end.
    const latest = 1.1 * (await wholeRun(data));
    for (let round = 0; round < times; round += 1) {
      const result = await killOnce(data, Math.random() * latest);
      resumed.push(result.milliseconds);
      stagesKilled[result.stage] = (stagesKilled[result.stage] ?? 0) + 1;
      if (result.finished) tally.finished += 1;
      if (result.lost) tally.lost += 1;
      if (result.doubled) tally.doubled += 1;
      if (result.gap) tally.gaps += 1;
      console.error(`${round + 1}/${times}`, JSON.stringify(result));
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
  return { n: times, p50: percentile(resumed, 0.5), p95: percentile(resumed, 0.95), ...tally, stagesKilled, machine };
}

/** Milliseconds of a run that nobody disturbs. */
async function wholeRun(data: string): Promise<number> {
  const server = await startServerProcess({ data });
  try {
    const client = createClient({ baseUrl: server.url });
    const created = await client.createProject(concept);
    if (!created.ok) throw new Error(created.refusal.message);
    const start = performance.now();
    await collect(client, created.project.run.id, []);
    return performance.now() - start;
  } finally {
    await server.stop();
  }
}

async function killOnce(data: string, after: number) {
  const first = await startServerProcess({ data });
  const client = createClient({ baseUrl: first.url });
  const created = await client.createProject(concept);
  if (!created.ok) throw new Error(created.refusal.message);
  const runId = created.project.run.id;
  const seen: RunEvent[] = [];
  const reading = collect(client, runId, seen).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, after));
  await first.kill();
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 500))]);
  const stage = seen.at(-1)?.stage ?? (seen.at(-1)?.kind === 'run-finish' ? 'after the end' : 'before the first event');

  const restart = performance.now();
  const second = await startServerProcess({ data });
  const all: RunEvent[] = [];
  await collect(createClient({ baseUrl: second.url }), runId, all);
  const milliseconds = performance.now() - restart;
  await second.stop();
  const subjects = all.map((event) => JSON.stringify([event.kind, event.stage, event.role, event.sentence, event.at]));
  return {
    milliseconds: Math.round(milliseconds),
    stage,
    finished: all.at(-1)?.kind === 'run-finish',
    lost: seen.some((event) => JSON.stringify(all[event.sequence - 1]) !== JSON.stringify(event)),
    doubled:
      new Set(subjects).size !== subjects.length || all.filter((event) => event.kind === 'run-finish').length > 1,
    gap: all.some((event, index) => event.sequence !== index + 1),
  };
}

async function collect(client: Client, runId: string, into: RunEvent[]): Promise<void> {
  for await (const event of client.followRun(runId, new AbortController().signal)) into.push(event);
}
