/** `toronto build "..."`: a concept to a verified product in the terminal. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify, styleText } from 'node:util';
import type { Mode, Project } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import type { Configuration } from '../ops/configuration.ts';
import { createClient, type Client } from './client.ts';
import { findServer } from './find-server.ts';
import { followToEnd } from './follow-to-end.ts';
import { printAccount } from './print-account.ts';
import { printProof } from './print-proof.ts';
import { printRefusal } from './print-refusal.ts';

export interface BuildRequest {
  concept: string;
  /** When the team waits for an answer. */
  mode: Mode;
  /** What models may take at most, in US dollars; null: the installation's limit alone. */
  capUsd: number | null;
  /** Folder to clone the finished product into; must be empty or absent. */
  out: string | null;
  /** One JSON event a line instead of sentences. */
  json: boolean;
  /** Keep the product running until interrupted. */
  serve: boolean;
}

/** @returns the exit code: 0 only if the run finished and every requirement it claims is proven. */
export async function build(request: BuildRequest, configuration: Configuration): Promise<number> {
  const out = request.out === null ? null : emptyFolder(request.out);
  const say = (line: string) => (request.json ? undefined : console.log(line));
  const server = await findServer(configuration, {
    announce: (line) => (request.json ? console.error(line) : console.log(line)),
  });
  try {
    const client = createClient({ baseUrl: server.url });
    const created = await client.createProject(request.concept, { mode: request.mode, capUsd: request.capUsd });
    if (!created.ok) {
      if (request.json) console.log(JSON.stringify({ kind: 'refused', ...created.refusal }));
      else for (const line of printRefusal(created.refusal)) console.error(line);
      return ['concept-unclear', 'invalid-input', 'too-large'].includes(created.refusal.code) ? 2 : 1;
    }
    await followToEnd(client, created.project.run, request.json);
    const project = await client.project(created.project.id);
    if (project.run.status !== 'finished' || project.proof === null) {
      if (project.run.failure !== null) console.error(`${project.run.failure.message} ${project.run.failure.fix}`);
      return 1;
    }
    for (const line of printProof(project.proof)) say(line);
    say(printAccount(await client.account(project.run.id)));
    await handOver({ client, project, out, request, say });
    if (request.serve) await untilInterrupted(server.ownsProcess, say);
    return project.proof.entries.some((entry) => entry.verdict === 'not-met') ? 1 : 0;
  } finally {
    await server.close();
  }
}

interface HandOver {
  client: Client;
  project: Project;
  out: string | null;
  request: BuildRequest;
  say: (line: string) => void;
}

async function handOver({ client, project, out, request, say }: HandOver): Promise<void> {
  const address = request.serve ? await client.previewUrl(project.id) : null;
  if (out !== null && project.cloneUrl !== null)
    await promisify(execFile)('git', ['clone', '--quiet', project.cloneUrl, out]);
  const directory = out ?? project.directory;
  if (request.json) {
    const entries =
      project.proof?.entries.map(({ requirement, verdict, text }) => ({ requirement, verdict, text })) ?? [];
    console.log(
      JSON.stringify({
        kind: 'product',
        projectId: project.id,
        name: project.name,
        directory,
        address,
        proof: entries,
        gates: project.proof?.gates ?? [],
      }),
    );
    return;
  }
  say('');
  if (address !== null) say(`${styleText('bold', project.name)} runs at ${styleText('cyan', address)}`);
  if (directory !== null) say(`Its files are in ${directory}`);
}

function emptyFolder(path: string): string {
  const folder = resolve(path);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new AppError('invalid-input', `${folder} is not empty.`, { fix: 'Name a new or empty folder with --out.' });
  }
  return folder;
}

async function untilInterrupted(ownsProcess: boolean, say: (line: string) => void): Promise<void> {
  // A server that somebody else started keeps the product running without us.
  if (!ownsProcess) return;
  say('Press Ctrl-C to stop it.');
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
