/** The one schema of both databases. Every row belongs to an organisation and says who caused it. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Mode, RunStatus } from '../contract/api.ts';
import type { RoleName, RunEvent, RunEventKind, StageName } from '../contract/event.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

export const organisations = pgTable('organisations', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** `local` marks the one organisation that a single-person installation works in. */
  handle: text('handle').notNull().unique(),
  createdAt: moment('created_at').notNull(),
});

export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    /** Unique within the organisation. */
    handle: text('handle').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [unique('people_handle').on(table.organisationId, table.handle)],
);

/** Whose row it is and who caused it. */
const ownership = {
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id),
  createdBy: uuid('created_by')
    .notNull()
    .references(() => people.id),
};

export const projects = pgTable(
  'projects',
  {
    id: uuid('id').primaryKey(),
    ...ownership,
    concept: text('concept').notNull(),
    /** The concept's first words until a blueprint names the product. */
    name: text('name').notNull(),
    tagline: text('tagline'),
    /** When the team waits for a person instead of taking defaults. */
    mode: text('mode').$type<Mode>().notNull().default('autopilot'),
    /** What the person allows models to take in each run, in US dollars; null: the installation's limit alone. */
    modelCapUsd: doublePrecision('model_cap_usd'),
    /** Commit on `main` that was proven and released; null until then. */
    releasedCommit: text('released_commit'),
    score: jsonb('score').$type<Score>(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('projects_newest').on(table.organisationId, table.createdAt)],
);

export const runs = pgTable(
  'runs',
  {
    id: uuid('id').primaryKey(),
    ...ownership,
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    /** From 1; a retry is a new run with the next number. */
    attempt: integer('attempt').notNull(),
    status: text('status').$type<RunStatus>().notNull(),
    stage: text('stage').$type<StageName>(),
    /** The lifecycle's own state, opaque to the store. */
    state: jsonb('state').$type<unknown>().notNull(),
    failure: jsonb('failure').$type<Failure>(),
    /** What the run changes about a product that is there already; null for the run that makes it. Opaque to the store. */
    change: jsonb('change').$type<unknown>(),
    /** The worker that may write to this run; a later claim takes it over. */
    worker: text('worker'),
    lastSequence: integer('last_sequence').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    unique('runs_attempt').on(table.projectId, table.attempt),
    uniqueIndex('runs_one_open_per_project')
      .on(table.projectId)
      .where(sql`${table.status} in ('queued', 'running', 'asking')`),
    index('runs_open').on(table.status),
  ],
);

export const artifacts = pgTable(
  'artifacts',
  {
    ...ownership,
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id),
    stage: text('stage').notNull(),
    key: text('key').notNull(),
    content: jsonb('content').$type<unknown>().notNull(),
    /** SHA-256 of the content as stored, hexadecimal. */
    hash: text('hash').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ name: 'artifacts_identity', columns: [table.runId, table.stage, table.key] })],
);

export const runEvents = pgTable(
  'run_events',
  {
    ...ownership,
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id),
    /** From 1 without gaps within the run. */
    sequence: integer('sequence').notNull(),
    /** Names the happening, so that work done again after a crash does not report it twice. */
    eventKey: text('event_key').notNull(),
    at: moment('at').notNull(),
    kind: text('kind').$type<RunEventKind>().notNull(),
    stage: text('stage').$type<StageName>(),
    role: text('role').$type<RoleName>(),
    sentence: text('sentence').notNull(),
    detail: text('detail'),
    data: jsonb('data').$type<EventData>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'run_events_sequence', columns: [table.runId, table.sequence] }),
    unique('run_events_key').on(table.runId, table.eventKey),
  ],
);

/** What people said about the team's outputs; the latest word of a person on a target counts. */
export const feedback = pgTable(
  'feedback',
  {
    id: uuid('id').primaryKey(),
    ...ownership,
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id),
    /** e.g. `requirement:R3`. */
    target: text('target').notNull(),
    verdict: text('verdict').$type<'up' | 'down'>(),
    comment: text('comment').notNull(),
    createdAt: moment('created_at').notNull(),
    undoneAt: moment('undone_at'),
  },
  (table) => [index('feedback_of_project').on(table.projectId, table.createdAt)],
);

/** Wishes that hold beyond their product, each as often as it was said: what preferences are learned from. */
export const corrections = pgTable(
  'corrections',
  {
    id: uuid('id').primaryKey(),
    ...ownership,
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    text: text('text').notNull(),
    key: text('key').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('corrections_by_key').on(table.organisationId, table.createdBy, table.key)],
);

export const preferences = pgTable(
  'preferences',
  {
    id: uuid('id').primaryKey(),
    ...ownership,
    scope: text('scope').$type<'person' | 'organisation'>().notNull(),
    /** A change request. */
    text: text('text').notNull(),
    key: text('key').notNull(),
    topic: text('topic').notNull(),
    isOn: boolean('is_on').notNull(),
    source: text('source').$type<'repeated' | 'stated' | 'by-hand'>().notNull(),
    evidence: jsonb('evidence').$type<{ project: string; text: string; at: string }[]>().notNull(),
    remark: text('remark'),
    createdAt: moment('created_at').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [index('preferences_of_organisation').on(table.organisationId, table.createdAt)],
);

/** Designs that a preference changed, each once. */
export const preferenceUses = pgTable(
  'preference_uses',
  {
    preferenceId: uuid('preference_id')
      .notNull()
      .references(() => preferences.id),
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    createdAt: moment('created_at').notNull(),
    /** When the person had it otherwise for that product. */
    overriddenAt: moment('overridden_at'),
  },
  (table) => [primaryKey({ name: 'preference_uses_identity', columns: [table.preferenceId, table.runId] })],
);

/** Counts of requirements by verdict. */
export interface Score {
  met: number;
  notMet: number;
  notServed: number;
}

/** What happened and what to do next, as it is kept and shown. */
export interface Failure {
  code: string;
  message: string;
  fix: string;
}

export type EventData = RunEvent['data'];
