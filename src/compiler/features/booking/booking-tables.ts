export const bookingTables: readonly string[] = [
  `CREATE TABLE booking (
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
) STRICT;`,
  `CREATE INDEX booking_record ON booking (offer, record_id, starts_at);`,
  `CREATE INDEX booking_user ON booking (user_id);`,
  `CREATE TABLE booking_change (
  id INTEGER PRIMARY KEY,
  booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;`,
  `CREATE INDEX booking_change_booking ON booking_change (booking_id);`,
];
