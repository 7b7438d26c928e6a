/**
 * `bench build`: the development concepts one after another through a real server process, without a model: typed concept to
 * verified, released product. Milliseconds are wall clock from POST to the run's last event. A first build warms up and
 * does not count. `started` counts products whose preview answers; memory is the server process alone.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '../../src/cli/client.ts';
import { readConcepts } from './concepts.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const concepts = readConcepts('webgen-dev.jsonl', args);
  const data = await mkdtemp(join(tmpdir(), 'toronto-bench-'));
  const server = await startServer(data);
  const client = createClient({ baseUrl: server.url });
  const times: number[] = [];
  const verdicts = { met: 0, 'not-met': 0, 'not-served': 0 };
  const failures: string[] = [];
  let started = 0;
  let repairs = 0;
  try {
    await buildOne(client, 'A reading list with books and authors.');
    for (const { id, concept } of concepts) {
      const built = await buildOne(client, concept);
      times.push(built.milliseconds);
      repairs += built.repairs;
      if (built.runs) started += 1;
      if (built.problem !== null) failures.push(`${id}: ${built.problem}`);
      for (const verdict of built.verdicts) verdicts[verdict] += 1;
      console.error(`${id} ${Math.round(built.milliseconds)} ms ${built.problem ?? `${built.verdicts.length} requirements`}`);
    }
    return {
      n: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
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
  if (!created.ok) return { ...nothing, milliseconds: performance.now() - start, problem: created.refusal.message };
  let repairs = 0;
  for await (const event of client.followRun(created.project.run.id, new AbortController().signal)) {
    if (event.kind === 'repair-start') repairs += 1;
  }
  const milliseconds = performance.now() - start;
  const project = await client.project(created.project.id);
  if (project.proof === null) return { ...nothing, milliseconds, problem: project.run.failure?.message ?? 'no proof' };
  return {
    milliseconds,
    repairs,
    runs: await answers(await client.previewUrl(project.id)),
    verdicts: project.proof.entries.map((entry) => entry.verdict),
    problem: null,
  };
}

/** Node's resolver does not know names under localhost, so connect to the loopback and name the host in the header. */
async function answers(url: string): Promise<boolean> {
  const { get } = await import('node:http');
  const target = new URL(url);
  return new Promise((done) => {
    get({ host: '127.0.0.1', port: target.port, path: target.pathname + target.search, headers: { host: target.host } }, (response) => {
      response.resume();
      done((response.statusCode ?? 500) < 400);
    }).on('error', () => done(false));
  });
}

async function startServer(data: string): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server.ts')], {
    env: { ...process.env, TORONTO_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /is ready: (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => failed(new Error(`The server ended before it was ready:\n${printed}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}
