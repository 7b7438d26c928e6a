// What acts are worth in this product, and what is given for it.
import type { Badge, PointRule, Reward } from './points.ts';

/** What they are called. */
export const unit = 'points';

export const registrationAmount = 20;
export const checkInAmount = 5;

export const pointRules: readonly PointRule[] = [
  { source: 'record:Recipe', act: 'Add a recipe', amount: 10 },
  { source: 'comment:Recipe', act: 'Write a review', amount: 5 },
  { source: 'invitation', act: 'Invite somebody who joins', amount: 25 },
];

export const badges: readonly Badge[] = [
  { name: 'Newcomer', reason: 'For joining', source: 'registration', least: 1 },
  { name: 'Cook', reason: 'For the first recipe', source: 'record:Recipe', least: 1 },
  { name: 'Hundred', reason: 'For 100 points', least: 100 },
];

export const rewards: readonly Reward[] = [
  { id: 1, name: 'Sticker set', text: 'Six stickers for a lunch box.', cost: 20 },
  { id: 2, name: 'Enamel mug', text: 'Survives a fall.', cost: 120 },
];
