// The first recipients, templates and messages, of every person that the product opens with.
import type { Database } from '../../server/db.ts';
import { insertContact, insertTemplate } from './address-book.ts';
import { firstContacts, firstMessages, firstTemplates } from './first-messages.ts';
import { writtenAs, type DeliveryState, type Folder } from './message.ts';
import { insertMessage } from './table.ts';

export interface FirstMessage {
  folder: Folder;
  /** Positions among the first contacts: who gets it, or for what was received who sent it. */
  people: readonly number[];
  subject: string;
  body: string;
  state: DeliveryState;
  /** Hours from now; ahead of now for what is scheduled. */
  hours: number;
  isUnread?: boolean;
}

export function seedOutbox(database: Database, now: Date) {
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  for (const { id: ownerId, name } of database.all<{ id: number; name: string }>(
    'SELECT id, name FROM user ORDER BY id',
  )) {
    for (const contact of firstContacts) insertContact(database, ownerId, contact);
    for (const [index, template] of firstTemplates.entries())
      insertTemplate(database, ownerId, template, at(-24 * (index + 1)));
    for (const { folder, people, subject, body, state, hours, isUnread } of firstMessages) {
      const named = people.flatMap((position) => firstContacts[position] ?? []).map(writtenAs);
      const isReceived = state === 'Received';
      insertMessage(database, ownerId, {
        folder,
        sender: isReceived ? (named[0] ?? name) : name,
        recipients: isReceived ? name : named.join('; '),
        subject,
        body,
        state,
        moment: at(hours),
        isRead: isUnread !== true,
      });
    }
  }
}
