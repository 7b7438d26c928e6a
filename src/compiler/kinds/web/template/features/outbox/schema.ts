// What may be written, kept and sent.
import { z } from 'zod';
import { dateTime, email, optional, phone, text } from '../../server/input.ts';
import { folders, recipientsOf } from './message.ts';
import { settings } from './settings.ts';

const address = settings.byPhone ? phone(settings.addressLabel) : email(settings.addressLabel);

/** A draft may lack everything. */
export const draftSchema = z.object({
  to: optional(z.string().trim().max(4000)),
  subject: optional(z.string().trim().max(200)),
  body: optional(z.string().trim().max(20_000)),
});

export const sendSchema = z.object({
  to: text(settings.toLabel, 4000).check(
    z.refine((value) => recipientsOf(value).length > 0, `${settings.toLabel} is required.`),
    z.refine(
      (value) => recipientsOf(value).every((each) => address.safeParse(each.address).success),
      settings.byPhone
        ? 'Each recipient must be a number such as +1 416 555 0134.'
        : 'Each recipient must be an address such as name@example.com.',
    ),
  ),
  subject: optional(z.string().trim().max(200)),
  body: text(settings.bodyLabel, 20_000),
  /** Local time; left out to send at once. */
  sendAt: optional(dateTime('Send at')),
});

export const contactSchema = z.object({
  name: text('Name', 80),
  address,
  group: optional(z.string().trim().max(60)),
});

export const templateSchema = z.object({
  name: text('Name', 100),
  subject: optional(z.string().trim().max(200)),
  body: text(settings.bodyLabel, 20_000),
});

export const listSchema = z.object({
  folder: z.enum(folders).default('sent'),
  q: z.string().trim().max(100).optional(),
});

export const markSchema = z.object({ isRead: z.boolean().optional(), isStarred: z.boolean().optional() });

export const attachmentSchema = z.object({
  name: text('File', 200),
  size: z.int().min(1, 'The file is empty.').max(10_000_000, 'A file may have 10 MB.'),
});
