import { z } from 'zod';
import { defineTool } from './tool.ts';

export const write = defineTool({
  name: 'write',
  description: 'Writes a whole file, new or instead of what was there.',
  input: z.object({ path: z.string().min(1), content: z.string() }),
  async run({ path, content }, { workspace }) {
    if ((await workspace.read(path)) === content) return { output: 'The file already reads so.' };
    const refusal = await workspace.write(path, content);
    return refusal === null ? { output: 'Done.', changed: path } : { output: refusal };
  },
});
