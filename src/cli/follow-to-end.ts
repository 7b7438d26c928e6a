/** Prints a run's events until its last; an interruption cancels the run. */
import type { Client } from './client.ts';
import { printEvent } from './print-event.ts';

export async function followToEnd(client: Client, runId: string, json: boolean): Promise<void> {
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
    }
  } finally {
    process.off('SIGINT', cancel);
  }
}
