/** Which things and values go by another name after a change, so that their records go along. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { applyOperation } from './apply-operation.ts';
import type { Operation } from './operation.ts';

export interface Renamed {
  entities: { from: string; to: string }[];
  /** `entity` is the name before the change. */
  values: { entity: string; field: string; from: string; to: string }[];
}

export function renamesOf(before: Blueprint, operations: readonly Operation[]): Renamed {
  const renamed: Renamed = { entities: [], values: [] };
  const first = (name: string): string => renamed.entities.find(({ to }) => to === name)?.from ?? name;
  let current = before;
  for (const operation of operations) {
    const applied = applyOperation(current, operation);
    if (!applied.ok) return renamed;
    if (operation.do === 'rename-option') {
      const { entity, field, option: from, to } = operation;
      renamed.values.push({ entity: first(entity), field, from, to });
    }
    if (operation.do === 'rename-entity') {
      const index = current.entities.findIndex(({ name }) => name === operation.entity);
      const from = first(operation.entity);
      const to = applied.blueprint.entities[index]?.name ?? from;
      renamed.entities = [
        ...renamed.entities.filter((one) => one.from !== from),
        ...(from === to ? [] : [{ from, to }]),
      ];
    }
    current = applied.blueprint;
  }
  return renamed;
}
