/** Notices an agent that goes in circles. */
import { createHash } from 'node:crypto';
import type { ToolResult } from './tools/tool.ts';

export interface ProgressWatch {
  /** One use of a tool and what it came to. */
  note(tool: string, input: unknown, result: ToolResult): void;
  /** Why it is stuck, one sentence; null while it gets on. */
  stuck(): string | null;
}

const sameUse = 3;
const sameFailure = 3;
const usesWithoutChange = 15;

export function createProgressWatch(): ProgressWatch {
  const uses = new Map<string, number>();
  const failures: string[] = [];
  let sinceChange = 0;
  let most = 0;
  return {
    note(tool, input, { output, changed, check }) {
      const key = createHash('sha256')
        .update(`${tool} ${JSON.stringify(input)} ${output}`)
        .digest('hex');
      const times = (uses.get(key) ?? 0) + 1;
      uses.set(key, times);
      most = Math.max(most, times);
      sinceChange = changed === undefined ? sinceChange + 1 : 0;
      if (check && !check.passed) failures.push(withoutNumbers(check.log));
    },
    stuck() {
      if (most >= sameUse) return 'It did the same thing three times with the same result.';
      const last = failures.slice(-sameFailure);
      if (last.length === sameFailure && new Set(last).size === 1)
        return 'The same check failed three times in the same way.';
      return sinceChange >= usesWithoutChange ? 'It changed nothing for a long time.' : null;
    },
  };
}

/** Durations and positions differ from run to run. */
function withoutNumbers(log: string): string {
  return log.replaceAll(/\d+/g, '0');
}
