/** Renewals: which records hold until a day, and how far they are extended. */
import type { Audience, Entity, FeatureOf, Field } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import type { PlannedEntity } from '../../design/product-plan.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

/** How long such things run, by the words for them. */
const terms: readonly { of: RegExp; days: number; most?: number }[] = [
  { of: /loan|borrow|lend/i, days: 14, most: 2 },
  { of: /ticket|pass|subscription/i, days: 30 },
  { of: /./, days: 365 },
];

const lasting =
  /loan|borrow|membership|subscription|contract|lease|licen[cs]e|permit|polic|pass|warrant|certificate|domain|insurance/i;
const endField = /^(due|ends?|until|valid|expir|return|renew)|(until|end|due|expiry|expires)(on|date|at)?$/i;
const over = /^(ended|returned|cancel|expired|refused|rejected|closed|terminated)/i;
const windows = [3, 7, 14, 30, 60, 90];
const mostRenewals = 2;

export function prepareRenewals({ wishes, entities }: EntityDraft): void {
  const asked = wishes.filter(({ key }) => key === 'renewals');
  for (const wish of asked) {
    const own = entities.find(({ name }) => name === wish.entity);
    const bearer =
      own && (endOf(own) !== undefined || lasting.test(own.label))
        ? own
        : (entities.find((entity) => lasting.test(entity.label)) ??
          entities.find((entity) => endOf(entity) !== undefined) ??
          own);
    if (bearer === undefined) continue;
    wish.entity = bearer.name;
    if (endOf(bearer) === undefined && bearer.fields.length < 24)
      bearer.fields.push({ name: 'validUntil', label: 'Valid until', type: 'date', required: false });
  }
}

export function planRenewals(draft: FeatureDraft): FeatureOf<'renewals'>[] {
  const names = new Set(
    draft.wishes.flatMap(({ key, entity }) => (key === 'renewals' && entity !== null ? [entity] : [])),
  );
  return draft.entities
    .filter(({ name }) => names.has(name))
    .flatMap((entity): FeatureOf<'renewals'>[] => {
      const field = endOf(entity);
      const term = terms.find(({ of }) => of.test(`${entity.name} ${entity.label}`));
      if (field === undefined || term === undefined) return [];
      const unless = closedBy(entity);
      return [
        {
          id: `renew-${kebabCase(entity.label).slice(0, 40).replace(/-$/, '')}`,
          kind: 'renewals',
          entity: entity.name,
          field: field.name,
          by: renewers(entity, draft),
          days: term.days,
          opensBefore: openingOf(entity, field),
          grace: 7,
          ...(term.most !== undefined && { most: term.most }),
          ...(unless && { unless }),
        },
      ];
    })
    .slice(0, mostRenewals);
}

function endOf({ fields }: Pick<PlannedEntity, 'fields'>): Field | undefined {
  return fields.find(({ name, type }) => type === 'date' && endField.test(name));
}

function renewers(entity: Entity, { roles }: FeatureDraft): Audience {
  const isManaged = roles.includes(administrator);
  if (entity.owned) return isManaged ? { roles: [administrator], owner: true } : 'owner';
  return isManaged ? { roles: [administrator] } : 'signed-in';
}

function closedBy({ fields }: Entity): { field: string; values: string[] } | undefined {
  const status = fields.find(({ type, options = [] }) => type === 'choice' && options.some((one) => over.test(one)));
  if (status) return { field: status.name, values: (status.options ?? []).filter((one) => over.test(one)).slice(0, 8) };
  const flag = fields.find(({ type, name }) => type === 'boolean' && over.test(name));
  return flag && { field: flag.name, values: [] };
}

/** So long before the end that something can be renewed today. */
function openingOf(entity: Entity, { name }: Field): number {
  const ahead = entity.seed
    .filter(({ owner = 0 }) => !entity.owned || owner === 0)
    .flatMap(({ values }) => {
      const value = values[name];
      return typeof value === 'object' && value !== null && value.days >= 0 ? [value.days] : [];
    });
  return windows.find((days) => ahead.some((each) => each <= days)) ?? 30;
}
