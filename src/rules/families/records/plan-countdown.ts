/** Countdowns: until which date of which records the days are counted. */
import type { Entity, Field, FeatureOf } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';

export const countdownFamily: Family = { prepare: prepareCountdowns, plan: planCountdowns };

/** What comes again each year. */
const yearly = /birthday|anniversar|name ?day/i;
/** Dates that people wait for, before those that something was done on. */
const awaited = /due|deadline|until|expir|birthday|anniversar|ends?|departure|starts?|event|exam|date/i;

function prepareCountdowns({ wishes, entities }: EntityDraft): void {
  for (const wish of wishes.filter(({ key }) => key === 'countdown')) {
    const found = dateFor(wish, entities);
    if (found !== undefined) wish.entity = found.entity.name;
  }
}

function planCountdowns({ wishes, entities, features }: FeatureDraft): FeatureOf<'countdown'>[] {
  const planned = wishes
    .filter(({ key }) => key === 'countdown')
    .flatMap((wish): FeatureOf<'countdown'>[] => {
      const found = dateFor(wish, entities);
      const isShown =
        found !== undefined &&
        features.some(
          ({ kind, ...rest }) => kind === 'catalogue' && 'entity' in rest && rest.entity === found.entity.name,
        );
      if (!isShown) return [];
      return [
        {
          id: `days-until-${kebabCase(found.field.name).slice(0, 40).replace(/-$/, '')}`,
          kind: 'countdown',
          entity: found.entity.name,
          field: found.field.name,
          isYearly: yearly.test(`${found.field.name} ${found.field.label}`),
        },
      ];
    });
  return planned.filter(({ id }, index) => planned.findIndex((other) => other.id === id) === index);
}

/** A date that the sentence names, of what it is about; else the first that is waited for. */
function dateFor<Kind extends Entity | PlannedEntity>(
  { entity, sentence }: Wish,
  entities: readonly Kind[],
): { entity: Kind; field: Field } | undefined {
  const said = sentence.text.toLowerCase();
  const ranked = entities
    .flatMap((one) => one.fields.map((field) => ({ entity: one, field })))
    .filter(({ field }) => field.type === 'date' || field.type === 'datetime')
    .map((found) => ({
      ...found,
      rank:
        (said.includes(found.field.label.toLowerCase()) ? 8 : 0) +
        (said.includes(found.entity.label.toLowerCase()) ? 4 : 0) +
        (found.entity.name === entity ? 2 : 0) +
        (awaited.test(found.field.name) ? 1 : 0),
    }));
  return ranked.toSorted((one, other) => other.rank - one.rank)[0];
}
