/** A wallet in test money, where the concept speaks of balances, topping up and paying out. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import type { EntityDraft, Family } from '../family.ts';
import { takeOut } from '../social/prepare.ts';

/** Kept by the wallet. */
const kept = /^(Wallet|Balance|Recharge|TopUp|Deposit|Withdrawal|RechargeRecord|WalletTransaction)$/;

export const walletFamily: Family = {
  prepare,
  needsAccount: ({ wishes }) => wishes.some(({ key }) => key === 'wallet'),
  plan({ wishes, hasAccount, features, people, entities }): Feature[] {
    if (!hasAccount || !wishes.some(({ key }) => key === 'wallet')) return [];
    const priced = entities.flatMap(({ fields }) => fields).find(({ type }) => type === 'money');
    const wallet: FeatureOf<'wallet'> = {
      id: 'wallet',
      kind: 'wallet',
      currency: priced?.unit ?? 'USD',
      seed: firstEntries.filter(({ person }) => person < people.length),
    };
    // Topping up leaves a receipt.
    const hasPayments = features.some(({ kind }) => kind === 'payment');
    return [wallet, ...(hasPayments ? [] : [{ id: 'payments', kind: 'payment', title: 'My payments' } as const])];
  },
};

function prepare({ entities, wishes }: EntityDraft): void {
  if (!wishes.some(({ key }) => key === 'wallet')) return;
  for (const entity of entities.filter(({ name }) => kept.test(name))) {
    if (entities.length === 1) continue;
    takeOut(entity, entities);
    for (const wish of wishes) if (wish.entity === entity.name) Object.assign(wish, { key: 'wallet', entity: null });
  }
}

const firstEntries: FeatureOf<'wallet'>['seed'] = [
  { person: 0, reason: 'Opening balance', amount: 5_000, daysAgo: 48 },
  { person: 0, reason: 'Top-up', amount: 10_000, daysAgo: 31 },
  { person: 0, reason: 'Withdrawn to Savings', amount: -2_500, daysAgo: 17 },
  { person: 0, reason: 'Top-up', amount: 4_000, daysAgo: 6 },
  { person: 1, reason: 'Opening balance', amount: 8_000, daysAgo: 40 },
  { person: 2, reason: 'Opening balance', amount: 3_000, daysAgo: 33 },
];
