/** `goods.ts`, `goods-paths.ts`, `words.ts` and `coupons.ts` of a shop. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { GoodsModel } from './checkout-model.ts';

const folder = 'features/checkout';

export function goodsText(all: readonly GoodsModel[]): string {
  const body = code`
export const currency = '${all[0]?.price.unit ?? 'USD'}';

export const goods: readonly ${useType(`${folder}/order.ts`, 'Goods')}[] = [
${all.map(oneText)}
];`;
  return printModule(`${folder}/goods.ts`, 'What is sold.', body);
}

function oneText({ entity, price, stock }: GoodsModel): Code {
  const article = useType(`${folder}/order.ts`, 'Article');
  const sql = `SELECT id, ${entity.titleField.column} AS title, coalesce(${price.column}, 0) AS price, ${stock?.column ?? 'NULL'} AS stock FROM ${entity.table} WHERE id = ?`;
  const take = stock && `UPDATE ${entity.table} SET ${stock.column} = ${stock.column} - ? WHERE id = ?`;
  return code`{
key: '${entity.folder}',
path: '${entity.path}',
find: (database, id) => database.get<${article}>(\`${insideTemplate(sql)}\`, [id]),
${
  take &&
  code`takeFromStock: (database, id, quantity) => {
database.run(\`${insideTemplate(take)}\`, [quantity, id]);
},`
}
},`;
}

export function pathsText([first]: readonly GoodsModel[]): string {
  return printModule(
    `${folder}/goods-paths.ts`,
    'Where a person with an empty cart finds something to buy.',
    code`export const goods = { path: '${first?.entity.path ?? '/'}', label: ${literal(`Browse ${first?.entity.pluralLabel.toLowerCase() ?? ''}`)} };`,
  );
}

export function wordsText({ title, path }: FeatureOf<'checkout'>): string {
  return printModule(
    `${folder}/words.ts`,
    'Where a person’s orders are in this product.',
    code`export const words = { title: ${literal(title)}, path: '${path}' };`,
  );
}

export function couponsText({ coupons }: FeatureOf<'checkout'>): string {
  const lines = coupons.map((coupon) => `{ code: ${literal(coupon.code)}, percent: ${coupon.percent} },`);
  return printModule(
    `${folder}/coupons.ts`,
    'Codes that lower the price of the articles, in per cent.',
    code`export const coupons: readonly { code: string; percent: number }[] = [
${lines}
];`,
  );
}
