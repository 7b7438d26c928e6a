// The books in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Book, BookInput, BookQuery } from './schema.ts';

const select = `
  SELECT book.id,
    book.title,
    book.author,
    book.pages
  FROM book`;

const pageSize = 12;

export function listBooks(database: Database, query: BookQuery): ListPage<Book> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM book`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Book>(
    `${select}
  ORDER BY book.id DESC
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findBook(database: Database, id: number): Book | undefined {
  return database.get<Book>(`${select} WHERE book.id = ?`, [id]);
}

/** Answers the new book's id. */
export function insertBook(database: Database, input: BookInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO book (title, author, pages)
    VALUES (:title, :author, :pages)`,
    { ...input },
  );
  return lastId;
}
