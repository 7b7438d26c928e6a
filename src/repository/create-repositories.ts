/** One bare git repository per product: generated work on the branch `blueprint`, proven releases on `main`. */
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoleName } from '../contract/event.ts';
import type { Log } from '../ops/log.ts';
import { type CommitDraft, printCommits, type Signature } from './commit-stream.ts';
import type { Git } from './git.ts';
import { isProductPath } from './product-path.ts';
import * as reader from './read-product.ts';

/** One commit to make: these files are this role's work. */
export interface Portion {
  role: RoleName;
  /** Subject, then optionally an empty line and a body. */
  message: string;
  owns: (path: string) => boolean;
}

export interface BlueprintCommit {
  /** Tip of the branch `blueprint`, whose tree is exactly the given files. */
  commit: string;
  tree: string;
  /** The commits of `blueprint` that main does not have yet, oldest first. */
  pending: { hash: string; author: string; subject: string }[];
}

export type MergeOutcome = { ok: true; commit: string; tree: string } | { ok: false; conflicts: string[] };

export type Repositories = ReturnType<typeof createRepositories>;

const mainBranch = 'refs/heads/main';
const blueprintBranch = 'refs/heads/blueprint';

/** `directory` is the folder of all products; a product has `repository.git` in a folder named by its id. */
export function createRepositories({ directory, git, log }: { directory: string; git: Git; log: Log }) {
  const repositoryOf = (productId: string) => {
    if (!/^[A-Za-z0-9-]{1,64}$/.test(productId))
      throw new Error(`not the id of a product: ${JSON.stringify(productId)}`);
    return join(directory, productId, 'repository.git');
  };
  const answer = async (repository: string, ...words: string[]) =>
    (await git.run({ repository, arguments: words })).output.toString().trim();
  const find = async (repository: string, revision: string) => {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const { exitCode, output } = await git.run({ repository, arguments: words, expected: [1] });
    return exitCode === 0 ? output.toString().trim() : null;
  };

  /** Makes the repository with an empty first commit that both branches begin from. */
  async function ensure(productId: string, at: Date): Promise<string> {
    const repository = repositoryOf(productId);
    if (!(await exists(join(repository, 'HEAD')))) {
      // Prepared aside and moved into place, so that a repository is either whole or not there.
      const draft = `${repository}.${process.pid}.draft`;
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { recursive: true });
      await git.run({
        repository: draft,
        arguments: ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', draft],
      });
      await rm(repository, { recursive: true, force: true });
      await rename(draft, repository);
    }
    await removeStaleLocks(repository);
    if (!(await find(repository, mainBranch))) {
      const first: CommitDraft = {
        author: signatureOf('DevOps Engineer'),
        at,
        message: 'Open the repository\n',
        write: new Map(),
        remove: [],
      };
      await importCommits(repository, mainBranch, null, [first]);
    }
    return repository;
  }

  async function importCommits(
    repository: string,
    branch: string,
    from: string | null,
    commits: CommitDraft[],
  ): Promise<void> {
    await git.run({
      repository,
      arguments: ['fast-import', '--quiet', '--done', '--date-format=raw'],
      input: printCommits(branch, from, commits),
    });
  }

  /** Path to blob hash. */
  async function listBlobs(repository: string, commit: string): Promise<Map<string, string>> {
    const { output } = await git.run({ repository, arguments: ['ls-tree', '-r', '-z', '--full-tree', commit] });
    const rows = output.toString().split('\0').filter(Boolean);
    return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2] ?? '']));
  }

  async function listPending(repository: string, commit: string): Promise<BlueprintCommit['pending']> {
    const rows = await answer(repository, 'log', '--reverse', '--format=%H%x00%an%x00%s', `${mainBranch}..${commit}`);
    return rows
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const [hash = '', author = '', subject = ''] = row.split('\0');
        return { hash, author, subject };
      });
  }

  interface Authorship {
    role: RoleName;
    message: string;
    at: Date;
  }

  async function commitTree(
    repository: string,
    tree: string,
    parents: readonly string[],
    { role, message, at }: Authorship,
  ): Promise<string> {
    const author = signatureOf(role);
    const date = `${Math.floor(at.getTime() / 1000)} +0000`;
    const { output } = await git.run({
      repository,
      arguments: ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])],
      input: `${message}\n`,
      environment: {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: date,
      },
    });
    return output.toString().trim();
  }

  /** The merge of main with a commit, as a commit that no branch has yet. */
  async function merge(repository: string, commit: string, about: Authorship): Promise<MergeOutcome> {
    const main = await answer(repository, 'rev-parse', mainBranch);
    const known = await git.run({
      repository,
      arguments: ['merge-base', '--is-ancestor', commit, main],
      expected: [1],
    });
    if (known.exitCode === 0)
      return { ok: true, commit: main, tree: await answer(repository, 'rev-parse', `${main}^{tree}`) };
    const merged = await git.run({
      repository,
      arguments: ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', main, commit],
      expected: [1],
    });
    const [tree = '', ...conflicts] = merged.output.toString().split('\0').filter(Boolean);
    if (merged.exitCode !== 0) return { ok: false, conflicts };
    const candidate = await commitTree(repository, tree, [main, commit], about);
    // Kept from being tidied away until main has it.
    await git.run({ repository, arguments: ['update-ref', 'refs/candidates/latest', candidate] });
    return { ok: true, commit: candidate, tree };
  }

  const reading =
    <Result, Rest extends unknown[]>(
      read: (from: { git: Git; repository: string; log: Log }, ...rest: Rest) => Result,
    ) =>
    async (productId: string, ...rest: Rest): Promise<Awaited<Result> | null> => {
      const repository = repositoryOf(productId);
      return (await exists(join(repository, 'HEAD'))) ? await read({ git, repository, log }, ...rest) : null;
    };

  return {
    /**
     * Makes the branch `blueprint` hold exactly `files`, one commit per portion that changed, in the order of `portions`;
     * the first portion that owns a path gets it. The same files again add no commit.
     */
    async commitBlueprint(
      productId: string,
      files: ReadonlyMap<string, string>,
      { portions, at }: { portions: readonly Portion[]; at: Date },
    ): Promise<BlueprintCommit> {
      for (const path of files.keys()) {
        if (!isProductPath(path)) throw new Error(`not a path of a product: ${JSON.stringify(path)}`);
      }
      const repository = await ensure(productId, at);
      const from = (await find(repository, blueprintBranch)) ?? (await answer(repository, 'rev-parse', mainBranch));
      const before = await listBlobs(repository, from);
      const changed = new Map([...files].filter(([path, content]) => before.get(path) !== blobHash(content)));
      const removed = [...before.keys()].filter((path) => !files.has(path));

      const left = new Set([...changed.keys(), ...removed]);
      const drafts = portions.flatMap((portion) => {
        const mine = [...left].filter((path) => portion.owns(path)).toSorted();
        for (const path of mine) left.delete(path);
        const write = new Map(
          mine.flatMap((path) => (changed.has(path) ? [[path, changed.get(path) ?? ''] as const] : [])),
        );
        const remove = mine.filter((path) => !changed.has(path));
        return mine.length === 0 ? [] : [{ portion, write, remove }];
      });
      if (left.size > 0) throw new Error(`no role owns ${[...left].join(', ')}`);

      if (drafts.length > 0 || !(await find(repository, blueprintBranch))) {
        const commits = drafts.map(({ portion, write, remove }): CommitDraft => ({
          author: signatureOf(portion.role),
          at,
          message: `${portion.message}\n`,
          write,
          remove,
        }));
        if (commits.length === 0) await git.run({ repository, arguments: ['update-ref', blueprintBranch, from] });
        else await importCommits(repository, blueprintBranch, from, commits);
      }
      const commit = await answer(repository, 'rev-parse', blueprintBranch);
      return {
        commit,
        tree: await answer(repository, 'rev-parse', `${commit}^{tree}`),
        pending: await listPending(repository, commit),
      };
    },

    /**
     * What main would be with a commit of `blueprint` merged into it, changes made by hand kept; main itself stays where it is
     * until `release`. Nothing is lost in a conflict: the files are named.
     */
    async prepareMerge(
      productId: string,
      commit: string,
      { role, message, at }: { role: RoleName; message: string; at: Date },
    ): Promise<MergeOutcome> {
      const repository = await ensure(productId, at);
      return await merge(repository, commit, { role, message, at });
    },

    /** Files on top of a commit, as a commit that no branch has yet: `release` moves main on to it. */
    async commitEdits(
      productId: string,
      parent: string,
      { role, message, edits, at }: { role: RoleName; message: string; edits: ReadonlyMap<string, string>; at: Date },
    ): Promise<{ commit: string; tree: string }> {
      for (const path of edits.keys())
        if (!isProductPath(path)) throw new Error(`not a path of a product: ${JSON.stringify(path)}`);
      const repository = await ensure(productId, at);
      const branch = 'refs/candidates/developed';
      // A branch of an earlier run would have to be an ancestor.
      if (await find(repository, branch)) await git.run({ repository, arguments: ['update-ref', '-d', branch] });
      const draft: CommitDraft = { author: signatureOf(role), at, message: `${message}\n`, write: edits, remove: [] };
      await importCommits(repository, branch, parent, [draft]);
      const commit = await answer(repository, 'rev-parse', branch);
      return { commit, tree: await answer(repository, 'rev-parse', `${commit}^{tree}`) };
    },

    /** Moves main on to a prepared merge and marks it with a tag. False when somebody changed main meanwhile. */
    async release(productId: string, commit: string, { tag, at }: { tag: string; at: Date }): Promise<boolean> {
      const repository = await ensure(productId, at);
      const main = await answer(repository, 'rev-parse', mainBranch);
      if (main !== commit) {
        const onwards = ['merge-base', '--is-ancestor', main, commit];
        const known = await git.run({ repository, arguments: onwards, expected: [1] });
        if (known.exitCode !== 0) return false;
        await git.run({ repository, arguments: ['update-ref', mainBranch, commit, main] });
      }
      await git.run({ repository, arguments: ['update-ref', `refs/tags/${tag}`, commit] });
      return true;
    },

    /** Path to text of the files below a folder, at a commit or branch. */
    async readFolder(productId: string, revision: string, folder: string): Promise<Map<string, string>> {
      const repository = repositoryOf(productId);
      const blobs = [...(await listBlobs(repository, revision))].filter(([path]) => path.startsWith(`${folder}/`));
      const files = await Promise.all(
        blobs.map(async ([path, hash]) => {
          const { output } = await git.run({ repository, arguments: ['cat-file', 'blob', hash] });
          return [path, output.toString()] as const;
        }),
      );
      return new Map(files);
    },

    /** Merges a commit of `blueprint` into `main` by a merge commit; a commit that main already has changes nothing. */
    async mergeToMain(
      productId: string,
      commit: string,
      { role, message, at }: { role: RoleName; message: string; at: Date },
    ): Promise<MergeOutcome> {
      const repository = await ensure(productId, at);
      const main = await answer(repository, 'rev-parse', mainBranch);
      const merged = await merge(repository, commit, { role, message, at });
      // Only if main is still where it was when the merge was computed.
      if (merged.ok && merged.commit !== main)
        await git.run({ repository, arguments: ['update-ref', mainBranch, merged.commit, main] });
      return merged;
    },

    /** Puts a commit's files, and nothing else, into `folder`; there is no `.git` in it, since products may write there. */
    async exportFiles(productId: string, commit: string, folder: string): Promise<void> {
      const repository = repositoryOf(productId);
      const draft = `${folder}.${process.pid}.draft`;
      const index = `${draft}.index`;
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { recursive: true });
      try {
        const environment = { GIT_INDEX_FILE: index, GIT_OPTIONAL_LOCKS: '1' };
        await git.run({ repository, arguments: ['read-tree', commit], environment });
        await git.run({
          repository,
          arguments: ['--work-tree', draft, 'checkout-index', '--all', `--prefix=${draft}/`],
          environment,
        });
        await rm(folder, { recursive: true, force: true });
        await rename(draft, folder);
      } finally {
        await rm(index, { force: true });
        await rm(draft, { recursive: true, force: true });
      }
    },

    /** Each of these reads `main` and answers null when the product has no repository. */
    listFiles: reading(reader.listFiles),
    readFile: reading(reader.readFile),
    listCommits: reading(reader.listCommits),
    archiveZip: reading(reader.archiveZip),
    advertiseRefs: reading(reader.advertiseRefs),
    uploadPack: reading(reader.uploadPack),
  };
}

function signatureOf(role: RoleName): Signature {
  return { name: role, email: `${role.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@team.invalid` };
}

function blobHash(content: string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A git that was killed leaves its lock files; it never holds one for longer than a moment. */
async function removeStaleLocks(repository: string): Promise<void> {
  for (const folder of [repository, join(repository, 'refs', 'heads')]) {
    for (const name of await readdir(folder).catch(() => [])) {
      const file = join(folder, name);
      const changedAt = name.endsWith('.lock')
        ? await stat(file).then(
            (status) => status.mtimeMs,
            () => Infinity,
          )
        : Infinity;
      if (Date.now() - changedAt > 2_000) await rm(file, { force: true });
    }
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
