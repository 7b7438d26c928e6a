/** What each step leaves behind, parsed when it is read back. */
import { z } from 'zod';
import { blueprintSchema } from '../blueprint/schema.ts';
import { evidenceSchema, proofSchema, scenarioResultSchema } from '../contract/proof.ts';

export const readingSchema = z.object({
  understood: z.array(z.string()),
  notUnderstood: z.array(z.string()),
  notes: z.unknown(),
});

export const designSchema = z.object({ blueprint: blueprintSchema });

export const compilationSchema = z.object({
  /** Tip of the branch `blueprint`. */
  commit: z.string(),
  tree: z.string(),
  files: z.number(),
  lines: z.number(),
});

export const verificationSchema = z.object({
  passed: z.boolean(),
  checks: z.array(evidenceSchema),
  scenarios: z.array(scenarioResultSchema),
});

export const repairSchema = z.object({
  /** Null: nothing could be given up. */
  blueprint: blueprintSchema.nullable(),
  dropped: z.array(z.string()),
});

export const releaseSchema = z.object({ commit: z.string(), proof: proofSchema });

export type Compilation = z.infer<typeof compilationSchema>;
export type Verification = z.infer<typeof verificationSchema>;
export type Release = z.infer<typeof releaseSchema>;

const schemas = {
  read: readingSchema,
  design: designSchema,
  compile: compilationSchema,
  verify: verificationSchema,
  repair: repairSchema,
  release: releaseSchema,
} as const;

export interface ArtifactOf {
  read: z.infer<typeof readingSchema>;
  design: z.infer<typeof designSchema>;
  compile: Compilation;
  verify: Verification;
  repair: z.infer<typeof repairSchema>;
  release: Release;
}

/** One artifact per step and repair round. */
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
