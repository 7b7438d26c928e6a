/** How people are tied to each other. */
import { personTable } from '../../entity/person-table.ts';

const person = `INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE`;

export const friendTable = `CREATE TABLE friendship (
  requester_id ${person},
  addressee_id ${person},
  asked_at TEXT NOT NULL,
  -- NULL: not answered yet.
  accepted_at TEXT,
  PRIMARY KEY (requester_id, addressee_id),
  CHECK (requester_id <> addressee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX friendship_by_addressee ON friendship (addressee_id);`;

export const followTable = `CREATE TABLE followed_person (
  record_id ${person},
  user_id ${person},
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followed_person_by_user ON followed_person (user_id);`;

export const invitationTable = `CREATE TABLE invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  inviter_id ${person},
  email TEXT NOT NULL COLLATE NOCASE,
  token TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  -- Who has come by it.
  joined_id INTEGER REFERENCES ${personTable} (id) ON DELETE SET NULL,
  UNIQUE (inviter_id, email)
) STRICT;`;
