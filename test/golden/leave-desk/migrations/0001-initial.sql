-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role TEXT NOT NULL,
  phone TEXT,
  address TEXT,
  bio TEXT,
  -- A JPEG in base64.
  picture TEXT,
  picture_changed_at TEXT,
  -- NULL: nobody can sign in as this person.
  password_hash TEXT,
  -- Visitors can look around as this person.
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  -- Who is not active cannot sign in.
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_user ON session (user_id);

CREATE TABLE trash (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  -- JSON: the rows that were deleted, and what pointed at them
  content TEXT NOT NULL CHECK (json_valid(content)),
  deleted_by INTEGER,
  deleted_at TEXT NOT NULL
) STRICT;

CREATE TABLE leave_request_status_change (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES leave_request (id) ON DELETE CASCADE,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  note TEXT,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX leave_request_status_change_by_record ON leave_request_status_change (record_id);

CREATE TABLE notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  -- The page that it is about.
  path TEXT NOT NULL,
  is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX notification_by_user ON notification (user_id, is_read);
CREATE TABLE muted_notification (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  PRIMARY KEY (user_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE leave_request_assignment (
  record_id INTEGER PRIMARY KEY REFERENCES leave_request (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  assigned_at TEXT NOT NULL
) STRICT;
CREATE INDEX leave_request_assignment_by_user ON leave_request_assignment (user_id);

CREATE TABLE outbox_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
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
CREATE INDEX outbox_message_by_folder ON outbox_message (owner_id, folder);

CREATE TABLE outbox_attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES outbox_message (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  size INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_attachment_by_message ON outbox_attachment (message_id);

CREATE TABLE outbox_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  group_name TEXT
) STRICT;
CREATE INDEX outbox_contact_by_owner ON outbox_contact (owner_id);

CREATE TABLE outbox_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_template_by_owner ON outbox_template (owner_id);

CREATE TABLE dismissed_announcement (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  announcement_id INTEGER NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, announcement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_message (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  topic TEXT,
  text TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  answered_at TEXT
) STRICT;

CREATE TABLE clock_entry (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  clocked_in_at TEXT NOT NULL,
  -- NULL while the person is at work.
  clocked_out_at TEXT
) STRICT;

CREATE INDEX clock_entry_user ON clock_entry (user_id, clocked_in_at);

-- Nobody is at work twice.
CREATE UNIQUE INDEX clock_entry_open ON clock_entry (user_id) WHERE clocked_out_at IS NULL;

CREATE TABLE expense_claim_status_change (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES expense_claim (id) ON DELETE CASCADE,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  note TEXT,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX expense_claim_status_change_by_record ON expense_claim_status_change (record_id);

CREATE TABLE expense_claim_comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES expense_claim (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES expense_claim_comment (id) ON DELETE CASCADE,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT
) STRICT;
CREATE INDEX expense_claim_comment_by_record ON expense_claim_comment (record_id);
CREATE INDEX expense_claim_comment_by_parent ON expense_claim_comment (parent_id);
CREATE UNIQUE INDEX expense_claim_comment_one_rating ON expense_claim_comment (record_id, author_id) WHERE stars IS NOT NULL;

CREATE TABLE leave_request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('Pending', 'Approved', 'Rejected')),
  starts_on TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 60)
) STRICT;
CREATE INDEX leave_request_by_owner_id ON leave_request (owner_id);

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE announcement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  headline TEXT NOT NULL,
  published_on TEXT,
  visible_until TEXT,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE expense_claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  paid_on TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('Sent', 'In review', 'Paid back'))
) STRICT;
CREATE INDEX expense_claim_by_owner_id ON expense_claim (owner_id);
CREATE INDEX expense_claim_by_amount ON expense_claim (amount);
CREATE INDEX expense_claim_by_paid_on ON expense_claim (paid_on);
CREATE INDEX expense_claim_by_status ON expense_claim (status);
