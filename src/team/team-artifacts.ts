/** What each step leaves behind, parsed when it is read back. */
import { z } from 'zod';
import { blueprintSchema } from '../blueprint/schema.ts';
import { gateResultSchema } from '../contract/gate.ts';
import { answerSchema, askSchema, openQuestionSchema } from '../contract/question.ts';
import { planSchema } from '../contract/plan.ts';
import { evidenceSchema, proofSchema, scenarioResultSchema } from '../contract/proof.ts';

export const readingSchema = z.object({
  understood: z.array(z.string()),
  notUnderstood: z.array(z.string()),
  notes: z.unknown(),
});

const scenarioNoteSchema = z.object({ requirement: z.string(), scenario: z.string(), title: z.string() });

/** The notes of reading a change: the changed product and what the change means. */
export const changeNotesSchema = z.object({
  blueprint: blueprintSchema,
  sentences: z.array(z.string()),
  losses: z.array(z.string()),
  obsolete: z.array(scenarioNoteSchema),
  restated: z.array(scenarioNoteSchema),
  added: z.array(scenarioNoteSchema),
  renamed: z.object({
    entities: z.array(z.object({ from: z.string(), to: z.string() })),
    values: z.array(z.object({ entity: z.string(), field: z.string(), from: z.string(), to: z.string() })),
  }),
});
export type ChangeNotes = z.infer<typeof changeNotesSchema>;

export const designSchema = z.object({
  blueprint: blueprintSchema,
  /** What the concept contradicts itself in or leaves open, the most important first. */
  questions: z.array(openQuestionSchema).default([]),
  /** Null in runs from before there were plans. */
  plan: planSchema.nullable().default(null),
});

/** What people said when they were asked, for the revision of that number. */
export const answersSchema = z.object({
  of: askSchema,
  answers: z.array(answerSchema),
  /** Change requests that the answers come to, with the question that each answers. */
  requests: z.array(z.object({ text: z.string(), question: z.string() })),
  /** Said when something was sent back. */
  comment: z.string().nullable(),
});
export type Answers = z.infer<typeof answersSchema>;
/** In place of the revision's number: answers that changed nothing. */
export const unrevised = 1000;

export const revisionSchema = z.object({
  blueprint: blueprintSchema,
  sentences: z.array(z.string()),
  plan: planSchema.nullable().default(null),
});

export const compilationSchema = z.object({
  /** Tip of the branch `blueprint`. */
  commit: z.string(),
  tree: z.string(),
  files: z.number(),
  lines: z.number(),
  /** Main with that commit merged into it, hand edits kept: what is verified and released. */
  candidate: z.object({ commit: z.string(), tree: z.string() }),
});

export const verificationSchema = z.object({
  passed: z.boolean(),
  checks: z.array(evidenceSchema),
  scenarios: z.array(scenarioResultSchema),
});

/** The Developer's work; null: there was none, or none was taken. */
export const developSchema = z.object({
  developed: z
    .object({
      blueprint: blueprintSchema,
      /** On the branch `blueprint`: with the scenarios that are promised now. */
      blueprintCommit: z.string(),
      /** Main with that merged into it, and the Developer's commit on top. */
      candidate: z.object({ commit: z.string(), tree: z.string() }),
      verification: verificationSchema,
      changed: z.array(z.string()),
    })
    .nullable(),
});
export type Developed = NonNullable<z.infer<typeof developSchema>['developed']>;

export const gatesSchema = z.object({ gates: z.array(gateResultSchema) });

export const repairSchema = z.object({
  /** Null: nothing could be given up. */
  blueprint: blueprintSchema.nullable(),
  dropped: z.array(z.string()),
});

export const releaseSchema = z.object({
  commit: z.string(),
  proof: proofSchema,
  /** From 1; the tag is `v1`. */
  version: z.int().min(1),
  blueprint: blueprintSchema,
  /** On the branch `blueprint`. */
  blueprintCommit: z.string(),
  /** Its evidence is what the proof names. */
  runId: z.string().nullable().default(null),
  /** What was asked for; null for the first version. */
  change: z.string().nullable(),
  at: z.string(),
});

/** What is shown of any release, also of one from before there were versions. */
export const shownReleaseSchema = releaseSchema.pick({ commit: true, proof: true, runId: true });

/** The releases that a change can build on. */
export function releasesIn(contents: readonly unknown[]): Release[] {
  return contents.flatMap((content) => releaseSchema.safeParse(content).data ?? []);
}

export type Compilation = z.infer<typeof compilationSchema>;
export type Verification = z.infer<typeof verificationSchema>;
export type Release = z.infer<typeof releaseSchema>;

const schemas = {
  read: readingSchema,
  design: designSchema,
  answers: answersSchema,
  revise: revisionSchema,
  compile: compilationSchema,
  verify: verificationSchema,
  repair: repairSchema,
  develop: developSchema,
  gate: gatesSchema,
  release: releaseSchema,
} as const;

export interface ArtifactOf {
  read: z.infer<typeof readingSchema>;
  design: z.infer<typeof designSchema>;
  /** Of a person, not of a step. */
  answers: Answers;
  revise: z.infer<typeof revisionSchema>;
  compile: Compilation;
  verify: Verification;
  repair: z.infer<typeof repairSchema>;
  develop: z.infer<typeof developSchema>;
  gate: z.infer<typeof gatesSchema>;
  release: Release;
}

/** One artifact per step and repair round; for revisions and answers, per revision. */
export function artifactKey(round: number): string {
  return `round-${round}`;
}

/** Undefined content stays undefined; stored content of another shape is a fault. */
export function parseArtifact<Step extends keyof ArtifactOf>(
  step: Step,
  content: unknown,
): ArtifactOf[Step] | undefined {
  if (content === undefined) return undefined;
  return schemas[step].parse(content) as ArtifactOf[Step]; // the schema of that very step
}
