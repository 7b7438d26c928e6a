/** Tallies: how many records there are about each of another kind, where the concept wants that to be seen. */
import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';

export const tallyFamily: Family = { prepare: prepareTallies, plan: planTallies };

type Counted = Pick<PlannedEntity, 'name' | 'label' | 'pluralLabel' | 'fields'>;

interface Pair<Kind extends Counted> {
  of: Kind;
  through: string;
  entity: Kind;
}

const goals = /^(goal|target|needed|required|wanted|aim|minimum)/i;

/** The wish is about what shows the count; a goal to reach is a number. */
function prepareTallies({ wishes, entities }: EntityDraft): void {
  for (const wish of wishes.filter(({ key }) => key === 'tally')) {
    const pair = pairOf(wish, entities);
    if (pair === undefined) continue;
    wish.entity = pair.entity.name;
    const goal = pair.entity.fields.findIndex(({ name, type }) => goals.test(name) && type === 'text');
    const field = pair.entity.fields[goal];
    if (field === undefined || field.name === pair.entity.titleField) continue;
    pair.entity.fields[goal] = { ...field, type: 'integer', minimum: 1, maximum: 1000 };
  }
}

function planTallies({ wishes, entities, features }: FeatureDraft): FeatureOf<'tally'>[] {
  const planned = wishes
    .filter(({ key }) => key === 'tally')
    .flatMap((wish): FeatureOf<'tally'>[] => {
      const pair = pairOf(wish, entities);
      const isListed =
        pair !== undefined &&
        features.some((feature) => feature.kind === 'catalogue' && feature.entity === pair.entity.name);
      if (!isListed) return [];
      const goal = pair.entity.fields.find(({ name, type }) => type === 'integer' && goals.test(name));
      return [
        {
          id: `count-${kebabCase(pair.of.pluralLabel).slice(0, 40).replace(/-$/, '')}`,
          kind: 'tally',
          entity: pair.entity.name,
          counted: { entity: pair.of.name, field: pair.through },
          ...(goal !== undefined && { goal: goal.name }),
        },
      ];
    });
  return planned.filter(({ id }, index) => planned.findIndex((other) => other.id === id) === index);
}

/** What is counted is named in the sentence and points at what shows it. */
function pairOf<Kind extends Entity | PlannedEntity>(wish: Wish, entities: readonly Kind[]): Pair<Kind> | undefined {
  const said = wish.sentence.text.toLowerCase();
  const pairs = entities.flatMap((of) =>
    of.fields.flatMap(({ name, type, target }): Pair<Kind>[] => {
      const entity = entities.find((one) => one !== of && one.name === target);
      return type === 'relation' && entity !== undefined ? [{ of, through: name, entity }] : [];
    }),
  );
  const isNamed = ({ label, pluralLabel }: Counted): boolean =>
    said.includes(pluralLabel.toLowerCase()) || said.includes(label.toLowerCase());
  return (
    pairs.find(({ of, entity }) => isNamed(of) && isNamed(entity)) ??
    pairs.find(({ of }) => isNamed(of)) ??
    pairs.find(({ entity }) => entity.name === wish.entity && isNamed(entity))
  );
}
