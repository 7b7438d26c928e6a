/** Makes a workspace ready to be mounted: its mount points exist and no symlink of a product leads out of it. */
import { lstatSync, mkdirSync, realpathSync, unlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { AppError } from '../errors.ts';
import type { CommandRequest } from './sandbox.ts';

export interface PreparedWorkspace {
  /** Real host path. */
  directory: string;
  /** Real host path of the `node_modules` to show. */
  dependencies: string;
  writable: readonly string[] | 'all';
  dataDirectory: string | null;
  /** Folders of `node_modules` that tools write to; they get an empty temporary file system of their own. */
  cacheFolders: readonly string[];
}

/** Throws `invalid-input` for a path that leaves the workspace or that a symlink redirects. */
export function prepareWorkspace(request: CommandRequest): PreparedWorkspace {
  const directory = realDirectory(request.workspace, 'workspace');
  const dependencies = realDirectory(request.dependencies, 'dependency folder');
  const writable = request.writable === 'all' ? 'all' : [...new Set(request.writable.map(cleanPath))].toSorted();
  // What stands there is a mount point or a link of ours, whatever a product has made of it.
  const modules = join(directory, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(modules);
  makeFolder(directory, 'node_modules');
  if (writable !== 'all') for (const path of writable) makeFolder(directory, path);
  let dataDirectory: string | null = null;
  if (request.dataDirectory !== undefined) {
    mkdirSync(request.dataDirectory, { recursive: true });
    dataDirectory = realDirectory(request.dataDirectory, 'data folder');
    makeFolder(directory, 'data');
  }
  return { directory, dependencies, writable, dataDirectory, cacheFolders: cacheFoldersOf(dependencies) };
}

function realDirectory(path: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new AppError('not-found', `The ${name} ${path} does not exist.`, {
      fix: 'Prepare it first, then run the command again.',
      cause,
    });
  }
}

function cleanPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (isAbsolute(path) || parts.length === 0 || parts.includes('..')) {
    throw new AppError('invalid-input', `"${path}" is not a path inside the workspace.`, {
      fix: 'Name writable paths relative to the workspace, for example "dist".',
    });
  }
  return parts.join('/');
}

/** Creates the folder part by part; a product that ran before may have left a symlink anywhere on the way. */
function makeFolder(workspace: string, path: string): void {
  let current = workspace;
  for (const part of path.split('/')) {
    current = join(current, part);
    const stats = lstatSync(current, { throwIfNoEntry: false });
    if (stats === undefined) mkdirSync(current);
    else if (!stats.isDirectory()) {
      throw new AppError('invalid-input', `"${path}" in the workspace is not a plain folder.`, {
        fix: 'Remove it from the workspace, then run the command again.',
      });
    }
  }
}

/** Only folders that exist can be mount points in a read-only tree; an own dependency set has them, a foreign one may refuse. */
function cacheFoldersOf(dependencies: string): string[] {
  return ['.vite', '.vite-temp'].filter((folder) => {
    try {
      mkdirSync(join(dependencies, folder), { recursive: true });
      return true;
    } catch {
      return false;
    }
  });
}
