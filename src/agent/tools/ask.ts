import { z } from 'zod';
import { defineTool } from './tool.ts';

export const ask = defineTool({
  name: 'ask',
  description: 'Asks the person who wants the product, where the answer changes it.',
  input: z.object({ question: z.string().min(5).max(300) }),
  async run({ question }, surroundings) {
    const answer = await surroundings.ask(question);
    return { output: answer ?? 'Nobody is there to answer. Take what is most common, and go on.' };
  },
});
