import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { createGit } from './git.ts';
import { createRepositories, type Portion } from './create-repositories.ts';
import type { ByteStream } from './read-product.ts';

const execute = promisify(execFile);
const root = await mkdtemp(join(tmpdir(), 'toronto-repositories-'));
after(() => rm(root, { recursive: true, force: true }));
const log = { debug() {}, info() {}, warn() {}, error() {} };
const git = createGit({ program: 'git', searchPath: process.env['PATH'] ?? '' });
const repositories = createRepositories({ directory: root, git, log });

const at = new Date('2026-03-01T10:00:00Z');
const portions: Portion[] = [
  { role: 'Database Engineer', message: 'Add the tables', owns: (path) => path.endsWith('.sql') },
  { role: 'Developer', message: 'Write the server\n\nOne file.', owns: () => true },
];
const release = { role: 'DevOps Engineer', message: 'Release the shop', at } as const;
const first = new Map([
  ['README.md', '# Shop\n'],
  ['migrations/0001-initial.sql', 'create table a (b);\n'],
  ['server/über uns "1".ts', 'export {};\n'],
]);

async function released(productId: string, files: ReadonlyMap<string, string> = first) {
  const { commit } = await repositories.commitBlueprint(productId, files, { portions, at });
  const merged = await repositories.mergeToMain(productId, commit, release);
  assert.ok(merged.ok);
  return merged;
}

test('commits each role its own files on the branch blueprint and leaves main untouched', async () => {
  const made = await repositories.commitBlueprint('roles', first, { portions, at });
  assert.deepEqual(
    made.pending.map(({ author, subject }) => [author, subject]),
    [
      ['Database Engineer', 'Add the tables'],
      ['Developer', 'Write the server'],
    ],
  );
  assert.deepEqual(await repositories.listFiles('roles'), []);
});

test('adds no commit for the same files and only the changed portion for changed ones', async () => {
  const one = await repositories.commitBlueprint('again', first, { portions, at });
  const two = await repositories.commitBlueprint('again', first, { portions, at: new Date() });
  assert.deepEqual(two, one);
  const changed = new Map([...first, ['README.md', '# Changed\n'] as const]);
  changed.delete('server/über uns "1".ts');
  const three = await repositories.commitBlueprint('again', changed, { portions, at });
  assert.equal(three.pending.length, 3);
  assert.equal(three.pending.at(-1)?.author, 'Developer');
});

test('merges into main by a merge commit, once', async () => {
  const merged = await released('merged');
  assert.deepEqual(await released('merged'), merged);
  const commits = await repositories.listCommits('merged');
  assert.deepEqual(
    commits?.map((commit) => [commit.subject, commit.author, commit.parents.length]),
    [
      ['Release the shop', 'DevOps Engineer', 2],
      ['Write the server', 'Developer', 1],
      ['Add the tables', 'Database Engineer', 1],
      ['Open the repository', 'DevOps Engineer', 0],
    ],
  );
  assert.equal(commits?.[1]?.body, 'One file.');
  assert.equal(commits?.[0]?.at, '2026-03-01T10:00:00.000Z');
});

test('keeps a change that somebody made on main, and names the files where both changed the same lines', async () => {
  await released('edited');
  const repository = join(root, 'edited', 'repository.git');
  const clone = join(root, 'edited-clone');
  const identity = ['-c', 'user.name=Owner', '-c', 'user.email=owner@example.com', '-c', 'commit.gpgsign=false'];
  await execute('git', ['clone', '-q', repository, clone]);
  await writeFile(join(clone, 'README.md'), '# My shop\n');
  await execute('git', [...identity, '-C', clone, 'commit', '-q', '-am', 'Rename']);
  await execute('git', ['-C', clone, 'push', '-q', 'origin', 'main']);

  const more = new Map([...first, ['server/more.ts', 'export {};\n'] as const]);
  await released('edited', more);
  assert.equal((await repositories.readFile('edited', 'README.md'))?.content, '# My shop\n');
  const clash = await repositories.commitBlueprint('edited', new Map([...more, ['README.md', '# Store\n'] as const]), {
    portions,
    at,
  });
  assert.deepEqual(await repositories.mergeToMain('edited', clash.commit, release), {
    ok: false,
    conflicts: ['README.md'],
  });
});

test('exports exactly the files of a commit, without git data, over whatever was there', async () => {
  const { commit } = await released('exported');
  const folder = join(root, 'exported', 'checkout');
  await repositories.exportFiles('exported', commit, folder);
  await writeFile(join(folder, 'left-over.txt'), 'old');
  await repositories.exportFiles('exported', commit, folder);
  assert.deepEqual((await readdir(folder, { recursive: true })).toSorted(), [
    'README.md',
    'migrations',
    'migrations/0001-initial.sql',
    'server',
    'server/über uns "1".ts',
  ]);
  assert.equal(await readFile(join(folder, 'README.md'), 'utf8'), '# Shop\n');
  assert.deepEqual(await readdir(join(root, 'exported')), ['checkout', 'repository.git']);
});

