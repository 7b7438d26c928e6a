/** Prints a run's events until its last, and asks what the run asks; an interruption cancels the run. */
import type { Plan } from '../contract/plan.ts';
import { progressOf } from '../contract/plan-progress.ts';
import type { RunEvent } from '../contract/event.ts';
import type { Run } from '../contract/api.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { styleText } from 'node:util';
import type { Client } from './client.ts';
import { printEvent } from './print-event.ts';

export async function followToEnd(
  client: Client,
  { id: runId, projectId }: Pick<Run, 'id' | 'projectId'>,
  json: boolean,
): Promise<void> {
  const interruption = new AbortController();
  const cancel = () => {
    if (!json) console.log('Cancelling ...');
    void client.cancelRun(runId);
  };
  const events: RunEvent[] = [];
  let plan: Plan | null = null;
  process.on('SIGINT', cancel);
  try {
    for await (const event of client.followRun(runId, interruption.signal)) {
      events.push(event);
      if (event.kind === 'stage-finish' && event.stage === 'design') plan = await client.plan(runId);
      const line = json ? JSON.stringify(event) : printEvent(event);
      if (line !== null) console.log(line);
      if (!json && plan !== null && event.kind === 'stage-start') console.log(timeLeft(plan, events));
      if (event.kind === 'run-ask' && !json) await askAtTerminal(client, projectId);
    }
  } finally {
    process.off('SIGINT', cancel);
  }
}

/** As of the last event: what is printed may be read later, from a file. */
function timeLeft(plan: Plan, events: readonly RunEvent[]): string {
  const { left, share } = progressOf(plan, events, Date.parse(events.at(-1)?.at ?? '') || Date.now());
  const seconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 1000));
  const rest =
    left === null ? '' : `, about ${seconds(left.median)} s left (${seconds(left.low)} to ${seconds(left.high)} s)`;
  return styleText('dim', `  ${Math.round(share * 100)} % done${rest}`);
}
