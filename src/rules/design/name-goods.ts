/** First records of a shop that are what it sells: mugs and vases in a pottery, not towels and tents. */
import type { Entity, SeedRecord } from '../../blueprint/schema.ts';
import { goodsIn } from '../lexicon/goods.ts';
import { kebabCase } from '../lexicon/kebab-case.ts';
import { pluralise } from '../lexicon/pluralise.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import { words } from '../lexicon/words.ts';
import type { PlannedEntity } from './product-plan.ts';

const looks = words('Sage green, Tall, Speckled, Midnight blue, Small, Classic, Ochre, Two-tone, Cream, Large, Terracotta, Slender, Charcoal, Everyday, Striped, Rounded, Natural, Deep red'); // prettier-ignore
const tastes = words('Classic, Seeded, Organic, Spiced, Small-batch, Honey, Summer, Orchard, Dark, Family-size, Lemon, Village, Toasted, Winter, Market, Salted, Garden, Sunday'); // prettier-ignore
const foods = /\b(loaf|loaves|croissant|tart|roll|cake|biscuit|bread|cheese|honey|jam|tea|coffee|wine|beer|juice|roast|chocolate|pie|cookie|pastry|sausage|sauce|oil|fruit|apple|vegetable|egg|milk|pasta|spice|snack|soup|sandwich)s?$/i; // prettier-ignore

const said = [
  'Made by hand in small batches, so no two are quite alike.',
  'A favourite of regular customers since the first season.',
  'Packed without plastic and sent within two days.',
  'Chosen for how well it lasts; what breaks is mended free of charge for a year.',
  'Goes well with the rest of the range, and makes a good present.',
  'Simple, well made and meant for daily use.',
];
const eaten = [
  'Made fresh in the morning, from few and good ingredients.',
  'A favourite of regular customers, best within three days.',
  'From a recipe that has not changed in thirty years.',
  'From growers nearby whom we know by name.',
  'Lovely with butter, better with friends.',
  'In season now; when it is gone, it is gone until next year.',
];

/** Only where products are the general ones of the lexicon and the concept says what is sold. */
export function nameGoods(entities: readonly Entity[], planned: readonly PlannedEntity[], concept: string): Entity[] {
  const goods = goodsIn(concept);
  const isGeneral = planned.some(({ name, known }) => name === 'Product' && known !== null);
  if (goods.length === 0 || !isGeneral) return [...entities];
  const keys = new Map<string, string>();
  const stocked = entities.map((entity) =>
    entity.name === 'Product' ? withGoods(entity, goods, concept, keys) : entity,
  );
  return stocked.map((entity) => ({ ...entity, seed: entity.seed.map((record) => relinked(record, entity, keys)) }));
}

function withGoods(entity: Entity, goods: readonly string[], concept: string, keys: Map<string, string>): Entity {
  const random = createRandom(seedFromText(`goods of ${concept}`));
  const labels = goods.map((noun) => capital(pluralise(noun)));
  const taken = new Set<string>();
  const seed = entity.seed.map((record, position): SeedRecord => {
    const place = position % goods.length;
    const noun = goods[place] ?? 'product';
    const isFood = foods.test(noun);
    const list = isFood ? tastes : looks;
    const free = random.shuffle(list).find((look) => !taken.has(`${look} ${noun}`)) ?? `No. ${position + 1}`;
    taken.add(`${free} ${noun}`);
    const title = `${free} ${noun}`;
    const key = kebabCase(title);
    keys.set(record.key, key);
    const values = { ...record.values, [entity.titleField]: title };
    const lines = isFood ? eaten : said;
    for (const { name, type, options } of entity.fields) {
      if (type === 'money') values[name] = random.between(4, isFood ? 18 : 62) * 100 + random.pick([0, 50, 90]);
      if (type === 'image') values[name] = title.toLowerCase();
      if (type === 'long-text')
        values[name] = [0, 1].map((step) => lines[(position + step * 2) % lines.length]).join(' ');
      if (name === 'category' && type === 'choice' && options !== undefined) values[name] = labels[place] ?? null;
    }
    return { ...record, key, values };
  });
  return {
    ...entity,
    seed,
    fields: entity.fields.map((field) =>
      field.name === 'category' && field.type === 'choice' && labels.length >= 2
        ? { ...field, options: labels }
        : field,
    ),
  };
}

/** Links follow the products. */
function relinked(record: SeedRecord, entity: Entity, keys: ReadonlyMap<string, string>): SeedRecord {
  const values = { ...record.values };
  for (const { name, type, target } of entity.fields) {
    const key = values[name];
    if (type === 'relation' && target === 'Product' && typeof key === 'string') values[name] = keys.get(key) ?? key;
  }
  return { ...record, values };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
