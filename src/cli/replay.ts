/** `toronto replay RUN`: plays a run's model calls again from their record, offline, and says whether the design comes out the same. */
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';

/** @returns the exit code: 0 only if everything is as it was. */
export async function replay(
  runId: string,
  configuration: Configuration,
  { json }: { json: boolean },
): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const report = await createClient({ baseUrl: server.url }).replayRun(runId);
    const isSame = report.differences.length === 0 && report.unused === 0 && report.unknown === 0;
    if (json) {
      console.log(JSON.stringify({ ...report, isSame }));
      return isSame ? 0 : 1;
    }
    for (const { sequence, role, task, model, outcome, tokens, milliseconds, usd } of report.exchanges)
      console.log(
        `${sequence}. ${role}, ${task}: ${model}, ${outcome}, ${tokens} tokens, ${(milliseconds / 1000).toFixed(1)} s, $${usd.toFixed(4)}`,
      );
    if (report.exchanges.length === 0) console.log('This run asked no model.');
    for (const difference of report.differences) console.log(`- ${difference}`);
    if (report.unused > 0) console.log(`${report.unused} recorded exchanges were not asked for again.`);
    if (report.unknown > 0) console.log(`${report.unknown} requests are not in the record.`);
    console.log(isSame ? 'The design comes out exactly as it did.' : 'The design does not come out as it did.');
    return isSame ? 0 : 1;
  } finally {
    await server.close();
  }
}
