-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE game_session (
  id INTEGER PRIMARY KEY,
  game TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('easy', 'medium', 'hard')),
  opponent TEXT NOT NULL CHECK (opponent IN ('computer', 'local', 'online', 'none')),
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  guest_id INTEGER REFERENCES user (id) ON DELETE CASCADE,
  -- A JSON list of moves in the notation of the game.
  moves TEXT NOT NULL DEFAULT '[]',
  winner TEXT CHECK (winner IN ('first', 'second')),
  -- NULL while the game goes on.
  ended_by TEXT,
  points INTEGER NOT NULL DEFAULT 0,
  seconds INTEGER NOT NULL DEFAULT 0,
  started_at TEXT NOT NULL
) STRICT;

CREATE INDEX game_session_owner ON game_session (owner_id);

CREATE INDEX game_session_guest ON game_session (guest_id);

CREATE INDEX game_session_game ON game_session (game);

CREATE TABLE winning (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- NULL once the prize has been deleted; its title stays.
  prize_id INTEGER REFERENCES prize (id) ON DELETE SET NULL,
  prize_title TEXT NOT NULL,
  won_at TEXT NOT NULL
) STRICT;

CREATE INDEX winning_user ON winning (user_id);

CREATE TABLE stored_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('image', 'audio', 'video', 'document')),
  size INTEGER NOT NULL,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- The record that it is attached to, if any.
  entity TEXT,
  record_id INTEGER,
  -- 0 until the last piece has arrived.
  is_complete INTEGER NOT NULL DEFAULT 0 CHECK (is_complete IN (0, 1)),
  uploaded_at TEXT NOT NULL
) STRICT;

CREATE INDEX stored_file_record ON stored_file (entity, record_id);

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

CREATE TABLE prize (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 0)
) STRICT;
