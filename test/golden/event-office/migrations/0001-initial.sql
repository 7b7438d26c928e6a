-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE saved_report (
  id INTEGER PRIMARY KEY,
  author_id INTEGER NOT NULL,
  author_name TEXT NOT NULL,
  title TEXT NOT NULL,
  -- What it is about and how it is laid out, as JSON.
  parameters TEXT NOT NULL,
  saved_at TEXT NOT NULL
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

CREATE TABLE option (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  group_id INTEGER NOT NULL REFERENCES "group" (id) ON DELETE RESTRICT,
  "default" INTEGER NOT NULL DEFAULT 0 CHECK ("default" IN (0, 1))
) STRICT;
CREATE INDEX option_by_group_id ON option (group_id);
CREATE INDEX option_by_default ON option ("default");

CREATE TABLE "group" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  lead_id INTEGER REFERENCES option (id) ON DELETE SET NULL,
  parent_id INTEGER REFERENCES "group" (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX group_by_lead_id ON "group" (lead_id);
CREATE INDEX group_by_parent_id ON "group" (parent_id);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  date TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('Concert', 'Fair', 'Talk')),
  page INTEGER
) STRICT;
CREATE INDEX event_by_name ON event (name);
CREATE INDEX event_by_date ON event (date);
CREATE INDEX event_by_type ON event (type);
CREATE INDEX event_by_page ON event (page);

CREATE TABLE "order" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
  total_value INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('Open', 'Paid', 'Cancelled')),
  key_value INTEGER
) STRICT;
CREATE INDEX order_by_event_id ON "order" (event_id);
