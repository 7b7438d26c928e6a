/** The installation's own secret: made at the first start, kept readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * 32 random bytes as hexadecimal text, the same at every start, also for several who ask at once.
 *
 * @throws Error when what the file holds is no secret, with what to do.
 */
export async function readSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const secret = (await readIfThere(file)) ?? (await make(file));
  if (!/^[0-9a-f]{64}$/.test(secret)) {
    throw new Error(
      `${file} does not hold a whole secret. Delete it and start again: a new one is made, and everybody signs in anew.`,
    );
  }
  return secret;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside its place and put there whole: nobody reads half of it, and the first to get there counts. */
async function make(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
    await link(draft, file).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return;
      // Some disks know no second name for a file; there a move has to do, which is whole too.
      await rename(draft, file);
    });
  } finally {
    await rm(draft, { force: true });
  }
  return await readFile(file, 'utf8');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
