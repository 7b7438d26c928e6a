// Recipients and templates in the database; everybody has their own.
import type { Database } from '../../server/db.ts';
import type { Contact, Template } from './message.ts';

type NewContact = Omit<Contact, 'id'>;
type NewTemplate = Omit<Template, 'id' | 'updatedAt'>;

export function listContacts(database: Database, ownerId: number): Contact[] {
  return database.all<Contact>(
    'SELECT id, name, address, group_name AS "group" FROM outbox_contact WHERE owner_id = ? ORDER BY name COLLATE NOCASE',
    [ownerId],
  );
}

export function insertContact(database: Database, ownerId: number, { name, address, group }: NewContact): number {
  return database.run('INSERT INTO outbox_contact (owner_id, name, address, group_name) VALUES (?, ?, ?, ?)', [
    ownerId,
    name,
    address,
    group,
  ]).lastId;
}

/** False when there is no such recipient of this person. */
export function updateContact(database: Database, ownerId: number, { id, name, address, group }: Contact): boolean {
  return (
    database.run('UPDATE outbox_contact SET name = ?, address = ?, group_name = ? WHERE id = ? AND owner_id = ?', [
      name,
      address,
      group,
      id,
      ownerId,
    ]).changes > 0
  );
}

export function deleteContact(database: Database, ownerId: number, id: number): boolean {
  return database.run('DELETE FROM outbox_contact WHERE id = ? AND owner_id = ?', [id, ownerId]).changes > 0;
}

const templateColumns = 'id, name, subject, body, updated_at AS updatedAt';

/** The one that was changed last comes first. */
export function listTemplates(database: Database, ownerId: number): Template[] {
  return database.all<Template>(
    `SELECT ${templateColumns} FROM outbox_template WHERE owner_id = ? ORDER BY updated_at DESC, id DESC`,
    [ownerId],
  );
}

export function findTemplate(database: Database, ownerId: number, id: number): Template | undefined {
  return database.get<Template>(`SELECT ${templateColumns} FROM outbox_template WHERE owner_id = ? AND id = ?`, [
    ownerId,
    id,
  ]);
}

export function insertTemplate(database: Database, ownerId: number, template: NewTemplate, updatedAt: string): number {
  return database.run(
    'INSERT INTO outbox_template (owner_id, name, subject, body, updated_at) VALUES (:ownerId, :name, :subject, :body, :updatedAt)',
    { ownerId, ...template, updatedAt },
  ).lastId;
}

export function updateTemplate(database: Database, id: number, template: NewTemplate, updatedAt: string) {
  database.run(
    'UPDATE outbox_template SET name = :name, subject = :subject, body = :body, updated_at = :updatedAt WHERE id = :id',
    { id, ...template, updatedAt },
  );
}

export function deleteTemplate(database: Database, id: number) {
  database.run('DELETE FROM outbox_template WHERE id = ?', [id]);
}
