-- The tables of this product. Later changes come as further files with higher numbers.

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

CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role TEXT NOT NULL,
  phone TEXT,
  bio TEXT,
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
