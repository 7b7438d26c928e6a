/** Answers for the code. */
import type { FileTree } from '../../compiler/file-tree.ts';
import type { RoleNote } from '../stage.ts';
import { counted, table } from '../wording.ts';

export function noteCode(files: FileTree): RoleNote {
  const code = [...files].filter(([path]) => /\.(ts|tsx|css|sql|html)$/.test(path));
  const folders = new Map<string, { files: number; lines: number }>();
  for (const [path, content] of code) {
    const folder = path.includes('/')
      ? path
          .split('/')
          .slice(0, path.startsWith('features/') ? 2 : 1)
          .join('/')
      : '(root)';
    const sum = folders.get(folder) ?? { files: 0, lines: 0 };
    folders.set(folder, { files: sum.files + 1, lines: sum.lines + lineCount(content) });
  }
  const lines = code.reduce((sum, [, content]) => sum + lineCount(content), 0);
  return {
    role: 'Developer',
    subject: 'code',
    sentence: `I wrote the product: ${counted(code.length, 'source file')} with ${counted(lines, 'line')}, ${Math.round(lines / Math.max(1, code.length))} a file on average.`,
    detail: table(
      ['Folder', 'Files', 'Lines'],
      [...folders]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([folder, sum]) => [folder, sum.files, sum.lines]),
    ),
    data: { files: code.length, lines },
  };
}

export function lineCount(content: string): number {
  return content === '' ? 0 : content.split('\n').length - (content.endsWith('\n') ? 1 : 0);
}
