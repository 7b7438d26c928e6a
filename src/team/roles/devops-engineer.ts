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
