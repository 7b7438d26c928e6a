/** Prints a run's events until its last, and asks what the run asks; an interruption cancels the run. */
import type { Run } from '../contract/api.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
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
  process.on('SIGINT', cancel);
  try {
    for await (const event of client.followRun(runId, interruption.signal)) {
      const line = json ? JSON.stringify(event) : printEvent(event);
      if (line !== null) console.log(line);
      if (event.kind === 'run-ask' && !json) await askAtTerminal(client, projectId);
    }
  } finally {
    process.off('SIGINT', cancel);
  }
}
