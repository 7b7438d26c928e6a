// What people send: papers, questions and answers.
import { z } from 'zod';
import { optional, text, wholeNumber } from '../../server/input.ts';
import { questionKinds } from './model.ts';

export const paperSchema = z.object({
  title: text('Title', 120),
  topic: text('Topic', 60),
  description: optional(text('Description', 300)),
  minutes: optional(wholeNumber('Minutes', { minimum: 1, maximum: 240 })),
  passPercent: wholeNumber('Pass mark', { minimum: 0, maximum: 100 }),
  recordId: optional(wholeNumber('Record')),
});

export const questionSchema = z
  .object({
    text: text('Question', 300),
    kind: z.enum(questionKinds),
    options: z.array(z.object({ text: text('Answer', 200), isRight: z.boolean() })).max(8, 'At most 8 answers.'),
    explanation: optional(text('Explanation', 500)),
  })
  .superRefine(({ kind, options }, context) => {
    const right = options.filter((option) => option.isRight).length;
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message });
    if (new Set(options.map((option) => option.text)).size < options.length) complain('Two answers are the same.');
    else if (right === 0) complain('Mark at least one answer as right.');
    else if (kind === 'short-text' && right < options.length) complain('Every accepted spelling must be a right one.');
    else if (kind !== 'short-text' && options.length < 2) complain('Write at least two answers.');
    else if ((kind === 'single' || kind === 'true-false') && right > 1) complain('Mark only one answer as right.');
  });

export const answerSchema = z.object({ given: z.array(z.string().trim().max(200)).max(8) });

export type PaperInput = z.output<typeof paperSchema>;
export type QuestionInput = z.output<typeof questionSchema>;
