/** How somebody gets to the list of the records: where it is, as whom where it is not for everybody, and what stands there. */
import type { WhenStep } from '../../blueprint/scenario.ts';
import type { SeedPerson } from '../features/account/seed-people.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';
import { actingAs } from './acting-as.ts';
import { handledBySeedPerson } from './seen-by.ts';

export interface Visit {
  given: { step: 'open'; path: string };
  /** Steps after the page is open; none where everybody sees the list. */
  steps: readonly WhenStep[];
  /** The entity with the seed records that stand on the list. */
  listed: EntityModel;
  /** Who visits it, where that is not everybody. */
  person?: SeedPerson | undefined;
}

export function visitList(entity: EntityModel, model: ProductModel): Visit {
  const { caseload, keeper } = entity;
  if (!caseload) return { given: { step: 'open', path: entity.path }, steps: [], listed: entity };
  const { person, steps } = actingAs(keeper === undefined ? 'signed-in' : { roles: [keeper] }, model);
  const listed = { ...entity, seed: handledBySeedPerson(entity, person) };
  return { given: { step: 'open', path: caseload.path }, steps, listed, person };
}
