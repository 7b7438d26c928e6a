/** Writing to the outside: emails or text messages that are composed, kept and sent for show. */
import { z } from 'zod';
import { featureShape as feature, line } from '../shapes.ts';

const position = z.int().min(0);
/** May be empty and have several lines. */
const textOf = (longest: number) => z.string().max(longest);

/** Compose, folders, recipients with groups, templates and figures. Nothing is really sent. Needs the `account` feature. */
const outboxSchema = feature('outbox', {
  medium: z.enum(['email', 'sms']),
  /** There are messages from others too. */
  hasInbox: z.boolean(),
  contacts: z
    .array(z.strictObject({ name: line(80), address: line(120), group: line(60).nullable() }))
    .min(1)
    .max(40),
  templates: z.array(z.strictObject({ name: line(100), subject: textOf(200), body: textOf(2000) })).max(12),
  messages: z
    .array(
      z.strictObject({
        folder: z.enum(['inbox', 'sent', 'drafts']),
        /** Positions among the contacts. */
        people: z.array(position).min(1).max(40),
        subject: textOf(200),
        body: textOf(2000),
        state: z.enum(['Draft', 'Scheduled', 'Pending', 'Sent', 'Delivered', 'Failed', 'Received']),
        /** From now; ahead of now for what is scheduled. */
        hours: z.int().min(-20_000).max(2_000),
        isUnread: z.boolean().optional(),
      }),
    )
    .max(40),
});

export const outboxFeatures = [outboxSchema] as const;
