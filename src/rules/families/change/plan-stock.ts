/** Stock on the side of the rules: which records have a quantity that comes and goes, and who keeps it. */
import type { Entity, Feature, Field, OpenAudience } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

const kept = /^(InventoryItem|Medication|Part|Material|Ingredient)$/;
const keepers =
  /^(Administrator|Manager|Staff|Owner|Shop owner|Store owner|Employee|Operator|Clerk|Warehouse \w+|Merchant|Seller|Vendor|Pharmacist)$/;

/** "Manage inventory" is about what has a quantity, whatever the sentence names. */
export function prepareStock({ wishes, entities }: EntityDraft): void {
  for (const wish of wishes.filter(({ key }) => key === 'stock')) {
    const own = entities.find(({ name }) => name === wish.entity);
    const stocked = entities.find((entity) => quantityOf(entity) !== undefined);
    if ((own === undefined || quantityOf(own) === undefined) && stocked !== undefined) wish.entity = stocked.name;
  }
  const subject = stockedEntity(entities, wishes);
  const quantity = subject && quantityOf(subject);
  if (quantity)
    subject.fields = subject.fields.map((field) => (field === quantity ? { ...quantity, required: true } : field));
}

export function stockNeedsAccount({ wishes, entities }: EntityDraft): boolean {
  return stockedEntity(entities, wishes) !== undefined;
}

export function planStock(draft: FeatureDraft): Feature[] {
  if (!draft.hasAccount) return [];
  const entity = stockedEntity(draft.entities, draft.wishes);
  const quantity = entity && quantityOf(entity);
  const isListed = draft.features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity?.name);
  if (!entity || !quantity?.required || !isListed || entity.seed.length === 0) return [];
  const reorderAt = entity.fields.find(
    (field) => field.type === 'integer' && /reorder|minimum stock|safety stock|low at/i.test(wordsOf(field)),
  );
  const isSold = draft.features.some(
    (feature) => feature.kind === 'checkout' && feature.goods.some((goods) => goods.entity === entity.name),
  );
  const isTaken = draft.features.some((feature) => 'path' in feature && feature.path === '/stock');
  return [
    {
      id: 'stock',
      kind: 'stock',
      entity: entity.name,
      quantity: quantity.name,
      ...(reorderAt && { reorderAt: reorderAt.name }),
      lowAt: 10,
      out: isSold ? 'Sold' : 'Issued',
      by: keepersOf(draft, isSold),
      path: isTaken ? '/stock-overview' : '/stock',
      title: 'Stock',
    },
  ];
}

/** Who is named for it; where customers buy, those who run the shop; otherwise everybody who is signed in. */
function keepersOf({ wishes, roles }: FeatureDraft, isSold: boolean): OpenAudience {
  const named = wishes.flatMap(({ key, act }) => (key === 'stock' && act?.actor ? [act.actor] : []));
  const chosen = roles.filter((role) => named.includes(role) || (isSold && keepers.test(role)));
  const all = roles.filter((role) => chosen.includes(role) || (chosen.length > 0 && role === 'Administrator'));
  return all.length === 0 ? 'signed-in' : { roles: all };
}

function stockedEntity<Each extends PlannedEntity | Entity>(
  entities: readonly Each[],
  wishes: readonly Wish[],
): Each | undefined {
  const stocked = entities.filter((entity) => quantityOf(entity) !== undefined);
  return (
    stocked.find(({ name }) => wishes.some((wish) => wish.key === 'stock' && wish.entity === name)) ??
    stocked.find(({ name }) => kept.test(name))
  );
}

function quantityOf({ fields }: { fields: Field[] }): Field | undefined {
  return fields.find(
    (field) =>
      field.type === 'integer' && /^(quantity|stock|in stock|on hand|stock level|units)$/i.test(wordsOf(field)),
  );
}

const wordsOf = ({ name, label }: Field): string =>
  /quantity|stock|hand/i.test(name) ? name.replaceAll(/([a-z])([A-Z])/g, '$1 $2') : label;
