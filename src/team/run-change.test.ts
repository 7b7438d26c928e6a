/** Changes of a released product, with real git, real storage and a verifier that does what the test says. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import type { Blueprint } from '../blueprint/schema.ts';
import { openTestStorage } from '../storage/fixtures/open-test-storage.ts';
import { createTeam, type TeamDependencies } from './create-team.ts';
import { createEventBus } from './event-bus.ts';
import { createProjects } from './projects.ts';
import { testConcept, testFiles, testVerifier, testWorkplace } from './fixtures/test-product.ts';

const { storage, directory, close } = await openTestStorage();
after(close);
const actor = await storage.organisations.ensureLocal();
const workplace = testWorkplace(directory);
const never = new AbortController().signal;

/** The name is in a file, so that a change of it is a change of a line. */
const compile = async (blueprint: Blueprint) =>
  new Map([...testFiles(blueprint), ['web/site.ts', `// ${blueprint.name}\n`]]);

function office(changes: Partial<TeamDependencies> = {}) {
  const bus = createEventBus();
  const team = createTeam({ ...workplace, compile, storage, verifier: testVerifier(), bus, ...changes });
  const queued: string[] = [];
  const queue = { enqueue: async (runId: string) => void queued.push(runId), wake: () => undefined };
  const projects = createProjects({ ...workplace, storage, queue, team, bus });
  return { projects, work: async () => team.run(queued.shift() ?? randomUUID(), never) };
}

/** A product that is released as version 1. */
async function released() {
  const { projects, work } = office();
  const created = await projects.createProject(actor, testConcept);
  assert.ok(created.ok);
  await work();
  return created.value.id;
}

async function ask(projectId: string, text: string, withdraw: string[] = [], changes: Partial<TeamDependencies> = {}) {
  const { projects, work } = office(changes);
  const outcome = await projects.requestChange(actor, projectId, { text, withdraw });
  assert.ok(outcome?.ok, JSON.stringify(outcome));
  await work();
  const project = await projects.describeProject(actor, projectId);
  assert.ok(project);
  return { project, events: await storage.events.readAfter(project.run.id, 0, 500) };
}

const git = async (...words: string[]) => (await promisify(execFile)('git', words)).stdout.trim();
const repositoryOf = (projectId: string) => workplace.directories.product(projectId).repository;

/** Somebody clones main, changes a file and puts it back. */
async function editByHand(projectId: string, file: string, text: string): Promise<void> {
  const clone = await mkdtemp(join(tmpdir(), 'hand-'));
  await git('clone', '--quiet', repositoryOf(projectId), clone);
  await writeFile(join(clone, file), text);
  await git('-C', clone, 'add', '--all');
  await git(
    '-C',
    clone,
    '-c',
    'user.name=Hand',
    '-c',
    'user.email=hand@example.com',
    'commit',
    '--quiet',
    '-m',
    'By hand',
  );
  await git('-C', clone, 'push', '--quiet', 'origin', 'HEAD:main');
}

test('a change request becomes the next version, with a tag and its own requirement', async () => {
  const projectId = await released();
  const { projects } = office();
  const foreseen = await projects.previewChange(actor, projectId, { text: 'name it Shelf', withdraw: [] });
  assert.ok(foreseen?.ok);
  assert.deepEqual(foreseen.value.sentences, ['It is called Shelf.']);
  assert.ok(foreseen.value.differences.some((sentence) => sentence.includes('"Shelf"')));
  const { project, events } = await ask(projectId, 'name it Shelf');
  assert.equal(project.run.status, 'finished', JSON.stringify(project.run.failure));
  assert.equal(project.name, 'Shelf');
  assert.equal(project.proof?.entries.at(-1)?.source, 'change request change-2');
  assert.ok(events.some(({ sentence }) => sentence === 'The Product Manager reads the change request.'));
  assert.ok(events.some(({ sentence }) => sentence === 'Version 2 is released.'));
  const versions = await projects.listVersions(actor, projectId);
  assert.deepEqual(
    versions?.map(({ version, change, isCurrent }) => [version, change, isCurrent]),
    [
      [2, 'name it Shelf', true],
      [1, null, false],
    ],
  );
  assert.equal(await git('-C', repositoryOf(projectId), 'tag'), 'v1\nv2');
  assert.equal(await git('-C', repositoryOf(projectId), 'rev-parse', 'v2'), project.proof?.commit);
});

test('what was accepted stays: a change that breaks it is not merged, and says what it broke', async () => {
  const projectId = await released();
  const main = await git('-C', repositoryOf(projectId), 'rev-parse', 'main');
  const breaking = { verifier: testVerifier(() => ['search-books']) };
  const { project, events } = await ask(projectId, 'name it Shelf', [], breaking);
  assert.equal(project.run.status, 'failed');
  assert.match(
    project.run.failure?.message ?? '',
    /1 thing that worked would not work any more: R2 "Try search-books"/,
  );
  assert.match(project.run.failure?.fix ?? '', /give up R2 explicitly/);
  assert.equal(await git('-C', repositoryOf(projectId), 'rev-parse', 'main'), main);
  assert.ok(!events.some(({ kind }) => kind === 'repair-start'), 'nothing is given up on its own');
  assert.equal(project.score?.met, 2);
  assert.notEqual(project.proofRunId, project.run.id, 'the pictures are those of the release');

  const { project: after } = await ask(projectId, 'name it Shelf', ['R2'], breaking);
  assert.equal(after.run.status, 'finished', JSON.stringify(after.run.failure));
  assert.equal(after.proof?.entries.find(({ requirement }) => requirement === 'R2')?.verdict, 'not-served');
});

