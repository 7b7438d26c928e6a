-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE trash (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  -- JSON: the rows that were deleted, and what pointed at them
  content TEXT NOT NULL CHECK (json_valid(content)),
  deleted_by INTEGER,
  deleted_at TEXT NOT NULL
) STRICT;

CREATE TABLE reported_content (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  author_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  -- NULL while it waits.
  outcome TEXT CHECK (outcome IN ('Kept', 'Removed')),
  answer TEXT,
  decided_by INTEGER REFERENCES user (id) ON DELETE SET NULL,
  decided_at TEXT,
  trash_id TEXT
) STRICT;
CREATE UNIQUE INDEX reported_content_waiting ON reported_content (kind, record_id) WHERE outcome IS NULL;
CREATE INDEX reported_content_author ON reported_content (author_id);

CREATE TABLE content_report (
  case_id INTEGER NOT NULL REFERENCES reported_content (id) ON DELETE CASCADE,
  reporter_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  note TEXT,
  reported_at TEXT NOT NULL,
  PRIMARY KEY (case_id, reporter_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_report_reporter ON content_report (reporter_id);

CREATE TABLE recipe_comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES recipe (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES recipe_comment (id) ON DELETE CASCADE,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT
) STRICT;
CREATE INDEX recipe_comment_by_record ON recipe_comment (record_id);
CREATE INDEX recipe_comment_by_parent ON recipe_comment (parent_id);
CREATE UNIQUE INDEX recipe_comment_one_rating ON recipe_comment (record_id, author_id) WHERE stars IS NOT NULL;

CREATE TABLE question_comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES question_comment (id) ON DELETE CASCADE,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT
) STRICT;
CREATE INDEX question_comment_by_record ON question_comment (record_id);
CREATE INDEX question_comment_by_parent ON question_comment (parent_id);
CREATE UNIQUE INDEX question_comment_one_rating ON question_comment (record_id, author_id) WHERE stars IS NOT NULL;

CREATE TABLE question_like (
  record_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_like_by_user ON question_like (user_id);

CREATE TABLE recipe_favourite (
  record_id INTEGER NOT NULL REFERENCES recipe (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recipe_favourite_by_user ON recipe_favourite (user_id);

CREATE TABLE question_favourite (
  record_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_favourite_by_user ON question_favourite (user_id);

CREATE TABLE question_follow (
  record_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_follow_by_user ON question_follow (user_id);

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  -- Everybody who is signed in may enter a room.
  is_room INTEGER NOT NULL DEFAULT 0 CHECK (is_room IN (0, 1)),
  description TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE conversation_member (
  conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- Messages up to this one have been read.
  last_read_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (conversation_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_member_by_user ON conversation_member (user_id);

CREATE TABLE conversation_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  sent_at TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_message_by_conversation ON conversation_message (conversation_id);

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

CREATE TABLE poll (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE poll_option (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX poll_option_by_poll ON poll_option (poll_id);

CREATE TABLE poll_vote (
  poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
  option_id INTEGER NOT NULL REFERENCES poll_option (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  PRIMARY KEY (poll_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX poll_vote_by_option ON poll_vote (option_id);

CREATE TABLE friendship (
  requester_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  addressee_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  asked_at TEXT NOT NULL,
  -- NULL: not answered yet.
  accepted_at TEXT,
  PRIMARY KEY (requester_id, addressee_id),
  CHECK (requester_id <> addressee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX friendship_by_addressee ON friendship (addressee_id);

CREATE TABLE followed_person (
  record_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followed_person_by_user ON followed_person (user_id);

CREATE TABLE invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  inviter_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  email TEXT NOT NULL COLLATE NOCASE,
  token TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  -- Who has come by it.
  joined_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  UNIQUE (inviter_id, email)
) STRICT;

CREATE TABLE point_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- What it is for; together with the key it counts once.
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  path TEXT,
  amount INTEGER NOT NULL,
  -- NULL: before points were counted.
  earned_at TEXT,
  UNIQUE (user_id, source, key)
) STRICT;

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  link TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  card_ending TEXT,
  paid_at TEXT NOT NULL
) STRICT;

CREATE INDEX payment_user ON payment (user_id);

CREATE TABLE wallet_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  -- In minor units; what was taken out is negative.
  amount INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX wallet_entry_by_user ON wallet_entry (user_id);

CREATE TABLE viewed_record (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  viewed_at TEXT NOT NULL,
  times INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (user_id, kind, record_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE recipe (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  method TEXT
) STRICT;
CREATE INDEX recipe_by_owner_id ON recipe (owner_id);

CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL
) STRICT;
