-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE assessment_result (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  -- A JSON list with the position of the chosen answer of each statement.
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_result_by_user ON assessment_result (user_id);

CREATE TABLE matching_preference (
  user_id INTEGER PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  -- JSON: { "price": { "wanted": 12000, "weight": 2 }, ... }
  preferences TEXT NOT NULL CHECK (json_valid(preferences))
) STRICT;

CREATE TABLE calculation (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  calculator TEXT NOT NULL,
  -- JSON: [{ "label": "...", "shown": "..." }, ...]
  inputs TEXT NOT NULL CHECK (json_valid(inputs)),
  -- JSON: { "label": "...", "shown": "..." }
  result TEXT NOT NULL CHECK (json_valid(result)),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX calculation_user ON calculation (user_id);

CREATE TABLE tracker_item (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('tick', 'amount', 'total')),
  unit TEXT,
  target REAL NOT NULL CHECK (target > 0),
  is_limit INTEGER NOT NULL DEFAULT 0 CHECK (is_limit IN (0, 1)),
  ends_on TEXT
) STRICT;

CREATE INDEX tracker_item_user ON tracker_item (user_id);

CREATE TABLE tracker_entry (
  item_id INTEGER NOT NULL REFERENCES tracker_item (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  amount REAL NOT NULL CHECK (amount >= 0),
  note TEXT,
  PRIMARY KEY (item_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE timed_session (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  mode TEXT NOT NULL CHECK (mode IN ('focus', 'countdown', 'stopwatch')),
  label TEXT,
  seconds INTEGER NOT NULL CHECK (seconds > 0),
  ended_at TEXT NOT NULL
) STRICT;

CREATE INDEX timed_session_user ON timed_session (user_id);

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

CREATE TABLE tutor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('Mathematics', 'Spanish', 'Physics')),
  price INTEGER,
  exercises INTEGER,
  rating REAL,
  online INTEGER NOT NULL DEFAULT 0 CHECK (online IN (0, 1))
) STRICT;
