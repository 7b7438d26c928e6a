-- The tables of this product. Later changes come as further files with higher numbers.

CREATE TABLE book (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  author TEXT,
  pages INTEGER CHECK (pages >= 1)
) STRICT;
