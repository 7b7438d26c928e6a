/** What people collect: points for what they do with badges, a ranking and rewards, and test money in a wallet. */
import { z } from 'zod';
import { featureShape as feature, line } from '../shapes.ts';

const amount = z.int().min(1).max(10_000);

/** One kind of what people leave behind: records of an entity, comments on them, or what a feature keeps. */
export const activityId = z
  .string()
  .regex(
    /^((record|comment):[A-Z][A-Za-z0-9]*|upload|invitation|booking|order|enrolment)$/,
    'use e.g. "record:Recipe", "comment:Recipe" or "upload"',
  );

const pointsFeature = feature('points', {
  /** What they are called, in the plural: "points", "coins". */
  unit: z.string().regex(/^[a-z]{3,20}$/, 'use a plural noun in small letters such as "points"'),
  registration: amount,
  /** Once a day, by a button. */
  checkIn: amount,
  rules: z.array(z.strictObject({ source: activityId, act: line(80), amount })).max(12),
  badges: z
    .array(
      z.strictObject({
        name: line(40),
        reason: line(120),
        /** Counts entries of this source; without it the points that were ever earned. */
        source: z.union([activityId, z.enum(['registration', 'check-in'])]).optional(),
        least: amount,
      }),
    )
    .max(12),
  rewards: z.array(z.strictObject({ name: line(60), text: line(200), cost: amount })).max(12),
});

/** A balance per person in test money, with top-up, sending and withdrawal. */
const walletFeature = feature('wallet', {
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'use a code such as "USD"'),
  /** The oldest first; `person` by position, amounts in minor units, negative for what was taken out. */
  seed: z
    .array(z.strictObject({ person: z.int().min(0), reason: line(120), amount: z.int(), daysAgo: z.int().min(0) }))
    .max(60),
});

export const pointFeatures = [pointsFeature, walletFeature] as const;
