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

CREATE TABLE booking (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  offer TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL CHECK (ends_at > starts_at),
  places INTEGER NOT NULL CHECK (places > 0),
  seats TEXT NOT NULL,
  note TEXT NOT NULL,
  total INTEGER,
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('Confirmed', 'Cancelled')),
  paid_by TEXT REFERENCES payment (number),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX booking_record ON booking (offer, record_id, starts_at);

CREATE INDEX booking_user ON booking (user_id);

CREATE TABLE booking_change (
  id INTEGER PRIMARY KEY,
  booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX booking_change_booking ON booking_change (booking_id);

CREATE TABLE stock_movement (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES supply (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL,
  balance INTEGER NOT NULL,
  note TEXT,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  moved_at TEXT NOT NULL
) STRICT;
CREATE INDEX stock_movement_by_record ON stock_movement (record_id);

CREATE TABLE cart_line (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  goods TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (user_id, goods, record_id)
) STRICT;

CREATE TABLE placed_order (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('Placed', 'Paid', 'Shipped', 'Delivered', 'Cancelled')),
  subtotal INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  delivery_fee INTEGER NOT NULL,
  total INTEGER NOT NULL,
  currency TEXT NOT NULL,
  delivery TEXT NOT NULL,
  recipient TEXT NOT NULL,
  address TEXT NOT NULL,
  paid_by TEXT REFERENCES payment (number),
  placed_at TEXT NOT NULL
) STRICT;

CREATE INDEX placed_order_user ON placed_order (user_id);

CREATE TABLE placed_order_line (
  order_id INTEGER NOT NULL REFERENCES placed_order (id) ON DELETE CASCADE,
  goods TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  price INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;

CREATE INDEX placed_order_line_order ON placed_order_line (order_id);

CREATE TABLE placed_order_change (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES placed_order (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX placed_order_change_order ON placed_order_change (order_id);

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

CREATE TABLE enrolment (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  joined_at TEXT NOT NULL,
  PRIMARY KEY (user_id, kind, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX enrolment_record ON enrolment (kind, record_id);

CREATE TABLE lending_loan (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  lent_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  returned_on TEXT,
  renewals INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX lending_loan_out ON lending_loan (record_id, user_id) WHERE returned_on IS NULL;

CREATE INDEX lending_loan_by_person ON lending_loan (user_id, returned_on);

CREATE TABLE lending_wait (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  since TEXT NOT NULL,
  UNIQUE (record_id, user_id)
) STRICT;

CREATE TABLE cabin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  guests INTEGER,
  price_per_night INTEGER NOT NULL
) STRICT;

CREATE TABLE workbench (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('Wood', 'Metal'))
) STRICT;

CREATE TABLE concert (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  seats INTEGER,
  price INTEGER
) STRICT;

CREATE TABLE supply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  price INTEGER NOT NULL,
  stock INTEGER NOT NULL
) STRICT;

CREATE TABLE course (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  places INTEGER NOT NULL
) STRICT;

CREATE TABLE recording (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  plays INTEGER CHECK (plays >= 0),
  picture_link TEXT,
  audio_link TEXT,
  video_link TEXT
) STRICT;

CREATE TABLE film (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE gauge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  level REAL NOT NULL CHECK (level >= 0)
) STRICT;

CREATE TRIGGER stock_moved AFTER UPDATE OF stock ON supply WHEN coalesce(new.stock, 0) <> coalesce(old.stock, 0) BEGIN
  INSERT INTO stock_movement (record_id, kind, change, balance, moved_at)
  VALUES (new.id, iif(coalesce(new.stock, 0) < coalesce(old.stock, 0), 'Sold', 'Corrected'), coalesce(new.stock, 0) - coalesce(old.stock, 0), coalesce(new.stock, 0), strftime('%Y-%m-%dT%H:%M:%fZ'));
END;
