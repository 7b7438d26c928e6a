/** How a person gets to the list of all records: where it is, and as whom where it is not for everybody. */
import type { WhenStep } from '../../blueprint/scenario.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';
import { actingAs } from './acting-as.ts';

export interface Visit {
  given: { step: 'open'; path: string };
  /** Steps after the page is open; none where everybody sees the list. */
  steps: readonly WhenStep[];
}

export function visitList(entity: EntityModel, model: ProductModel): Visit {
  const { caseload } = entity;
  return {
    given: { step: 'open', path: caseload?.path ?? entity.path },
    steps: caseload ? actingAs({ roles: caseload.roles }, model).steps : [],
  };
}
