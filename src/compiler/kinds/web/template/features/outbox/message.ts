// Messages that people write to the outside, as the server and the pages see them.
export const folders = ['inbox', 'sent', 'drafts', 'trash'] as const;
export type Folder = (typeof folders)[number];

export type DeliveryState = 'Draft' | 'Scheduled' | 'Pending' | 'Sent' | 'Delivered' | 'Failed' | 'Received';

export interface OutboxMessage {
  id: number;
  folder: Folder;
  sender: string;
  /** As people write them: "Dana Reyes <dana@example.com>; kim@example.com". */
  recipients: string;
  subject: string;
  body: string;
  state: DeliveryState;
  isRead: boolean;
  isStarred: boolean;
  /** An ISO instant: when it was or will be sent, received or last changed. */
  moment: string;
}

export interface Attachment {
  id: number;
  name: string;
  size: number;
}

export interface OpenedMessage extends OutboxMessage {
  attachments: Attachment[];
}

export interface Contact {
  id: number;
  name: string;
  address: string;
  group: string | null;
}

export interface Template {
  id: number;
  name: string;
  subject: string;
  body: string;
  updatedAt: string;
}

/** "Dana Reyes <dana@example.com>; kim@example.com" in parts. */
export function recipientsOf(text: string): { name: string | null; address: string }[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, address] = /^(.*)<([^<>]+)>$/.exec(part) ?? [];
      return address === undefined
        ? { name: null, address: part }
        : { name: name?.trim() || null, address: address.trim() };
    });
}

export function writtenAs({ name, address }: Pick<Contact, 'name' | 'address'>): string {
  return `${name} <${address}>`;
}

/** Its names where there are any, for lists. */
export function shortRecipients(text: string): string {
  const all = recipientsOf(text).map(({ name, address }) => name ?? address);
  return all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(', ');
}
