/** Wallet: a balance in test money with top-up, sending and withdrawal. The code is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { paymentTables } from '../payment/payment-tables.ts';
import { walletScenarios } from './wallet-scenarios.ts';

const folder = 'features/wallet';

export const walletFeature: FeatureModule<'wallet'> = {
  kind: 'wallet',
  contribute: (feature) => ({
    files: new Map([
      [`${folder}/settings.ts`, settingsText(feature)],
      ...(feature.seed.length > 0 ? [[`${folder}/seed.ts`, seedText(feature)] as const] : []),
    ]),
    tables: [...paymentTables, table],
    seeds: feature.seed.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedWallets' }] : [],
    routes: [{ path: '/wallet', file: `${folder}/routes.ts`, name: 'walletRoutes' }],
    pages: [{ path: '/wallet', file: `${folder}/wallet-page.tsx`, name: 'WalletPage' }],
    navigation: [{ label: 'Wallet', path: '/wallet', placement: 'header', signedIn: true }],
  }),
  scenarios: walletScenarios,
  places: () => [
    { to: '/wallet', title: 'Wallet', text: 'Your balance and what changed it. Test money: nothing real is charged.' },
  ],
};

function settingsText({ currency }: FeatureOf<'wallet'>): string {
  const body = code`
export const currency = ${literal(currency)};`;
  return printModule(`${folder}/settings.ts`, 'In which money the wallets are.', body);
}

function seedText({ seed }: FeatureOf<'wallet'>): string {
  const body = code`
const entries: readonly ${useType(`${folder}/first-entries.ts`, 'FirstEntry')}[] = [
${seed.map(({ person, reason, amount, daysAgo }) => `{ userId: ${person + 1}, reason: ${literal(reason)}, amount: ${amount}, daysAgo: ${daysAgo} },`)}
];

export function seedWallets(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-entries.ts`, 'insertEntries')}(database, entries, now);
}`;
  return printModule(`${folder}/seed.ts`, 'What the wallets open with; people by their ids.', body);
}

const table = `CREATE TABLE wallet_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  -- In minor units; what was taken out is negative.
  amount INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX wallet_entry_by_user ON wallet_entry (user_id);`;
