// The products in the database.
import type { Comparison } from '../../server/comparison.ts';
import type { Database } from '../../server/db.ts';
import { countBy, type FacetCounts } from '../../server/facets.ts';
import { type ListPage, placeOf, type RecordOption } from '../../server/list-page.ts';
import type { CategoryCount } from '../../web/ui/category-links.tsx';
import type { Product, ProductInput, ProductQuery } from './schema.ts';

const select = `
  SELECT product.id,
    product.name,
    product.description,
    product.category,
    product.price,
    product.weight,
    product.vegan,
    product.fat,
    product.rating,
    product.picture,
    product.baker_id AS bakerId,
    baker.name AS bakerTitle,
    product.goes_with_id AS goesWithId,
    goes_with.name AS goesWithTitle,
    product.since,
    product.next_batch AS nextBatch
  FROM product
  JOIN baker ON baker.id = product.baker_id
  LEFT JOIN product AS goes_with ON goes_with.id = product.goes_with_id`;

/** A parameter that is null narrows nothing. */
const matching = `
  WHERE (:baker IS NULL OR product.baker_id = :baker)
    AND (:goesWith IS NULL OR product.goes_with_id = :goesWith)
    AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word
      WHERE instr(lower(concat_ws(' ', product.name, product.description)), lower(word.value)) = 0)
    AND (:category IS NULL OR product.category = :category)
    AND (:vegan IS NULL OR product.vegan = :vegan)
    AND (:priceMin IS NULL OR product.price >= round(:priceMin * 100))
    AND (:priceMax IS NULL OR product.price <= round(:priceMax * 100))
    AND (:sinceFrom IS NULL OR product.since >= :sinceFrom)
    AND (:sinceTo IS NULL OR product.since <= :sinceTo)
    AND (:nextBatchFrom IS NULL OR date(product.next_batch) >= :nextBatchFrom)
    AND (:nextBatchTo IS NULL OR date(product.next_batch) <= :nextBatchTo)`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<ProductQuery['sort'], string> = {
  standard: 'product.id DESC',
  name: 'product.name COLLATE NOCASE ASC, product.id DESC',
  '-name': 'product.name COLLATE NOCASE DESC, product.id DESC',
  price: 'product.price ASC, product.id DESC',
  '-price': 'product.price DESC, product.id DESC',
  rating: 'product.rating ASC NULLS LAST, product.id DESC',
  '-rating': 'product.rating DESC NULLS LAST, product.id DESC',
};

const pageSize = 4;

export function listProducts(database: Database, query: ProductQuery): ListPage<Product> {
  const parameters = parametersOf(query);
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM product${matching}`, parameters)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database
    .all<ProductRow>(
      `${select}${matching}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
      { ...parameters, limit, offset },
    )
    .map(toProduct);
  return { items, total, page, pageCount, first: offset + 1 };
}

function parametersOf(query: ProductQuery) {
  return {
    baker: query.baker ?? null,
    goesWith: query.goesWith ?? null,
    words: JSON.stringify(query.q.split(/\s+/).filter(Boolean)),
    category: query.category ?? null,
    vegan: query.vegan === undefined ? null : Number(query.vegan),
    priceMin: query.priceMin ?? null,
    priceMax: query.priceMax ?? null,
    sinceFrom: query.sinceFrom ?? null,
    sinceTo: query.sinceTo ?? null,
    nextBatchFrom: query.nextBatchFrom ?? null,
    nextBatchTo: query.nextBatchTo ?? null,
  };
}

export function findProduct(database: Database, id: number): Product | undefined {
  const row = database.get<ProductRow>(`${select} WHERE product.id = ?`, [id]);
  return row && toProduct(row);
}

/** What each option of a filter would leave, the other filters being as they are. */
export function countProductsByFilter(database: Database, query: ProductQuery): FacetCounts {
  const parameters = parametersOf(query);
  return {
    vegan: countBy(
      database,
      `SELECT iif(product.vegan, 'true', 'false') AS value, count(*) AS count FROM product${matching} GROUP BY 1`,
      { ...parameters, vegan: null },
    ),
    baker: countBy(database, `SELECT product.baker_id AS value, count(*) AS count FROM product${matching} GROUP BY 1`, {
      ...parameters,
      baker: null,
    }),
  };
}

export function updateProduct(database: Database, id: number, input: ProductInput) {
  database.run(
    `
    UPDATE product
    SET name = :name, description = :description, category = :category, price = :price,
      weight = :weight, vegan = :vegan, fat = :fat, rating = :rating,
      picture = :picture, baker_id = :bakerId, goes_with_id = :goesWithId,
      since = :since, next_batch = :nextBatch
    WHERE id = :id`,
    { ...input, vegan: Number(input.vegan), id },
  );
}

/** Do other records need this one? */
export function isProductInUse(database: Database, id: number): boolean {
  return (
    database.get<{ inUse: number }>(`SELECT EXISTS (SELECT 1 FROM review WHERE product_id = :id) AS inUse`, { id })
      ?.inUse === 1
  );
}

export function countProductsByCategory(database: Database): CategoryCount[] {
  return database.all(`
    SELECT product.category AS value, product.category AS label, count(*) AS count FROM product
    WHERE product.category IS NOT NULL GROUP BY value ORDER BY label COLLATE NOCASE`);
}

/** Those of the ids in their order, and the others that could stand beside them. */
export function compareProducts(database: Database, ids: readonly number[]): Comparison<Product> {
  const chosen = JSON.stringify(ids);
  return {
    records: database
      .all<ProductRow>(
        `${select}
    JOIN json_each(:chosen) AS wanted ON wanted.value = product.id
    ORDER BY wanted.key`,
        { chosen },
      )
      .map(toProduct),
    others: database.all(
      `
    SELECT id AS value, name AS label FROM product
    WHERE id NOT IN (SELECT value FROM json_each(:chosen)) ORDER BY name COLLATE NOCASE, id`,
      { chosen },
    ),
  };
}

/** Others of the same category. */
export function relatedProducts(database: Database, product: Product): Product[] {
  return database
    .all<ProductRow>(
      `${select} WHERE product.category = :value AND product.id <> :id
    ORDER BY product.id DESC LIMIT 3`,
      { value: product.category, id: product.id },
    )
    .map(toProduct);
}

/** All of them as the options of a select. */
export function productOptions(database: Database): RecordOption[] {
  return database.all(`
    SELECT id AS value, name AS label FROM product
    ORDER BY name COLLATE NOCASE, id`);
}

export function productExists(database: Database, id: number): boolean {
  return database.get('SELECT 1 FROM product WHERE id = ?', [id]) !== undefined;
}

/** Answers the new product's id. */
export function insertProduct(database: Database, input: ProductInput): number {
  const { lastId } = database.run(
    `
    INSERT INTO product (name, description, category, price, weight, vegan, fat, rating, picture, baker_id,
      goes_with_id, since, next_batch)
    VALUES (:name, :description, :category, :price, :weight, :vegan, :fat, :rating, :picture,
      :bakerId, :goesWithId, :since, :nextBatch)`,
    { ...input, vegan: Number(input.vegan) },
  );
  return lastId;
}

/** SQLite keeps booleans as 0 and 1. */
type ProductRow = Omit<Product, 'vegan'> & { vegan: number };

function toProduct(row: ProductRow): Product {
  return { ...row, vegan: row.vegan === 1 };
}
