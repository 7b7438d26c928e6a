// A small typed door to SQLite: one file, opened once, migrated and filled before the first request.
import { readFileSync, readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export type SqlValue = string | number | null;
/** Bound by position (`?`) when an array, by name (`:name`) when a record. */
export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

export interface Database {
  /** All rows. The caller states their shape, which is that of the columns selected. */
  all<Row>(sql: string, parameters?: SqlParameters): Row[];
  /** The first row, if any. */
  get<Row>(sql: string, parameters?: SqlParameters): Row | undefined;
  run(sql: string, parameters?: SqlParameters): { changes: number; lastId: number };
  /** Everything `work` does is kept, or nothing of it when it throws. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

const migrationsDirectory = new URL('../migrations/', import.meta.url);

/** Opens `file` (or `:memory:`) and applies the migrations that it has not had yet. */
export function openDatabase(file: string): Database {
  // A migration may make a table anew; what points at it must not be deleted with the old one.
  const connection = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: false });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  const database = wrap(connection);
  migrate(connection, database);
  connection.exec('PRAGMA foreign_keys = ON');
  return database;
}

function wrap(connection: DatabaseSync): Database {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  function prepare(sql: string) {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  function execute(sql: string, parameters: SqlParameters, method: 'all' | 'get' | 'run'): unknown {
    const statement = prepare(sql);
    return isList(parameters) ? statement[method](...parameters) : statement[method](parameters);
  }

  return {
    all: <Row>(sql: string, parameters: SqlParameters = []) => execute(sql, parameters, 'all') as Row[], // the caller states the columns it selects
    get: <Row>(sql: string, parameters: SqlParameters = []) => execute(sql, parameters, 'get') as Row | undefined, // as above
    run(sql, parameters = []) {
      const statement = prepare(sql);
      const result = isList(parameters) ? statement.run(...parameters) : statement.run(parameters);
      return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
    },
    transaction(work) {
      if (connection.isTransaction) return work();
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        connection.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => connection.close(),
  };
}

function isList(parameters: SqlParameters): parameters is readonly SqlValue[] {
  return Array.isArray(parameters);
}

function migrate(connection: DatabaseSync, database: Database) {
  connection.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
  const applied = new Set(database.all<{ name: string }>('SELECT name FROM migration').map(({ name }) => name));
  const files = readdirSync(migrationsDirectory).filter((name) => name.endsWith('.sql'));
  for (const name of files.toSorted()) {
    if (applied.has(name)) continue;
    database.transaction(() => {
      connection.exec(readFileSync(new URL(name, migrationsDirectory), 'utf8'));
      const [loose] = database.all<{ table: string }>('PRAGMA foreign_key_check');
      if (loose) throw new Error(`The migration ${name} leaves records of "${loose.table}" pointing at nothing.`);
      database.run('INSERT INTO migration (name, applied_at) VALUES (?, ?)', [name, new Date().toISOString()]);
    });
  }
}
