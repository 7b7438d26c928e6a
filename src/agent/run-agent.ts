/** A model agent at work on a product: asks, acts with tools, looks at the outcome, and stops within its bounds. */
import { readFileSync } from 'node:fs';
import type { ToolCall, Turn } from '../models/exchange.ts';
import type { ModelTask } from '../models/gateway.ts';
import { createProgressWatch, type ProgressWatch } from './progress-watch.ts';
import { ask } from './tools/ask.ts';
import { check } from './tools/check.ts';
import { edit } from './tools/edit.ts';
import { list } from './tools/list.ts';
import { read } from './tools/read.ts';
import { search } from './tools/search.ts';
import type { Surroundings, ToolResult } from './tools/tool.ts';
import { write } from './tools/write.ts';

export type AgentEnding = 'done' | 'gave-up' | 'stuck' | 'limit' | 'failed' | 'cancelled';

export interface AgentReport {
  ending: AgentEnding;
  /** For everybody. */
  sentence: string;
  /** Files that were changed, in order. */
  changed: string[];
  /** Answers of the model. */
  turns: number;
}

export interface AgentRequest {
  task: ModelTask;
  /** What is to be reached, with the evidence that it is not yet. */
  goal: string;
  surroundings: Surroundings;
  mostTurns: number;
}

const system = readFileSync(new URL('./developer.md', import.meta.url), 'utf8');
const tools = [list, read, search, edit, write, check, ask];
const maximumOutputTokens = 4000;
const longestOutput = 8000;
/** Outputs of older turns are left out: what was read long ago can be read again. */
const turnsKept = 12;

/** Never throws for what a model, a tool or a check does. The caller's signal is in `surroundings`. */
export async function runAgent({ task, goal, surroundings, mostTurns }: AgentRequest): Promise<AgentReport> {
  const descriptions = tools.map((tool) => tool.describe());
  const watch = createProgressWatch();
  const changed = new Set<string>();
  const turns: Turn[] = [{ from: 'team', text: goal }];
  let isReminded = false;
  const end = (ending: AgentEnding, sentence: string, count: number): AgentReport => ({
    ending,
    sentence,
    changed: [...changed],
    turns: count,
  });

  for (let count = 1; count <= mostTurns; count += 1) {
    const answer = await task.ask({ system, turns: shorten(turns), tools: descriptions, maximumOutputTokens });
    if (!answer.ok) return end(answer.because, answer.sentence, count - 1);
    const { text, toolCalls, ending } = answer.reply;
    turns.push({ from: 'model', text, toolCalls });
    if (toolCalls.length === 0) {
      if (isReminded || changed.size === 0)
        return end('gave-up', text.trim() === '' ? 'It said nothing.' : text.trim().slice(0, 300), count);
      isReminded = true;
      const cause =
        ending === 'length' ? 'Your answer was cut off. Take smaller steps.' : 'The checks have not passed yet.';
      turns.push({ from: 'team', text: `${cause} Use a tool, or say in one sentence why it cannot be done.` });
      continue;
    }
    const { results, isDone } = await act(toolCalls, surroundings, watch, changed);
    turns.push({ from: 'tools', results });
    if (surroundings.signal.aborted) return end('cancelled', 'The work was cancelled.', count);
    if (isDone) return end('done', 'The checks pass.', count);
    const stuck = watch.stuck();
    if (stuck !== null) return end('stuck', stuck, count);
  }
  return end('limit', `It was not done after ${mostTurns} turns.`, mostTurns);
}

/** In order. Done once the checks have passed on what was changed. */
async function act(
  calls: readonly ToolCall[],
  surroundings: Surroundings,
  watch: ProgressWatch,
  changed: Set<string>,
): Promise<{ results: { id: string; name: string; output: string }[]; isDone: boolean }> {
  const results: { id: string; name: string; output: string }[] = [];
  let isDone = false;
  for (const { id, name, input } of calls) {
    const result = await use(name, input, surroundings);
    watch.note(name, input, result);
    if (result.changed !== undefined) {
      changed.add(result.changed);
      isDone = false;
    }
    if (result.check) isDone = result.check.passed && changed.size > 0;
    results.push({ id, name, output: clip(result.output) });
  }
  return { results, isDone };
}

async function use(name: string, input: unknown, surroundings: Surroundings): Promise<ToolResult> {
  const tool = tools.find((one) => one.name === name);
  if (!tool) return { output: `There is no tool "${name}". There are: ${tools.map((one) => one.name).join(', ')}.` };
  try {
    return await tool.run(input, surroundings);
  } catch (error) {
    return { output: `It failed: ${error instanceof Error ? error.message.slice(0, 300) : 'for an unknown reason'}` };
  }
}

function clip(output: string): string {
  if (output.length <= longestOutput) return output;
  const half = longestOutput / 2;
  return `${output.slice(0, half)}\n(${output.length - longestOutput} characters left out)\n${output.slice(-half)}`;
}

function shorten(turns: readonly Turn[]): Turn[] {
  const oldest = turns.length - turnsKept;
  return turns.map((turn, index) =>
    turn.from === 'tools' && index < oldest
      ? {
          ...turn,
          results: turn.results.map((result) => ({ ...result, output: '(left out; look again if you need it)' })),
        }
      : turn,
  );
}
