import { z } from 'zod';
import { defineTool } from './tool.ts';

export const check = defineTool({
  name: 'check',
  description: "Runs the product's checks and says what fails. When they pass, your task is done.",
  input: z.object({}),
  async run(_nothing, surroundings) {
    const report = await surroundings.check(surroundings.signal);
    return { output: report.passed ? 'All checks pass.' : `Checks fail:\n${report.log}`, check: report };
  },
});
