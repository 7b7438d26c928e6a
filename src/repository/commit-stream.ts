/** Prints commits in the language of `git fast-import`, which writes any number of them in one atomic step. */
import { isProductPath } from './product-path.ts';

export interface Signature {
  name: string;
  email: string;
}

export interface CommitDraft {
  author: Signature;
  at: Date;
  /** Subject, empty line, body. */
  message: string;
  write: ReadonlyMap<string, string>;
  remove: readonly string[];
}

/** `from` is the commit that the first one builds on; null begins the branch. */
export function printCommits(branch: string, from: string | null, commits: readonly CommitDraft[]): Buffer {
  const parts: Buffer[] = [];
  const line = (text: string) => parts.push(Buffer.from(`${text}\n`));
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
  };
  for (const [index, commit] of commits.entries()) {
    line(`commit ${branch}`);
    line(`author ${printSignature(commit.author, commit.at)}`);
    line(`committer ${printSignature(commit.author, commit.at)}`);
    data(commit.message);
    if (index === 0 && from) line(`from ${from}`);
    for (const path of commit.remove) line(`D ${quotePath(path)}`);
    for (const [path, content] of commit.write) {
      line(`M 100644 inline ${quotePath(path)}`);
      data(content);
    }
    line('');
  }
  line('done');
  return Buffer.concat(parts);
}

function printSignature({ name, email }: Signature, at: Date): string {
  return `${name} <${email}> ${Math.floor(at.getTime() / 1000)} +0000`;
}

function quotePath(path: string): string {
  if (!isProductPath(path)) throw new Error(`not a path of a product: ${JSON.stringify(path)}`);
  return `"${path.replaceAll('"', '\\"')}"`;
}
