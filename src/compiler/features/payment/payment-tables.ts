/** The table of payments, for every feature that takes some. */
export const paymentTables: readonly string[] = [
  `CREATE TABLE payment (
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
) STRICT;`,
  `CREATE INDEX payment_user ON payment (user_id);`,
];
