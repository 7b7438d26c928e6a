/** Answers for what a new owner reads first. */
import type { FileTree } from '../../compiler/file-tree.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted, listed } from '../wording.ts';

/** Null when the product came without a README. */
export function noteReadme(files: FileTree): RoleNote | null {
  const readme = files.get('README.md');
  if (readme === undefined) return null;
  const headings = [...readme.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1] ?? '');
  const words = readme.split(/\s+/).filter(Boolean).length;
  return {
    role: 'Documentation Specialist',
    subject: 'readme',
    sentence: `I wrote the README, ${counted(words, 'word')}${headings.length > 0 ? ` on ${listed(headings)}` : ''}.`,
    detail: bullets(headings),
    data: { words, sections: headings.length },
  };
}
