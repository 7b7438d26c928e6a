import { z } from 'zod';
import { choice, optional, reference, text } from '../../server/input.ts';
import { outcomes, reasons } from './case.ts';

export const reportSchema = z.object({
  kind: text('What is reported', 80),
  recordId: reference('What is reported'),
  reason: choice('Reason', reasons),
  note: optional(text('Note', 500)),
});

export const decisionSchema = z.object({
  outcome: choice('Decision', outcomes),
  answer: optional(text('Message to the author', 500)),
});
