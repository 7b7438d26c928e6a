import { z } from 'zod';
import { reference, text } from '../../server/input.ts';
import { conversationViews } from './conversation.ts';

export const newConversationSchema = z.object({
  to: reference('To'),
  subject: text('Subject', 120),
  text: text('Message', 2000),
});

export const messageSchema = z.object({ text: text('Message', 2000) });

export const conversationQuerySchema = z.object({
  q: z.string().trim().max(200).default(''),
  view: z.enum(conversationViews).default('all'),
});
