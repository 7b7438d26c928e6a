// What acts are worth in this product, and what is given for it.
import type { Badge, PointRule, Reward } from './points.ts';

/** What the points are called, e.g. "points". */
export const unit: string = 'points';

export const registrationAmount = 20;
export const checkInAmount = 5;

export const pointRules: readonly PointRule[] = [];

export const badges: readonly Badge[] = [];

export const rewards: readonly Reward[] = [];
