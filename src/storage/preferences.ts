/** Feedback, what is learned from it, and how that turned out. */
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Actor } from './organisations.ts';
import { corrections, feedback, preferences, preferenceUses, projects } from './schema.ts';
import { storableText } from './storable.ts';

export type FeedbackRecord = typeof feedback.$inferSelect;
export type PreferenceRecord = typeof preferences.$inferSelect;

const ownershipOf = ({ organisationId, personId }: Actor) => ({ organisationId, createdBy: personId });

export function preferenceQueries(database: Database) {
  const { queries } = database;
  /** Those of the person and of the organisation. */
  const visibleTo = ({ organisationId, personId }: Actor) =>
    and(
      eq(preferences.organisationId, organisationId),
      or(eq(preferences.scope, 'organisation'), eq(preferences.createdBy, personId)),
    );
  return {
    async giveFeedback(
      actor: Actor,
      given: Pick<FeedbackRecord, 'projectId' | 'runId' | 'target' | 'verdict' | 'comment'>,
      at: Date,
    ): Promise<FeedbackRecord> {
      const [stored] = await queries
        .insert(feedback)
        .values({
          ...given,
          comment: storableText(given.comment),
          ...ownershipOf(actor),
          id: randomUUID(),
          createdAt: at,
        })
        .returning();
      if (stored === undefined) throw new Error('an insert of feedback returned no row');
      return stored;
    },

    /** False: no such feedback of this person. */
    async undoFeedback(actor: Actor, feedbackId: string, at: Date): Promise<boolean> {
      const undone = await queries
        .update(feedback)
        .set({ undoneAt: at })
        .where(and(eq(feedback.id, feedbackId), eq(feedback.createdBy, actor.personId), isNull(feedback.undoneAt)))
        .returning({ id: feedback.id });
      return undone.length > 0;
    },

    /** Of this person, oldest first, without what was taken back. */
    async listFeedback(actor: Actor, projectId: string): Promise<FeedbackRecord[]> {
      return queries
        .select()
        .from(feedback)
        .where(
          and(eq(feedback.projectId, projectId), eq(feedback.createdBy, actor.personId), isNull(feedback.undoneAt)),
        )
        .orderBy(asc(feedback.createdAt));
    },

    async noteCorrection(
      actor: Actor,
      correction: { projectId: string; text: string; key: string },
      at: Date,
    ): Promise<void> {
      await queries.insert(corrections).values({
        ...correction,
        text: storableText(correction.text),
        ...ownershipOf(actor),
        id: randomUUID(),
        createdAt: at,
      });
    },

    /** What the person said to this effect, with the names of the projects it was said about; the latest first. */
    async listCorrections(
      actor: Actor,
      key: string,
    ): Promise<{ projectId: string; project: string; text: string; at: Date }[]> {
      return queries
        .select({
          projectId: corrections.projectId,
          project: projects.name,
          text: corrections.text,
          at: corrections.createdAt,
        })
        .from(corrections)
        .innerJoin(projects, eq(projects.id, corrections.projectId))
        .where(
          and(
            eq(corrections.organisationId, actor.organisationId),
            eq(corrections.createdBy, actor.personId),
            eq(corrections.key, key),
          ),
        )
        .orderBy(desc(corrections.createdAt))
        .limit(20);
    },

    async add(
      actor: Actor,
      preference: Pick<PreferenceRecord, 'scope' | 'text' | 'key' | 'topic' | 'source' | 'evidence'>,
      at: Date,
    ): Promise<PreferenceRecord> {
      const [stored] = await queries
        .insert(preferences)
        .values({ ...preference, ...ownershipOf(actor), id: randomUUID(), isOn: true, createdAt: at })
        .returning();
      if (stored === undefined) throw new Error('an insert of a preference returned no row');
      return stored;
    },

    /** Of the person first, then of the organisation; the oldest first. Removed ones too. */
    async list(actor: Actor): Promise<PreferenceRecord[]> {
      return queries
        .select()
        .from(preferences)
        .where(visibleTo(actor))
        .orderBy(desc(sql`${preferences.scope} = 'person'`), asc(preferences.createdAt));
    },

    /** Null: no such preference that this person may see. */
    async change(
      actor: Actor,
      preferenceId: string,
      changes: Partial<Pick<PreferenceRecord, 'text' | 'key' | 'topic' | 'scope' | 'isOn' | 'remark' | 'removedAt'>>,
    ): Promise<PreferenceRecord | null> {
      const [changed] = await queries
        .update(preferences)
        .set(changes)
        .where(and(eq(preferences.id, preferenceId), visibleTo(actor)))
        .returning();
      return changed ?? null;
    },

    /** Each preference counts once for a run, however often it is told. */
    async noteUses(runId: string, projectId: string, preferenceIds: readonly string[], at: Date): Promise<void> {
      if (preferenceIds.length === 0) return;
      await queries
        .insert(preferenceUses)
        .values(preferenceIds.map((preferenceId) => ({ preferenceId, runId, projectId, createdAt: at })))
        .onConflictDoNothing();
    },

    /** The person had it otherwise for that product. */
    async noteOverride(projectId: string, preferenceIds: readonly string[], at: Date): Promise<void> {
      if (preferenceIds.length === 0) return;
      await queries
        .update(preferenceUses)
        .set({ overriddenAt: at })
        .where(
          and(
            eq(preferenceUses.projectId, projectId),
            inArray(preferenceUses.preferenceId, [...preferenceIds]),
            isNull(preferenceUses.overriddenAt),
          ),
        );
    },

    /** How often each was used, and was then had otherwise. */
    async countUses(preferenceIds: readonly string[]): Promise<Map<string, { applied: number; overridden: number }>> {
      if (preferenceIds.length === 0) return new Map();
      const rows = await queries
        .select({
          id: preferenceUses.preferenceId,
          applied: sql<number>`count(*)::int`,
          overridden: sql<number>`count(${preferenceUses.overriddenAt})::int`,
        })
        .from(preferenceUses)
        .where(inArray(preferenceUses.preferenceId, [...preferenceIds]))
        .groupBy(preferenceUses.preferenceId);
      return new Map(rows.map(({ id, ...counts }) => [id, counts]));
    },
  };
}
