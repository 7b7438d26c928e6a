/** What people read of a product's main branch: files, their text, the log, a zip, a clone. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import type { CommitList, FileContent, FileList } from '../contract/api.ts';
import type { Log } from '../ops/log.ts';
import type { Git } from './git.ts';
import { languageOf } from './language-of.ts';
import { isProductPath } from './product-path.ts';

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Larger files are not shown as text; a clone or the zip has them. */
const shownBytes = 1_000_000;

interface Reader {
  git: Git;
  repository: string;
  log: Log;
}

export async function listFiles({ git, repository }: Reader): Promise<FileList['files']> {
  const { output } = await git.run({
    repository,
    arguments: ['ls-tree', '-r', '-l', '-z', '--full-tree', 'refs/heads/main'],
  });
  return output
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((row) => {
      const [about = '', path = ''] = row.split('\t');
      return { path, bytes: Number(about.trim().split(/\s+/).at(-1)) };
    });
}

/** Null when there is no such text file. */
export async function readFile({ git, repository }: Reader, path: string): Promise<FileContent | null> {
  if (!isProductPath(path)) return null;
  const object = `refs/heads/main:${path}`;
  const type = await git.run({ repository, arguments: ['cat-file', '-t', object], expected: [1, 128] });
  if (type.exitCode !== 0 || type.output.toString().trim() !== 'blob') return null;
  const size = await git.run({ repository, arguments: ['cat-file', '-s', object] });
  if (Number(size.output.toString()) > shownBytes) {
    return {
      path,
      content: 'This file is too large to be shown here. Clone or download the product to read it.',
      language: 'text',
    };
  }
  const { output } = await git.run({ repository, arguments: ['cat-file', 'blob', object] });
  if (output.subarray(0, 8000).includes(0)) {
    return { path, content: 'This file is not text. Clone or download the product to open it.', language: 'text' };
  }
  return { path, content: output.toString(), language: languageOf(path) };
}

/** Newest first, merges before what they merged. */
export async function listCommits({ git, repository }: Reader): Promise<CommitList['commits']> {
  const format = ['%H', '%an', '%aI', '%s', '%b', '%P'].join('%x00');
  const { output } = await git.run({
    repository,
    arguments: ['log', '--topo-order', '-n', '500', `--format=${format}%x00`, 'refs/heads/main'],
  });
  const fields = output.toString().split('\0');
  const commits: CommitList['commits'] = [];
  for (let index = 0; index + 5 < fields.length; index += 6) {
    const [hash = '', author = '', at = '', subject = '', body = '', parents = ''] = fields.slice(index, index + 6);
    commits.push({
      hash: hash.trim(),
      author,
      at: new Date(at).toISOString(),
      subject,
      body: body.trim(),
      parents: parents.split(' ').filter(Boolean),
    });
  }
  return commits;
}

/** The files of main under one folder named `name`. */
export function archiveZip({ git, repository, log }: Reader, name: string): ByteStream {
  const child = git.start({
    repository,
    arguments: ['archive', '--format=zip', `--prefix=${name}/`, 'refs/heads/main'],
  });
  child.stdin.end();
  return outputOf(child, log);
}

/** What `git clone` asks first, without the service line; `protocol` is the request's `Git-Protocol` header. */
export function advertiseRefs({ git, repository, log }: Reader, protocol: string | null): ByteStream {
  const child = git.start({
    repository,
    arguments: ['upload-pack', '--stateless-rpc', '--http-backend-info-refs', repository],
    environment: protocolEnvironment(protocol),
  });
  child.stdin.end();
  return outputOf(child, log);
}

/** What `git clone` asks then; `input` is the request's body, decompressed. The command ends when `signal` aborts. */
export function uploadPack(
  { git, repository, log }: Reader,
  { protocol, input, signal }: { protocol: string | null; input: ByteStream; signal: AbortSignal },
): ByteStream {
  const child = git.start({
    repository,
    arguments: ['upload-pack', '--stateless-rpc', '--timeout=300', repository],
    environment: protocolEnvironment(protocol),
  });
  const stop = () => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  child.once('close', () => signal.removeEventListener('abort', stop));
  if (signal.aborted) stop();
  // A client that leaves in mid-request, or git ending early, is no fault of ours: the answer just ends.
  input.pipeTo(Writable.toWeb(child.stdin)).catch(() => child.stdin.destroy());
  return outputOf(child, log);
}

/** Passed on only when it is what git itself sends, since it becomes a variable of the command. */
function protocolEnvironment(protocol: string | null): Record<string, string> {
  return protocol && /^[a-z0-9=:.-]{1,100}$/.test(protocol) ? { GIT_PROTOCOL: protocol } : {};
}

function outputOf(child: ChildProcessWithoutNullStreams, log: Log): ByteStream {
  child.stderr.on('data', (chunk: Buffer) => log.debug({ output: chunk.toString().slice(0, 500) }, 'git said'));
  child.on('error', (error) => child.stdout.destroy(error));
  child.on('close', (code) => {
    if (code) log.warn({ code }, 'git ended early');
  });
  child.stdout.once('close', () => child.kill());
  return Readable.toWeb(child.stdout) as ByteStream; // Node types it without its element
}
