/** Fields that a workflow sets: whatever is sent, a new record begins at the start and a change leaves them as they are. */
import { literal } from '../print/literal.ts';
import type { EntityModel } from '../product-model.ts';

/** What is inserted, in a route that has read `input`. */
export function insertedInput(entity: EntityModel): string {
  return withValues(entity, (_property, initial) => literal(initial));
}

/** What is written over the record, in a route that has read `input`. */
export function changedInput(entity: EntityModel): string {
  return withValues(entity, (property) => `${entity.one}.${property}`);
}

function withValues(entity: EntityModel, valueOf: (property: string, initial: string) => string): string {
  const values = entity.fields.flatMap(({ property, initial }) =>
    initial === undefined ? [] : [`${property}: ${valueOf(property, initial)}`],
  );
  return values.length === 0 ? 'input' : `{ ...input, ${values.join(', ')} }`;
}
