// The reviews in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Review, ReviewInput, ReviewQuery } from './schema.ts';

const select = `
  SELECT review.id,
    review.headline,
    review.product_id AS productId,
    product.name AS productTitle,
    review.stars,
    review.text
  FROM review
  JOIN product ON product.id = review.product_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:product IS NULL OR review.product_id = :product)`;

const pageSize = 20;

export function listReviews(database: Database, query: ReviewQuery): ListPage<Review> {
  const parameters = {
    product: query.product ?? null,
  };
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM review${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Review>(
    `${select}${matching}
  ORDER BY review.stars DESC, review.id DESC
  LIMIT :limit OFFSET :offset`,
    { ...parameters, limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findReview(database: Database, id: number): Review | undefined {
  return database.get<Review>(`${select} WHERE review.id = ?`, [id]);
}

/** Answers the new review's id. */
export function insertReview(database: Database, input: ReviewInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO review (headline, product_id, stars, text)
    VALUES (:headline, :productId, :stars, :text)`,
    { ...input },
  );
  return lastId;
}
