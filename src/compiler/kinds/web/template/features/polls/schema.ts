import { z } from 'zod';
import { optional, reference, text } from '../../server/input.ts';

export const mostOptions = 5;

const further = optional(text('Option', 120));

/** At least two options, each once. */
export const pollSchema = z
  .object({
    question: text('Question', 200),
    option1: text('Option 1', 120),
    option2: text('Option 2', 120),
    option3: further,
    option4: further,
    option5: further,
  })
  .transform(({ question, ...options }) => ({
    question,
    options: Object.values(options).filter((option) => option !== null),
  }))
  .refine(({ options }) => new Set(options.map((option) => option.toLowerCase())).size === options.length, {
    path: ['option2'],
    message: 'Each option must be different.',
  });

export const voteSchema = z.object({ option: reference('An answer') });
