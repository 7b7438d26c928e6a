/** Brings a database to the current schema. */
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number, the same in every process of ours. */
const migrationLock = 7_305_174;

/** Forward-only. Several processes may call it at the same time: an advisory lock lets them migrate one after the other. */
export async function migrateStorage(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    try {
      await migrate(drizzle(client), {
        migrationsFolder,
        migrationsSchema: 'public',
        migrationsTable: 'schema_migrations',
      });
    } finally {
      await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    }
  } finally {
    client.release();
  }
}
