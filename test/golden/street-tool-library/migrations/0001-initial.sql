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

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (user_id, list, name)
) STRICT;

CREATE TABLE trash (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  -- JSON: the rows that were deleted, and what pointed at them
  content TEXT NOT NULL CHECK (json_valid(content)),
  deleted_by INTEGER,
  deleted_at TEXT NOT NULL
) STRICT;

CREATE TABLE loan_renewal (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES loan (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  renewed_at TEXT NOT NULL
) STRICT;
CREATE INDEX loan_renewal_by_record ON loan_renewal (record_id);

CREATE TABLE saved_report (
  id INTEGER PRIMARY KEY,
  author_id INTEGER NOT NULL,
  author_name TEXT NOT NULL,
  title TEXT NOT NULL,
  -- What it is about and how it is laid out, as JSON.
  parameters TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE tool (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('Hand tool', 'Power tool', 'Garden')),
  condition TEXT
) STRICT;
CREATE INDEX tool_by_owner_id ON tool (owner_id);
CREATE INDEX tool_by_kind ON tool (kind);

CREATE TABLE loan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  tool_id INTEGER NOT NULL REFERENCES tool (id) ON DELETE RESTRICT,
  starts_on TEXT NOT NULL,
  due_on TEXT,
  returned INTEGER NOT NULL DEFAULT 0 CHECK (returned IN (0, 1)),
  follows_on_id INTEGER REFERENCES loan (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX loan_by_owner_id ON loan (owner_id);
CREATE INDEX loan_by_tool_id ON loan (tool_id);
CREATE INDEX loan_by_follows_on_id ON loan (follows_on_id);
