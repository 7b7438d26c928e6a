import { IconChevronDown, IconChevronRight, IconFile, IconFolder } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { TreeNode } from './file-tree.ts';
import classes from './file-tree-view.module.css';

interface FileTreeViewProperties {
  nodes: TreeNode[];
  current: string;
  onOpen: (path: string) => void;
}

/** Nested lists of buttons: Tab reaches each, the arrow keys move, open and close as in a tree. */
export function FileTreeView({ nodes, current, onOpen }: FileTreeViewProperties) {
  const [open, setOpen] = useState(() => foldersAbove(current));

  function toggle(path: string, shouldOpen = !open.has(path)) {
    const next = new Set(open);
    if (shouldOpen) next.add(path);
    else next.delete(path);
    setOpen(next);
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    const button = event.target instanceof HTMLElement ? event.target.closest('button') : null;
    if (!button) return;
    const folder = button.dataset['folder'];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      buttons[buttons.indexOf(button) + step]?.focus();
    } else if (folder !== undefined && event.key === 'ArrowRight') {
      toggle(folder, true);
    } else if (folder !== undefined && event.key === 'ArrowLeft') {
      toggle(folder, false);
    } else {
      return;
    }
    event.preventDefault();
  }

  function renderNodes(level: TreeNode[]) {
    return (
      <ul className={classes.level}>
        {level.map((node) => (
          <li key={node.path}>
            {node.kind === 'file' ? (
              <button
                type="button"
                className={classes.node}
                aria-current={node.path === current ? 'true' : undefined}
                onClick={() => onOpen(node.path)}
              >
                <span className={classes.space} />
                <IconFile size={16} aria-hidden />
                {node.name}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  className={classes.node}
                  data-folder={node.path}
                  aria-expanded={open.has(node.path)}
                  onClick={() => toggle(node.path)}
                >
                  {open.has(node.path) ? (
                    <IconChevronDown size={14} aria-hidden />
                  ) : (
                    <IconChevronRight size={14} aria-hidden />
                  )}
                  <IconFolder size={16} aria-hidden />
                  {node.name}
                </button>
                {open.has(node.path) && renderNodes(node.children)}
              </>
            )}
          </li>
        ))}
      </ul>
    );
  }

  return <div onKeyDown={handleKey}>{renderNodes(nodes)}</div>;
}

function foldersAbove(path: string): Set<string> {
  const parts = path.split('/');
  return new Set(parts.slice(0, -1).map((_, position) => parts.slice(0, position + 1).join('/')));
}
