// What a visitor may send.
import { z } from 'zod';
import { email, optional, text } from '../../server/input.ts';

export const messageSchema = z.object({
  name: text('Name', 60),
  email: email('Email'),
  topic: optional(text('Topic', 60)),
  text: text('Message', 3000),
});

export type NewMessage = z.output<typeof messageSchema>;

export interface Message extends NewMessage {
  id: number;
  /** ISO 8601, in UTC. */
  sentAt: string;
  /** When somebody marked it as answered; null until then. */
  answeredAt: string | null;
}
