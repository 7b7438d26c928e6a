/** Accounts and the back end on the side of the rules. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { Family } from '../family.ts';
import { planRoles } from './plan-roles.ts';

export const accountFamily: Family = {
  needsAccount: ({ reading, wishes }) => planRoles(reading, wishes) !== null,
  plan({ reading, wishes, entities, hasAccount }) {
    const plan = hasAccount ? planRoles(reading, wishes) : null;
    if (!plan?.roles.includes(administrator)) return [];
    return [{ id: 'admin', kind: 'admin', entities: entities.map(({ name }) => name) }];
  },
};
