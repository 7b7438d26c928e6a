/** Plans mixtures: foods put together by weight, with what they come to. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { addEntity } from '../add-entity.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';

const key = 'mixture';
const name = 'Food';
const addedUp = ['calories', 'fat', 'saturates', 'carbohydrate', 'sugars', 'fibre', 'protein', 'sodium'];
const aboutIt = /\b(nutrition\w*|nutrients?|calories|ingredients?|servings?|calculat\w*|analy[sz]\w*)\b/i;

export function prepareMixture(draft: EntityDraft): void {
  const asked = draft.wishes.filter((wish) => wish.key === key);
  if (asked.length === 0) return;
  const entity = draft.entities.find((each) => each.name === name) ?? addEntity(draft, name);
  for (const wish of asked) if (entity === undefined) wish.key = 'unknown';
  if (entity === undefined) return;
  // "Input ingredients and serving sizes" is how it is done, said in the same breath.
  const sentences = new Set(asked.map(({ sentence }) => sentence));
  for (const wish of draft.wishes) {
    const isInput = wish.act !== null && /^(input|enter|calculate|analy[sz]e)$/.test(wish.act.verb);
    if (isInput && sentences.has(wish.sentence) && aboutIt.test(wish.act?.words ?? ''))
      Object.assign(wish, { key, entity: null });
  }
}

export function planMixture({ wishes, entities, features }: FeatureDraft): FeatureOf<'mixture'>[] {
  const entity = entities.find((each) => each.name === name);
  const isListed = features.some((feature) => feature.kind === 'catalogue' && feature.entity === name);
  if (entity === undefined || !isListed || !wishes.some((wish) => wish.key === key)) return [];
  return [
    {
      id: key,
      kind: key,
      entity: name,
      path: freePath('/nutrition-analysis', features),
      title: 'Nutrition analysis',
      introduction: 'Add ingredients with their serving sizes and see what they come to.',
      one: 'Ingredient',
      amount: 'Serving size',
      unit: 'g',
      per: 100,
      initial: 100,
      fields: addedUp.filter((field) => entity.fields.some((each) => each.name === field)),
    },
  ];
}
