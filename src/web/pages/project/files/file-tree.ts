/** Folders and files from a flat list of paths. Pure. */
export interface FileNode {
  kind: 'file';
  name: string;
  path: string;
  bytes: number;
}

export interface FolderNode {
  kind: 'folder';
  name: string;
  path: string;
  children: TreeNode[];
}

export type TreeNode = FileNode | FolderNode;

/** Folders first, each level by name. */
export function fileTree(files: readonly { path: string; bytes: number }[]): TreeNode[] {
  const root: FolderNode = { kind: 'folder', name: '', path: '', children: [] };
  const folders = new Map<string, FolderNode>([['', root]]);

  function folderAt(path: string): FolderNode {
    const known = folders.get(path);
    if (known) return known;
    const slash = path.lastIndexOf('/');
    const folder: FolderNode = { kind: 'folder', name: path.slice(slash + 1), path, children: [] };
    folders.set(path, folder);
    folderAt(path.slice(0, Math.max(0, slash))).children.push(folder);
    return folder;
  }

  for (const { path, bytes } of files) {
    const slash = path.lastIndexOf('/');
    folderAt(path.slice(0, Math.max(0, slash))).children.push({
      kind: 'file',
      name: path.slice(slash + 1),
      path,
      bytes,
    });
  }
  for (const folder of folders.values()) folder.children.sort(compare);
  return root.children;
}

function compare(one: TreeNode, other: TreeNode): number {
  if (one.kind !== other.kind) return one.kind === 'folder' ? -1 : 1;
  return one.name.localeCompare(other.name, 'en');
}

/** The file to show first: the README, else the first one. */
export function firstFile(files: readonly { path: string }[]): string | null {
  return (files.find(({ path }) => path === 'README.md') ?? files[0])?.path ?? null;
}
