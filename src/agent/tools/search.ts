import { z } from 'zod';
import { defineTool } from './tool.ts';

const mostHits = 40;

export const search = defineTool({
  name: 'search',
  description: 'Finds the lines that contain a text, in all files of the product.',
  input: z.object({ text: z.string().min(2) }),
  async run({ text }, { workspace }) {
    const hits: string[] = [];
    for (const path of await workspace.list()) {
      const lines = ((await workspace.read(path)) ?? '').split('\n');
      for (const [index, line] of lines.entries())
        if (line.includes(text)) hits.push(`${path}:${index + 1}: ${line.trim().slice(0, 160)}`);
      if (hits.length > mostHits) break;
    }
    return { output: hits.length === 0 ? 'Nothing contains it.' : hits.slice(0, mostHits).join('\n') };
  },
});
