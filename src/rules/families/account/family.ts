/** Accounts and the back end on the side of the rules. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { Family } from '../family.ts';
import { isIntimate } from './intimate.ts';
import { handlersOf, planRoles } from './plan-roles.ts';

export const accountFamily: Family = {
  needsAccount: ({ reading, wishes }) => planRoles(reading, wishes) !== null,
  plan({ reading, wishes, entities, hasAccount }) {
    const plan = hasAccount ? planRoles(reading, wishes) : null;
    if (!plan?.roles.includes(administrator)) return [];
    // Where the house itself keeps budgets, they are its business.
    const isOfHouse = (name: string): boolean =>
      plan.roles[0] === administrator ||
      handlersOf(
        wishes.filter((wish) => wish.entity === name),
        plan,
        true,
      ).includes(administrator);
    const managed = entities.filter(({ name, owned }) => !(owned && isIntimate(name)) || isOfHouse(name));
    return [{ id: 'admin', kind: 'admin', entities: managed.map(({ name }) => name) }];
  },
};
