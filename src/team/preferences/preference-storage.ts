/** What keeping preferences needs of a store; `src/storage` provides it. */
import type { Actor } from '../team-storage.ts';

export interface StoredFeedback {
  id: string;
  projectId: string;
  runId: string;
  target: string;
  verdict: 'up' | 'down' | null;
  comment: string;
  createdAt: Date;
}

export interface StoredPreference {
  id: string;
  scope: 'person' | 'organisation';
  text: string;
  key: string;
  topic: string;
  isOn: boolean;
  source: 'repeated' | 'stated' | 'by-hand';
  evidence: { project: string; text: string; at: string }[];
  remark: string | null;
  createdAt: Date;
  removedAt: Date | null;
}

export interface PreferenceStorage {
  giveFeedback(
    actor: Actor,
    given: Pick<StoredFeedback, 'projectId' | 'runId' | 'target' | 'verdict' | 'comment'>,
    at: Date,
  ): Promise<StoredFeedback>;
  undoFeedback(actor: Actor, feedbackId: string, at: Date): Promise<boolean>;
  listFeedback(actor: Actor, projectId: string): Promise<StoredFeedback[]>;
  noteCorrection(actor: Actor, correction: { projectId: string; text: string; key: string }, at: Date): Promise<void>;
  listCorrections(actor: Actor, key: string): Promise<{ projectId: string; project: string; text: string; at: Date }[]>;
  add(
    actor: Actor,
    preference: Pick<StoredPreference, 'scope' | 'text' | 'key' | 'topic' | 'source' | 'evidence'>,
    at: Date,
  ): Promise<StoredPreference>;
  list(actor: Actor): Promise<StoredPreference[]>;
  change(
    actor: Actor,
    preferenceId: string,
    changes: Partial<Pick<StoredPreference, 'text' | 'key' | 'topic' | 'scope' | 'isOn' | 'remark' | 'removedAt'>>,
  ): Promise<StoredPreference | null>;
  noteUses(runId: string, projectId: string, preferenceIds: readonly string[], at: Date): Promise<void>;
  noteOverride(projectId: string, preferenceIds: readonly string[], at: Date): Promise<void>;
  countUses(preferenceIds: readonly string[]): Promise<Map<string, { applied: number; overridden: number }>>;
}
