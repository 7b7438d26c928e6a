export const checkoutTables: readonly string[] = [
  `CREATE TABLE cart_line (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  goods TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (user_id, goods, record_id)
) STRICT;`,
  `CREATE TABLE placed_order (
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
) STRICT;`,
  `CREATE INDEX placed_order_user ON placed_order (user_id);`,
  `CREATE TABLE placed_order_line (
  order_id INTEGER NOT NULL REFERENCES placed_order (id) ON DELETE CASCADE,
  goods TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  price INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;`,
  `CREATE INDEX placed_order_line_order ON placed_order_line (order_id);`,
  `CREATE TABLE placed_order_change (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES placed_order (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;`,
  `CREATE INDEX placed_order_change_order ON placed_order_change (order_id);`,
];
