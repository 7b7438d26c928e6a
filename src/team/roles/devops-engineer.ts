/** Answers for commits, packaging and the release. */
import type { RoleNote } from '../stage.ts';
import { bullets, counted } from '../wording.ts';

export interface PendingCommit {
  hash: string;
  author: string;
  subject: string;
}

export function noteCommits(pending: readonly PendingCommit[], round: number): RoleNote {
  return {
    role: 'DevOps Engineer',
    subject: `commits-${round}`,
    sentence: `The work is on the branch "blueprint" in ${counted(pending.length, 'commit')}; it reaches "main" only when it is proven.`,
    detail: bullets(pending.map((commit) => `\`${commit.hash.slice(0, 10)}\` ${commit.subject} (${commit.author})`)),
    data: { commits: pending.length },
  };
}

export function noteRelease(commit: string, files: number): RoleNote {
  return {
    role: 'DevOps Engineer',
    subject: 'release',
    sentence: `I merged the proven work into "main" as ${commit.slice(0, 10)} and checked out its ${counted(files, 'file')} to run.`,
    detail: null,
    data: { commit, files },
  };
}

/** Null for a product that nobody has touched yet. */
export function noteMerge(tree: string, merged: { commit: string; tree: string }, isChange: boolean): RoleNote | null {
  if (!isChange) return null;
  const sentence =
    merged.tree === tree
      ? 'Nobody has changed the product by hand, so the change goes in as it is.'
      : 'The product has changes made by hand; they are kept, and what is verified from here on is both together.';
  return {
    role: 'DevOps Engineer',
    subject: 'merge',
    sentence,
    detail: `Merge commit \`${merged.commit.slice(0, 12)}\`.`,
  };
}
