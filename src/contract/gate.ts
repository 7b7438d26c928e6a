/** A gate: what one role of the team measured on the product before its release. */
import { z } from 'zod';
import { roleNameSchema } from './event.ts';

export const gateNames = [
  'questions',
  'requirements',
  'domain',
  'architecture',
  'code',
  'style',
  'scenarios',
  'faults',
  'figures',
  'accessibility',
  'data',
  'security',
  'packages',
  'performance',
  'delivery',
  'documents',
] as const;
export const gateNameSchema = z.enum(gateNames);

export const gateMeasureSchema = z.strictObject({
  /** e.g. "missing security headers". */
  name: z.string(),
  value: z.number(),
  /** e.g. "ms"; empty for a plain count. */
  unit: z.string(),
  threshold: z.number(),
  comparison: z.enum(['at-most', 'at-least']),
});

export const gateResultSchema = z.strictObject({
  gate: gateNameSchema,
  /** The role that answers for it. */
  role: roleNameSchema,
  verdict: z.enum(['pass', 'fail', 'could-not-run']),
  /** A release needs all required gates; the others are shown when they are missed. */
  required: z.boolean(),
  measures: z.array(gateMeasureSchema),
  /** One sentence; where it could not run, why. */
  sentence: z.string(),
  /** Findings, one a line. */
  log: z.string(),
  durationMs: z.number(),
});

export type GateName = z.infer<typeof gateNameSchema>;
export type GateMeasure = z.infer<typeof gateMeasureSchema>;
export type GateResult = z.infer<typeof gateResultSchema>;

/** Whether the measured figure keeps to its threshold. */
export function holds({ value, threshold, comparison }: GateMeasure): boolean {
  return comparison === 'at-most' ? value <= threshold : value >= threshold;
}

/** e.g. "p95 of 20 at once: 41 ms (at most 500 ms)". */
export function describeMeasure({ name, value, unit, threshold, comparison }: GateMeasure): string {
  const figure = (number: number): string => `${number.toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`;
  return `${name}: ${figure(value)} (${comparison.replace('-', ' ')} ${figure(threshold)})`;
}
