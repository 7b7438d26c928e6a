import { z } from 'zod';
import { defineTool } from './tool.ts';

export const list = defineTool({
  name: 'list',
  description: 'Lists the files of the product, or of one of its folders.',
  input: z.object({ folder: z.string().optional() }),
  async run({ folder = '' }, { workspace }) {
    const start = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
    const files = (await workspace.list()).filter((file) => file.startsWith(start));
    return { output: files.length === 0 ? 'There are no files.' : files.join('\n') };
  },
});
