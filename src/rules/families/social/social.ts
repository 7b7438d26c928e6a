/** What people say about records and do with them. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { Family } from '../family.ts';
import { planModeration } from './plan-moderation.ts';
import { planMarks } from './plan-marks.ts';
import { planPolls } from './plan-polls.ts';
import { planShare } from './plan-share.ts';
import { planComments } from './plan-comments.ts';
import { planHistory, prepareHistory } from './plan-history.ts';
import { prepareSocial } from './prepare.ts';

const keys = new Set(['comments', 'ratings', 'likes', 'favourites', 'follows']);

export const socialFamily: Family = {
  prepare(draft) {
    prepareSocial(draft);
    prepareHistory(draft);
  },
  needsAccount: ({ wishes }) =>
    wishes.some(
      (wish) =>
        wish.key === 'polls' ||
        wish.key === 'history' ||
        wish.key === 'moderation' ||
        (keys.has(wish.key) && wish.entity !== null),
    ),
  plan: (draft): Feature[] => [
    ...(draft.hasAccount
      ? [
          ...planComments(draft),
          ...planMarks(draft),
          ...planPolls(draft),
          ...planHistory(draft),
          ...planModeration(draft),
        ]
      : []),
    ...planShare(draft),
  ],
};
