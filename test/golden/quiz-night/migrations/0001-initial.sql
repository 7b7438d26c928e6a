-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE quiz_paper (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  topic TEXT NOT NULL,
  description TEXT,
  -- NULL: no limit.
  minutes INTEGER CHECK (minutes > 0),
  pass_percent INTEGER NOT NULL CHECK (pass_percent BETWEEN 0 AND 100),
  record_id INTEGER,
  owner_id INTEGER REFERENCES user (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE quiz_question (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES quiz_paper (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'true-false', 'short-text')),
  -- JSON: [{ "text": "...", "isRight": true }, ...]
  options TEXT NOT NULL CHECK (json_valid(options)),
  explanation TEXT
) STRICT;

CREATE INDEX quiz_question_paper ON quiz_question (paper_id);

CREATE TABLE quiz_attempt (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES quiz_paper (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  started_at TEXT NOT NULL,
  ends_at TEXT,
  -- NULL: still open.
  submitted_at TEXT,
  score INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX quiz_attempt_paper ON quiz_attempt (paper_id, user_id);

CREATE TABLE quiz_answer (
  attempt_id INTEGER NOT NULL REFERENCES quiz_attempt (id) ON DELETE CASCADE,
  question_id INTEGER NOT NULL REFERENCES quiz_question (id) ON DELETE CASCADE,
  -- JSON: ["...", ...]
  given TEXT NOT NULL CHECK (json_valid(given)),
  PRIMARY KEY (attempt_id, question_id)
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
