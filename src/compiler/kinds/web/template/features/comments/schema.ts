import { z } from 'zod';
import { optional, reference, text } from '../../server/input.ts';
import type { Thread } from './thread.ts';

const stars = z
  .int('Choose one to five stars.')
  .min(1, 'Choose one to five stars.')
  .max(5, 'Choose one to five stars.');

/** What people may write; stars speak for themselves, a reply or a plain comment needs words. */
export function commentSchema({ hasStars }: Thread) {
  const words = text('Text', 2000);
  return z
    .object({ text: optional(words), stars: optional(stars), parentId: optional(reference('The comment')) })
    .superRefine((comment, context) => {
      const isReply = comment.parentId !== null;
      if (hasStars && !isReply && comment.stars === null)
        context.addIssue({ code: 'custom', path: ['stars'], message: 'Choose one to five stars.' });
      if ((!hasStars || isReply) && comment.text === null)
        context.addIssue({ code: 'custom', path: ['text'], message: 'Write something first.' });
    })
    .transform((comment) => ({
      text: comment.text ?? '',
      stars: hasStars && comment.parentId === null ? comment.stars : null,
      parentId: comment.parentId,
    }));
}
