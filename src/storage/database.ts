/** One way to the database for every query: a pool, transactions, and faults in words. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { databaseFault } from './database-fault.ts';

/** Runs one statement in a transaction that somebody else has opened. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Transaction extends SqlExecutor {
  queries: NodePgDatabase;
}

export interface Database {
  /** For single statements. */
  queries: NodePgDatabase;
  /**
   * Commits what `work` did, or undoes all of it when it throws. Inside, use only the transaction that is passed in: the
   * embedded database has one connection, and asking for another one there would wait for itself.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

export function createDatabase({ pool }: { pool: pg.Pool }): Database {
  return {
    queries: drizzle(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      // A connection that drops while it is checked out says so only here; unheard it would end the process.
      const onError = (error: Error) => {
        broken = error;
      };
      client.on('error', onError);
      try {
        await client.query('begin');
        const result = await work({
          queries: drizzle(client),
          executeSql: (text, values) => client.query(text, values),
        });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((rollbackError: Error) => {
          broken ??= rollbackError;
        });
        throw error;
      } finally {
        client.removeListener('error', onError);
        client.release(broken);
      }
    },
  };
}

type Queries = Record<string, (...input: never[]) => Promise<unknown>>;

/** The same functions, whose driver errors arrive as faults that a person can act on. */
export function withDatabaseFaults<Noun extends Queries>(queries: Noun): Noun {
  const guarded = Object.entries(queries).map(([name, ask]) => [
    name,
    async (...input: never[]) => {
      try {
        return await ask(...input);
      } catch (error) {
        throw databaseFault(error);
      }
    },
  ]);
  return Object.fromEntries(guarded) as Noun; // same names, same signatures
}
