/** Who the rows belong to. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { organisations, people } from './schema.ts';

/** On whose behalf something is done. */
export interface Actor {
  organisationId: string;
  personId: string;
}

export function organisationQueries(database: Database) {
  return {
    /** The organisation and person of a single-person installation, made at the first call and the same ever after. */
    ensureLocal(): Promise<Actor> {
      return database.transaction(async ({ queries }) => {
        const createdAt = new Date();
        await queries
          .insert(organisations)
          .values({ id: randomUUID(), name: 'Local', handle: 'local', createdAt })
          .onConflictDoNothing();
        const [organisation] = await queries.select().from(organisations).where(eq(organisations.handle, 'local'));
        if (!organisation) throw new Error('the local organisation is missing after it was inserted');
        await queries
          .insert(people)
          .values({ id: randomUUID(), organisationId: organisation.id, name: 'Owner', handle: 'owner', createdAt })
          .onConflictDoNothing();
        const [person] = await queries
          .select()
          .from(people)
          .where(and(eq(people.organisationId, organisation.id), eq(people.handle, 'owner')));
        if (!person) throw new Error('the local person is missing after it was inserted');
        return { organisationId: organisation.id, personId: person.id };
      });
    },
  };
}
