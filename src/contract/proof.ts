/** The proof ledger: each requirement with what was seen of it in a browser, and at which commit. */
import { z } from 'zod';
import { gateResultSchema } from './gate.ts';

export const checkNames = [
  'typecheck',
  'unit',
  'build',
  'start',
  'http',
  'scenarios',
  'accessibility',
  'screenshots',
] as const;
export const checkNameSchema = z.enum(checkNames);

/** What a check saw. Never a bare boolean: there is always a sentence and a log. */
export const evidenceSchema = z.strictObject({
  check: checkNameSchema,
  passed: z.boolean(),
  /** One sentence, e.g. "31 of 31 unit tests passed". */
  summary: z.string(),
  /** Bounded output or findings, secrets removed. */
  log: z.string(),
  durationMs: z.number(),
  /** File names inside the run's evidence folder. */
  screenshots: z.array(z.strictObject({ title: z.string(), file: z.string() })),
  /** Accessibility: the lowest ratio of contrast between a text and its background that was seen, 1 to 21. */
  lowestContrast: z.number().optional(),
});

export const scenarioResultSchema = z.strictObject({
  requirement: z.string(),
  scenario: z.string(),
  title: z.string(),
  passed: z.boolean(),
  /** Plain words for each step, in order: "Opened /books", "Saw 'Saved'". The last one of a failed scenario says what was expected and what was seen. */
  steps: z.array(z.string()),
  failure: z.string().nullable(),
  screenshot: z.string().nullable(),
  durationMs: z.number(),
});

export const proofEntrySchema = z.strictObject({
  requirement: z.string(),
  text: z.string(),
  /** Where it comes from, in words: the quoted part of the concept or "assumed: ...". */
  source: z.string(),
  verdict: z.enum(['met', 'not-met', 'not-served']),
  /** For not-met and not-served: why, and what would be needed. */
  reason: z.string().nullable(),
  scenarios: z.array(scenarioResultSchema),
});

export const proofSchema = z.strictObject({
  commit: z.string(),
  checks: z.array(evidenceSchema),
  /** Empty for releases from before there were gates. */
  gates: z.array(gateResultSchema).default([]),
  entries: z.array(proofEntrySchema),
  exclusions: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  questions: z.array(z.strictObject({ text: z.string(), default: z.string() })),
});

export type CheckName = z.infer<typeof checkNameSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ScenarioResult = z.infer<typeof scenarioResultSchema>;
export type ProofEntry = z.infer<typeof proofEntrySchema>;
export type Proof = z.infer<typeof proofSchema>;
