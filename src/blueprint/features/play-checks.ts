import { checkField, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';

export function checkGame(feature: FeatureOf<'game'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  if (new Set(feature.games).size < feature.games.length)
    add(`${path} › games`, 'A game is named twice.', 'Name each game once.');
}

export function checkDraw(
  feature: FeatureOf<'draw'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  if (feature.stock !== null) checkField(entity, feature.stock, ['integer'], path, add);
  const stock = entity?.fields.find(({ name }) => name === feature.stock);
  if (stock?.minimum !== undefined && stock.minimum > 0)
    add(`${path} › stock`, 'The last prize could not be taken away.', 'Let the field go down to 0.');
  if (entity !== undefined && !has(blueprint, 'catalogue', entity.name))
    add(path, `Nobody can see the prizes of ${entity.name}.`, 'Add a catalogue of it.');
}
