/**
 * A whole server but for HTTP, as a process that a test can kill: `node testing-server.ts <data directory>`. A line on stdin
 * creates a project; `created <run>` on stdout acknowledges it, `ended <run>` says that a run is over.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockDataDirectory } from '../storage/lock-data-directory.ts';
import { openStorage } from '../storage/open-storage.ts';
import { silentLog, testTemplate } from '../storage/testing.ts';
import { createTeam } from '../team/create-team.ts';
import { createEventBus } from '../team/event-bus.ts';
import { createProjects } from '../team/projects.ts';
import { testFiles, testVerification, testWorkplace } from '../team/testing.ts';
import { createQueue } from './queue.ts';
import { createRunProject } from './run-project.ts';

const directory = process.argv[2];
if (!directory) throw new Error('name the data directory');
const say = (line: string) => process.stdout.write(`${line}\n`);

await lockDataDirectory(directory);
const storage = await openStorage({
  connection: { to: 'embedded', directory: join(directory, 'database'), template: testTemplate },
  log: silentLog,
});
const actor = await storage.organisations.ensureLocal();
const bus = createEventBus();
const workplace = testWorkplace(directory);
const team = createTeam({
  ...workplace,
  storage,
  bus,
  // Slow enough to be killed in the middle of every stage.
  compile: async (blueprint) => {
    await sleep(60);
    return testFiles(blueprint);
  },
  verifier: {
    async verify({ blueprint, onEvidence, onScenario }) {
      const verification = testVerification(blueprint);
      for (const check of verification.checks) {
        await sleep(30);
        onEvidence(check);
      }
      for (const result of verification.scenarios) {
        await sleep(30);
        onScenario(result);
      }
      return verification;
    },
  },
});
const runProject = createRunProject({ team, log: silentLog });
const queue = createQueue({
  storage,
  concurrency: 2,
  async work(runId, stopping) {
    say(`working ${runId}`);
    await runProject(runId, stopping);
    say(`ended ${runId}`);
  },
  log: silentLog,
});
const projects = createProjects({ ...workplace, storage, queue, team, bus });
await queue.start();

createInterface({ input: process.stdin }).on('line', (concept) => {
  void projects
    .createProject(actor, concept)
    .then((created) => say(created.ok ? `created ${created.value.run.id}` : 'refused'));
});
say('ready');