test('reads files of main and nothing outside it', async () => {
  await released('reading');
  assert.deepEqual(await repositories.listFiles('reading'), [
    { path: 'README.md', bytes: 7 },
    { path: 'migrations/0001-initial.sql', bytes: 20 },
    { path: 'server/über uns "1".ts', bytes: 11 },
  ]);
  assert.deepEqual(await repositories.readFile('reading', 'migrations/0001-initial.sql'), {
    path: 'migrations/0001-initial.sql',
    content: 'create table a (b);\n',
    language: 'sql',
  });
  for (const path of [
    '../reading/repository.git/HEAD',
    '/etc/passwd',
    'server',
    'missing.ts',
    '.git/config',
    '',
    'a\0b',
    '--help',
  ]) {
    assert.equal(await repositories.readFile('reading', path), null, path);
  }
  assert.equal(await repositories.readFile('no-such-product', 'README.md'), null);
  await assert.rejects(repositories.listFiles('../reading'), /not the id of a product/);
});

test('refuses files that would leave the product or enter git', async () => {
  for (const path of ['../x', '/x', 'a//b', '.git/hooks/post-checkout', 'a/.GIT/config', 'a\nb']) {
    await assert.rejects(
      repositories.commitBlueprint('paths', new Map([[path, 'x']]), { portions, at }),
      /not a path/,
      path,
    );
  }
});

test('goes on after a git that was killed in the middle of an update', async () => {
  await released('killed');
  const lockFile = join(root, 'killed', 'repository.git', 'refs', 'heads', 'blueprint.lock');
  await writeFile(lockFile, '');
  await utimes(lockFile, 1, 1);
  const changed = new Map([['README.md', '# Other\n']]);
  assert.ok(await released('killed', changed));
});

test('offers the product as a zip', async () => {
  await released('zipped');
  const stream = await repositories.archiveZip('zipped', 'shop');
  assert.ok(stream);
  const archive = join(root, 'shop.zip');
  await writeFile(archive, Readable.fromWeb(stream as never)); // Node's and the platform's stream types differ in name only
  const { stdout } = await execute('python3', ['-m', 'zipfile', '-l', archive]);
  assert.match(stdout, /shop\/migrations\/0001-initial\.sql/);
});

test('git clones a product over HTTP, also with compressed requests', async (context) => {
  const { commit } = await released('cloned');
  const toWeb = (stream: Readable) => Readable.toWeb(stream) as ByteStream; // same bytes
  const server = createServer((request, response) => {
    const protocol = request.headers['git-protocol']?.toString() ?? null;
    const serve = async () => {
      if (request.method === 'GET') {
        response.setHeader('Content-Type', 'application/x-git-upload-pack-advertisement');
        response.write('001e# service=git-upload-pack\n0000');
        return repositories.advertiseRefs('cloned', protocol);
      }
      response.setHeader('Content-Type', 'application/x-git-upload-pack-result');
      const input = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
      return repositories.uploadPack('cloned', { protocol, input: toWeb(input), signal: new AbortController().signal });
    };
    void serve().then((stream) => pipeline(Readable.fromWeb(stream as never), response)); // as above
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const { port } = server.address() as AddressInfo; // a TCP server has no path
  for (const version of ['0', '2']) {
    const folder = join(root, `clone-${version}`);
    await execute('git', [
      '-c',
      `protocol.version=${version}`,
      'clone',
      '-q',
      `http://127.0.0.1:${port}/cloned.git`,
      folder,
    ]);
    assert.equal((await execute('git', ['-C', folder, 'rev-parse', 'HEAD'])).stdout.trim(), commit);
    assert.equal((await execute('git', ['-C', folder, 'status', '--porcelain'])).stdout, '');
  }
});

test("runs none of the host's hooks or settings", async () => {
  const home = await mkdtemp(join(root, 'home-'));
  await writeFile(
    join(home, 'gitconfig'),
    '[core]\n\thooksPath = /\n[commit]\n\tgpgSign = true\n[init]\n\tdefaultBranch = trunk\n',
  );
  const previous = process.env['GIT_CONFIG_GLOBAL'];
  process.env['GIT_CONFIG_GLOBAL'] = join(home, 'gitconfig');
  try {
    await released('isolated');
    const { output } = await git.run({
      repository: join(root, 'isolated', 'repository.git'),
      arguments: ['config', '--list'],
    });
    assert.doesNotMatch(output.toString(), /trunk/);
  } finally {
    if (previous === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
    else process.env['GIT_CONFIG_GLOBAL'] = previous;
  }
});

test('says what to do when git is not installed', async () => {
  const none = createRepositories({
    directory: root,
    git: createGit({ program: 'no-such-git', searchPath: '/usr/bin' }),
    log,
  });
  await assert.rejects(none.commitBlueprint('none', first, { portions, at }), { code: 'git-missing' });
});
