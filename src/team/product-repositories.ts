/** What the team needs of product git; `src/repository` provides it. */
import type { RoleName } from '../contract/event.ts';
import type { Portion } from './portions.ts';

export interface ProductRepositories {
  commitBlueprint(
    productId: string,
    files: ReadonlyMap<string, string>,
    about: { portions: readonly Portion[]; at: Date },
  ): Promise<{ commit: string; tree: string; pending: { hash: string; author: string; subject: string }[] }>;
  prepareMerge(
    productId: string,
    commit: string,
    about: { role: RoleName; message: string; at: Date },
  ): Promise<{ ok: true; commit: string; tree: string } | { ok: false; conflicts: string[] }>;
  /** Files on top of a commit, as a commit that no branch has yet. */
  commitEdits(
    productId: string,
    parent: string,
    about: { role: RoleName; message: string; edits: ReadonlyMap<string, string>; at: Date },
  ): Promise<{ commit: string; tree: string }>;
  release(productId: string, commit: string, about: { tag: string; at: Date }): Promise<boolean>;
  readFolder(productId: string, revision: string, folder: string): Promise<Map<string, string>>;
  exportFiles(productId: string, commit: string, folder: string): Promise<void>;
}