test('what did not hold before is not held against a change', async () => {
  const { projects, work } = office({
    brain: { ...workplace.brain, simplify: async () => null },
    verifier: testVerifier(() => ['search-books']),
  });
  const created = await projects.createProject(actor, testConcept);
  assert.ok(created.ok);
  await work();
  const { project } = await ask(created.value.id, 'name it Shelf', [], {
    verifier: testVerifier(() => ['search-books']),
  });
  assert.equal(project.run.status, 'finished', JSON.stringify(project.run.failure));
});

test('changes made by hand are kept, verified with it and released', async () => {
  const projectId = await released();
  await editByHand(projectId, 'web/notes.ts', '// by hand\n');
  const { project, events } = await ask(projectId, 'name it Shelf');
  assert.equal(project.run.status, 'finished', JSON.stringify(project.run.failure));
  const { checkout } = workplace.directories.product(projectId);
  assert.equal(await readFile(join(checkout, 'web/notes.ts'), 'utf8'), '// by hand\n');
  assert.equal(await readFile(join(checkout, 'web/site.ts'), 'utf8'), '// Shelf\n');
  assert.ok(events.some(({ sentence }) => sentence.includes('changes made by hand; they are kept')));
});

test('a conflict with changes made by hand names the files and loses nothing', async () => {
  const projectId = await released();
  await editByHand(projectId, 'web/site.ts', '// Our own name\n');
  const main = await git('-C', repositoryOf(projectId), 'rev-parse', 'main');
  const { project } = await ask(projectId, 'name it Shelf');
  assert.equal(project.run.status, 'failed');
  assert.match(project.run.failure?.message ?? '', /web\/site\.ts\. Nothing was changed, and nothing is lost/);
  assert.equal(await git('-C', repositoryOf(projectId), 'rev-parse', 'main'), main);
  assert.equal(await git('-C', repositoryOf(projectId), 'show', 'main:web/site.ts'), '// Our own name');
});

test('the data of each version are kept; code, or code with data, can be had back and undone', async () => {
  const projectId = await released();
  const { data } = workplace.directories.product(projectId);
  const file = join(data, 'app.db');
  await mkdir(data, { recursive: true });
  await writeFile(file, 'one');
  await ask(projectId, 'name it Shelf');
  await writeFile(file, 'two');
  const rehearsed: string[] = [];
  const preview = {
    refresh: async () => undefined,
    stop: async () => undefined,
    rehearse: async (of: { data: string }) => void rehearsed.push(await readFile(join(of.data, 'app.db'), 'utf8')),
  };
  const { projects, work } = office({ preview });
  assert.deepEqual(
    (await projects.listVersions(actor, projectId))?.map(({ version, hasData }) => [version, hasData]),
    [
      [2, false],
      [1, true],
    ],
  );
  assert.ok((await projects.restoreVersion(actor, projectId, { version: 1, withData: true, keepsCode: false }))?.ok);
  await work();
  assert.equal((await projects.describeProject(actor, projectId))?.name, 'Book List');
  assert.equal(await readFile(file, 'utf8'), 'one');
  assert.ok((await projects.restoreVersion(actor, projectId, { version: 2, withData: true, keepsCode: false }))?.ok);
  await work();
  assert.equal((await projects.describeProject(actor, projectId))?.name, 'Shelf');
  assert.equal(await readFile(file, 'utf8'), 'two');
  assert.deepEqual(rehearsed, ['one', 'two']);

  // The data alone: the code of today, with the records of the first version.
  assert.ok((await projects.restoreVersion(actor, projectId, { version: 1, withData: true, keepsCode: true }))?.ok);
  await work();
  assert.equal((await projects.describeProject(actor, projectId))?.name, 'Shelf');
  assert.equal(await readFile(file, 'utf8'), 'one');
  const nothing = await projects.restoreVersion(actor, projectId, { version: 1, withData: false, keepsCode: true });
  assert.ok(nothing !== null && !nothing.ok && nothing.refusal.code === 'invalid-input');
  const refused = await projects.restoreVersion(actor, projectId, { version: 9, withData: false, keepsCode: false });
  assert.ok(refused !== null && !refused.ok && refused.refusal.code === 'not-found');
});

test('a product that cannot take over its records is not released', async () => {
  const projectId = await released();
  await mkdir(workplace.directories.product(projectId).data, { recursive: true });
  const preview = {
    refresh: async () => undefined,
    stop: async () => undefined,
    rehearse: async () => Promise.reject(new Error('the table is gone')),
  };
  const { project } = await ask(projectId, 'name it Shelf', [], { preview });
  assert.equal(project.run.status, 'failed');
  assert.equal(await git('-C', repositoryOf(projectId), 'tag'), 'v1');
});

test('what is not understood starts nothing', async () => {
  const projectId = await released();
  const { projects } = office();
  for (const text of ['', 'dance', 'x'.repeat(5000)]) {
    const outcome = await projects.requestChange(actor, projectId, { text, withdraw: [] });
    assert.ok(outcome !== null && !outcome.ok, text);
  }
  const unknown = await projects.requestChange(actor, projectId, { text: 'name it Shelf', withdraw: ['R99'] });
  assert.ok(unknown !== null && !unknown.ok && /no requirement R99/.test(unknown.refusal.message));
  assert.equal(await projects.previewChange(actor, randomUUID(), { text: 'name it X', withdraw: [] }), null);
  assert.equal((await projects.listVersions(actor, projectId))?.length, 1);
});
