/** The people who cause things. */
import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { people } from './schema.ts';

export type PersonRecord = typeof people.$inferSelect;

export function personQueries(database: Database) {
  return {
    async find(personId: string): Promise<PersonRecord | null> {
      const [person] = await database.queries.select().from(people).where(eq(people.id, personId));
      return person ?? null;
    },
  };
}
