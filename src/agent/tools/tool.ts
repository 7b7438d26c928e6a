/** Something an agent may do. A tool is one file; what it works on is passed in. */
import { z } from 'zod';
import type { ToolDescription } from '../../models/exchange.ts';
import type { Workspace } from '../workspace.ts';

export interface CheckReport {
  passed: boolean;
  /** What was seen, the first line first. */
  log: string;
}

export interface Surroundings {
  workspace: Workspace;
  /** Runs the product's checks in the sandbox. */
  check(signal: AbortSignal): Promise<CheckReport>;
  /** The answer of a person; null: nobody answers, take what is most common. */
  ask(question: string): Promise<string | null>;
  signal: AbortSignal;
}

export interface ToolResult {
  output: string;
  /** The file that it changed. */
  changed?: string;
  check?: CheckReport;
}

export interface Tool {
  name: string;
  describe(): ToolDescription;
  /** Never throws: what goes wrong is told in the output. */
  run(input: unknown, surroundings: Surroundings): Promise<ToolResult>;
}

interface Definition<Input extends z.ZodType> {
  name: string;
  description: string;
  input: Input;
  run(input: z.infer<Input>, surroundings: Surroundings): Promise<ToolResult>;
}

export function defineTool<Input extends z.ZodType>({ name, description, input, run }: Definition<Input>): Tool {
  return {
    name,
    describe: () => ({ name, description, input: z.toJSONSchema(input) as Record<string, unknown> }), // JSON Schema is an object
    async run(given, surroundings) {
      const parsed = input.safeParse(given);
      if (!parsed.success) {
        const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
        return { output: `The input is wrong. ${problems.join('; ')}` };
      }
      return await run(parsed.data, surroundings);
    },
  };
}
