/** Copies of a product's data, with owners and times, so that the product can go on writing to them. */
import { existsSync } from 'node:fs';
import { chown, cp, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whole or not at all: what was at `to` stays until the copy is complete. Nothing happens where there are no data yet. */
export async function copyData(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  const draft = `${to}.${process.pid}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await cp(from, draft, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  if (process.getuid?.() === 0) await takeOwnersOver(from, draft);
  await rm(to, { recursive: true, force: true });
  await rename(draft, to);
}

async function takeOwnersOver(from: string, to: string): Promise<void> {
  const about = await lstat(from);
  if (about.isSymbolicLink()) return;
  await chown(to, about.uid, about.gid);
  if (!about.isDirectory()) return;
  for (const name of await readdir(from)) await takeOwnersOver(join(from, name), join(to, name));
}
