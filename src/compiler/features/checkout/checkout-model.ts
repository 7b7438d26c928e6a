/** What is sold, with its entities. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { numberOf } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'checkout'>;

export interface GoodsModel {
  entity: EntityModel;
  price: FieldModel;
  stock: FieldModel | undefined;
}

export function goodsOf(feature: Feature, model: ProductModel): GoodsModel[] {
  return feature.goods.map(({ entity: name, price, stock }) => {
    const entity = entityOf(model, name);
    return {
      entity,
      price: fieldOf(entity, price),
      stock: stock === undefined ? undefined : fieldOf(entity, stock),
    };
  });
}

/** Records with a price, of which there are enough for a few orders. */
export function sellable({ entity, price, stock }: GoodsModel): SeedRecord[] {
  return entity.seed.filter(
    (record) =>
      (numberOf(record.values[price.name]) ?? 0) > 0 && (!stock || (numberOf(record.values[stock.name]) ?? 0) >= 5),
  );
}
