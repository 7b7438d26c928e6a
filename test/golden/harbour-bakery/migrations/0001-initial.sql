-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE uploaded_picture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- A JPEG in base64.
  content TEXT NOT NULL,
  uploaded_at TEXT NOT NULL
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

CREATE TABLE contact_message (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  topic TEXT,
  text TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  answered_at TEXT
) STRICT;

CREATE TABLE newsletter_subscriber (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  subscribed_at TEXT NOT NULL
) STRICT;

CREATE TABLE baker (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  website TEXT,
  starts_at TEXT,
  story TEXT
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('Bread', 'Cake', 'Pastry', 'Today''s special')),
  price INTEGER NOT NULL CHECK (price >= 0),
  weight INTEGER CHECK (weight >= 1),
  vegan INTEGER NOT NULL DEFAULT 0 CHECK (vegan IN (0, 1)),
  fat REAL CHECK (fat BETWEEN 0 AND 100),
  rating REAL,
  picture TEXT,
  baker_id INTEGER NOT NULL REFERENCES baker (id) ON DELETE RESTRICT,
  goes_with_id INTEGER REFERENCES product (id) ON DELETE SET NULL,
  since TEXT,
  next_batch TEXT
) STRICT;
CREATE INDEX product_by_name ON product (name);
CREATE INDEX product_by_category ON product (category);
CREATE INDEX product_by_price ON product (price);
CREATE INDEX product_by_vegan ON product (vegan);
CREATE INDEX product_by_rating ON product (rating);
CREATE INDEX product_by_baker_id ON product (baker_id);
CREATE INDEX product_by_goes_with_id ON product (goes_with_id);
CREATE INDEX product_by_since ON product (since);
CREATE INDEX product_by_next_batch ON product (next_batch);

CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  headline TEXT NOT NULL,
  product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE RESTRICT,
  stars REAL NOT NULL CHECK (stars BETWEEN 1 AND 5),
  text TEXT
) STRICT;
CREATE INDEX review_by_product_id ON review (product_id);

CREATE TABLE advertisement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  text TEXT,
  link TEXT,
  space TEXT CHECK (space IN ('The baker''s home page', 'Every page')),
  ends_on TEXT
) STRICT;
