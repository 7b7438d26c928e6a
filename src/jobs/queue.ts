/** The job queue in the same database as everything else: a job for each time that a run is to be worked on. */
import { type Db, PgBoss } from 'pg-boss';
import type { Log } from '../ops/log.ts';
import type { RunQueue } from '../team/run-queue.ts';
import type { SqlExecutor } from '../team/team-storage.ts';

export interface QueueDependencies {
  storage: {
    kind: 'embedded' | 'postgresql';
    /** Of a PostgreSQL server: pg-boss then keeps connections of its own, one of them to be notified on. */
    url: string | null;
    direct: SqlExecutor;
    runs: { listOpen(): Promise<{ id: string }[]> };
  };
  /** Runs at the same time in this process. */
  concurrency: number;
  /** Does one job; it is done again later when this throws. `stopping` aborts when the process is about to end. */
  work: (runId: string, stopping: AbortSignal) => Promise<void>;
  log: Log;
}

export interface Queue extends RunQueue {
  /** Prepares the queue and takes up what an earlier process left unfinished, then begins to work. */
  start(): Promise<void>;
  /** Interrupts the work in progress, which another start takes up again, and stops. */
  stop(): Promise<void>;
}

const name = 'run-project';
const schema = 'jobs';
const heartbeatSeconds = 10;
/** How often open runs are compared with their jobs, so that none is forgotten whatever happened to its job. */
const sweepMilliseconds = 60_000;

export function createQueue({ storage, concurrency, work, log }: QueueDependencies): Queue {
  const isEmbedded = storage.kind === 'embedded';
  const boss = new PgBoss({
    ...(storage.url === null
      ? { db: adapt(storage.direct) }
      : { connectionString: storage.url, max: 4, application_name: 'toronto-jobs', useListenNotify: true }),
    schema,
    // One process: nothing to elect, nothing to schedule, and every statement costs the only connection.
    schedule: false,
    registerInstance: !isEmbedded,
    monitorVacuum: !isEmbedded,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', (error) => log.warn({ error: error.message }, 'the job queue met an error'));
  boss.on('warning', (warning) => log.debug({ warning: warning.message }, 'the job queue warns'));

  const stopping = new AbortController();
  const workerIds: string[] = [];
  let sweeping: NodeJS.Timeout | null = null;
  const inProgress = new Set<Promise<void>>();

  const wake = () => {
    for (const workerId of workerIds) boss.notifyWorker(workerId);
  };

  async function handle(runId: string, lost: AbortSignal): Promise<void> {
    const done = work(runId, AbortSignal.any([stopping.signal, lost]));
    inProgress.add(done);
    try {
      await done;
    } finally {
      inProgress.delete(done);
      // The next job may be waiting; without this the worker would first sleep out its interval.
      if (!stopping.signal.aborted) wake();
    }
  }

  /** In a single process no job can be active before a worker starts: the process that had it is gone. */
  async function requeueLeftOver(): Promise<void> {
    await storage.direct.executeSql(
      `update ${schema}.job set state = 'retry', start_after = now(), heartbeat_on = null where name = $1 and state in ('active', 'retry')`,
      [name],
    );
  }

  /** Every open run has a job that will be done; one whose job ended or is missing gets it anew. */
  async function sweep(): Promise<void> {
    for (const { id } of await storage.runs.listOpen()) {
      const jobs = await boss.findJobs(name, { data: { runId: id } });
      if (jobs.some(({ state }) => ['created', 'retry', 'active'].includes(state))) continue;
      log.warn({ runId: id, job: jobs[0]?.state ?? 'missing' }, 'an open run had no job and gets one');
      // Two processes that notice it at once agree on one job by its name.
      await boss.deleteJob(name, id);
      await boss.send(name, { runId: id }, { id });
      wake();
    }
  }

  async function begin(): Promise<void> {
    await boss.start();
    await boss.createQueue(name, {
      notify: true,
      heartbeatSeconds,
      // How often a run is begun anew is the lifecycle's decision; the queue only keeps offering it.
      retryLimit: 1000,
      retryDelay: 2,
      expireInSeconds: 6 * 3600,
      deleteAfterSeconds: 24 * 3600,
    });
    if (isEmbedded) await requeueLeftOver();
    // Workers of their own rather than one of that concurrency, because only a named worker can be woken.
    while (workerIds.length < Math.max(1, concurrency)) {
      const options = {
        batchSize: 1,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 2,
        heartbeatRefreshSeconds: 3,
      };
      const workerId = await boss.work<{ runId: string }>(name, options, async (jobs) => {
        for (const job of jobs) await handle(job.data.runId, job.signal);
      });
      workerIds.push(workerId);
    }
    wake();
    await sweep();
    sweeping = setInterval(() => {
      sweep().catch((error: unknown) => log.warn({ error: String(error) }, 'could not compare runs with their jobs'));
    }, sweepMilliseconds);
    sweeping.unref();
  }

  return {
    async start() {
      try {
        await begin();
      } catch (error) {
        await boss.stop({ graceful: false });
        throw error;
      }
    },

    async enqueue(runId, executor) {
      await boss.send(name, { runId }, { db: adapt(executor) });
    },

    wake,

    async stop() {
      if (sweeping) clearInterval(sweeping);
      stopping.abort(new Error('the server is stopping'));
      await Promise.allSettled(inProgress);
      // Gives interrupted jobs back at once, so that the next start need not wait for their heartbeats.
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}

function adapt(executor: SqlExecutor): Db {
  return { executeSql: (text, values) => executor.executeSql(text, values) as ReturnType<Db['executeSql']> }; // it asks for rows of any shape
}
