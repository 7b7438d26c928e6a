import { personTable } from '../../entity/person-table.ts';

export const outboxTables: readonly string[] = [
  `CREATE TABLE outbox_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  folder TEXT NOT NULL CHECK (folder IN ('inbox', 'sent', 'drafts', 'trash')),
  sender TEXT NOT NULL,
  -- As people write them, separated by semicolons.
  recipients TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  is_read INTEGER NOT NULL DEFAULT 1 CHECK (is_read IN (0, 1)),
  is_starred INTEGER NOT NULL DEFAULT 0 CHECK (is_starred IN (0, 1)),
  moment TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_message_by_folder ON outbox_message (owner_id, folder);`,
  `CREATE TABLE outbox_attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES outbox_message (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  size INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_attachment_by_message ON outbox_attachment (message_id);`,
  `CREATE TABLE outbox_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  group_name TEXT
) STRICT;
CREATE INDEX outbox_contact_by_owner ON outbox_contact (owner_id);`,
  `CREATE TABLE outbox_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_template_by_owner ON outbox_template (owner_id);`,
];
