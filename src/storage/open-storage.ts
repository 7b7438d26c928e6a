/** Opens the store, whichever database it is, at the current schema. */
import { Pool } from 'pg';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import { artifactQueries } from './artifacts.ts';
import { createDatabase, type SqlExecutor, withDatabaseFaults } from './database.ts';
import { databaseFault } from './database-fault.ts';
import { eventQueries } from './events.ts';
import { exchangeQueries } from './exchanges.ts';
import { migrateStorage } from './migrate-storage.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';
import { organisationQueries } from './organisations.ts';
import { personQueries } from './people.ts';
import { preferenceQueries } from './preferences.ts';
import { projectQueries } from './projects.ts';
import { runQueries } from './runs.ts';

export type StorageConnection =
  | { to: 'postgresql'; url: string }
  /** `directory` must be locked by this process; `template` speeds up the first start, see `openEmbeddedDatabase`. */
  | { to: 'embedded'; directory: string; template?: string };

export type Storage = Awaited<ReturnType<typeof openStorage>>;

/**
 * Connects, migrates and hands out the queries, one object per noun. Throws `database-unreachable` or `disk-full`. Call
 * `close()` when done.
 */
export async function openStorage({ connection, log }: { connection: StorageConnection; log: Log }) {
  const opened =
    connection.to === 'embedded'
      ? await openEmbeddedDatabase({ directory: connection.directory, template: connection.template ?? null, log })
      : openPostgresql(connection.url, log);
  try {
    await migrateStorage(opened.pool);
  } catch (error) {
    await opened.close();
    throw databaseFault(error);
  }
  const database = createDatabase({ pool: opened.pool });
  const direct: SqlExecutor = { executeSql: (text, values) => opened.pool.query(text, values) };
  return {
    kind: connection.to,
    /** The connection string for those that need sessions of their own; null for the embedded database. */
    url: connection.to === 'postgresql' ? connection.url : null,
    /** For the job queue, which brings its own statements. */
    direct,
    organisations: withDatabaseFaults(organisationQueries(database)),
    people: withDatabaseFaults(personQueries(database)),
    projects: withDatabaseFaults(projectQueries(database)),
    runs: withDatabaseFaults(runQueries(database)),
    artifacts: withDatabaseFaults(artifactQueries(database)),
    events: withDatabaseFaults(eventQueries(database)),
    preferences: withDatabaseFaults(preferenceQueries(database)),
    exchanges: withDatabaseFaults(exchangeQueries(database)),
    close: opened.close,
  };
}

function openPostgresql(url: string, log: Log) {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new AppError('database-unreachable', 'DATABASE_URL is not the address of a PostgreSQL database.', {
      fix: 'Set it to something like postgresql://user:password@host:5432/toronto, or leave it empty for the embedded database.',
    });
  }
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'toronto',
  });
  pool.on('error', (error) => log.warn({ error: error.message }, 'PostgreSQL dropped a connection'));
  return { pool, close: () => pool.end() };
}
