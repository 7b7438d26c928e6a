import { z } from 'zod';
import { defineTool } from './tool.ts';

export const edit = defineTool({
  name: 'edit',
  description: 'Replaces a text that occurs exactly once in a file by another one.',
  input: z.object({ path: z.string(), old: z.string().min(1), new: z.string() }),
  async run({ path, old, new: replacement }, { workspace }) {
    const content = await workspace.read(path);
    if (content === null) return { output: 'There is no such text file.' };
    const times = content.split(old).length - 1;
    if (times !== 1) return { output: `The old text occurs ${times} times; give a text that occurs once.` };
    if (old === replacement) return { output: 'The new text is the old one.' };
    const refusal = await workspace.write(
      path,
      content.replace(old, () => replacement),
    );
    return refusal === null ? { output: 'Done.', changed: path } : { output: refusal };
  },
});
