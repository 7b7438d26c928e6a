import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTree, firstFile, type TreeNode } from './file-tree.ts';

const outline = (nodes: TreeNode[]): unknown[] =>
  nodes.map((node) => (node.kind === 'folder' ? { [node.path]: outline(node.children) } : node.path));

test('puts folders before files and sorts each level by name', () => {
  const files = ['README.md', 'web/ui/table.tsx', 'server/app.ts', 'web/app.tsx', 'a.json'].map((path) => ({
    path,
    bytes: 1,
  }));
  assert.deepEqual(outline(fileTree(files)), [
    { server: ['server/app.ts'] },
    { web: [{ 'web/ui': ['web/ui/table.tsx'] }, 'web/app.tsx'] },
    'a.json',
    'README.md',
  ]);
});

test('makes no tree of no files', () => {
  assert.deepEqual(fileTree([]), []);
  assert.equal(firstFile([]), null);
});

test('shows the README first, else the first file', () => {
  assert.equal(firstFile([{ path: 'a.ts' }, { path: 'docs/README.md' }, { path: 'README.md' }]), 'README.md');
  assert.equal(firstFile([{ path: 'a.ts' }, { path: 'b.ts' }]), 'a.ts');
});
