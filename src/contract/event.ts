/** What happens in a run, as it crosses HTTP: one append-only log per run, read by the page and the command line. */
import { z } from 'zod';

export const stageNames = ['read', 'design', 'compile', 'verify', 'gate', 'release'] as const;
export const stageNameSchema = z.enum(stageNames);

export const roleNames = [
  'Project Manager',
  'Product Manager',
  'Business Analyst',
  'System Architect',
  'UI/UX Designer',
  'Database Engineer',
  'Developer',
  'Data Scientist',
  'QA Specialist',
  'Security Engineer',
  'Performance Engineer',
  'DevOps Engineer',
  'Documentation Specialist',
] as const;
export const roleNameSchema = z.enum(roleNames);

export const runEventKinds = [
  'run-start',
  'run-resume',
  'stage-start',
  'stage-finish',
  /** A role says in one plain sentence what it did or decided, and why. */
  'role-note',
  'check-finish',
  'scenario-finish',
  /** A role has measured its gate before the release. */
  'gate-finish',
  /** A bounded repair begins: what failed and what is dropped or simplified. */
  'repair-start',
  'stage-retry',
  /** The team waits for a person; `data.of` says what with. */
  'run-ask',
  /** A person has answered. */
  'run-answer',
  'product-running',
  'run-finish',
  'run-fail',
  'run-cancel',
] as const;

export const runEventSchema = z.strictObject({
  runId: z.string(),
  /** From 1, without gaps, in the order of happening; the SSE event id. */
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  kind: z.enum(runEventKinds),
  stage: stageNameSchema.nullable(),
  role: roleNameSchema.nullable(),
  /** One plain sentence for everybody. */
  sentence: z.string(),
  /** Detail on demand; Markdown. */
  detail: z.string().nullable(),
  /** Figures and identifiers a reader can use: `{ passed, durationMs, check, requirement, ... }`. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export type StageName = z.infer<typeof stageNameSchema>;
export type RoleName = z.infer<typeof roleNameSchema>;
export type RunEventKind = (typeof runEventKinds)[number];
export type RunEvent = z.infer<typeof runEventSchema>;
