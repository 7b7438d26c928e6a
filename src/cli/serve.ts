/** `toronto serve` and `npm start`: the web page until interrupted. */
import { startApp } from '../app.ts';
import type { Configuration } from '../ops/configuration.ts';
import { createLog } from '../ops/log.ts';

export async function serve(configuration: Configuration): Promise<number> {
  const announce = (line: string) => console.log(line);
  const app = await startApp(configuration, {
    log: createLog({ level: configuration.logLevel }),
    announce,
    webPage: true,
  });
  announce(
    `\n  TORONTO AI TEAM AGENT is ready: ${app.url}\n\n  Press Ctrl-C to stop. Everything is kept in ${configuration.dataDirectory}\n`,
  );
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  announce('Stopping ...');
  await app.close();
  return 0;
}
