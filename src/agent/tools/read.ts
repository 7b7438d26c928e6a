import { z } from 'zod';
import { defineTool } from './tool.ts';

export const read = defineTool({
  name: 'read',
  description: 'Reads a file of the product.',
  input: z.object({ path: z.string() }),
  async run({ path }, { workspace }) {
    return { output: (await workspace.read(path)) ?? 'There is no such text file.' };
  },
});
