/** What people say about records and do with them. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { Family } from '../family.ts';
import { planComments } from './plan-comments.ts';
import { prepareSocial } from './prepare.ts';

const keys = new Set(['comments', 'ratings']);

export const socialFamily: Family = {
  prepare: prepareSocial,
  needsAccount: ({ wishes }) => wishes.some((wish) => keys.has(wish.key) && wish.entity !== null),
  plan: (draft): Feature[] => (draft.hasAccount ? [...planComments(draft)] : []),
};
