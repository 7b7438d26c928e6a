/** Points: a ledger of what people have earned and spent. The code is the template's; what acts are worth is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, useType, use } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { pointScenarios } from './point-scenarios.ts';

const folder = 'features/points';

export const pointsFeature: FeatureModule<'points'> = {
  kind: 'points',
  contribute: (feature) => {
    const title = feature.unit.charAt(0).toUpperCase() + feature.unit.slice(1);
    const hasRewards = feature.rewards.length > 0;
    return {
      files: new Map([
        [`${folder}/settings.ts`, settingsText(feature)],
        [`${folder}/seed.ts`, seedText()],
      ]),
      tables: [table],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedPoints' }],
      routes: [{ path: '/points', file: `${folder}/routes.ts`, name: 'pointRoutes' }],
      pages: [
        { path: '/points', file: `${folder}/points-page.tsx`, name: 'PointsPage' },
        ...(hasRewards ? [{ path: '/rewards', file: `${folder}/rewards-page.tsx`, name: 'RewardsPage' }] : []),
      ],
      navigation: [
        ...(hasRewards ? [{ label: 'Rewards', path: '/rewards', placement: 'header' as const }] : []),
        { label: title, path: '/points', placement: 'footer', signedIn: true },
      ],
      headerItems: [{ file: `${folder}/points-link.tsx`, name: 'PointsLink' }],
      profileExtras: [{ file: `${folder}/points-summary.tsx`, name: 'PointsSummary' }],
    };
  },
  scenarios: pointScenarios,
  places: ({ unit, rewards }) => [
    {
      to: '/points',
      title: unit.charAt(0).toUpperCase() + unit.slice(1),
      text: `See your ${unit} and badges, and how others are doing.`,
    },
    ...(rewards.length > 0 ? [{ to: '/rewards', title: 'Rewards', text: `What your ${unit} get you.` }] : []),
  ],
};

function settingsText({ unit, registration, checkIn, rules, badges, rewards }: FeatureOf<'points'>): string {
  const file = `${folder}/points.ts`;
  const body = code`
/** What they are called. */
export const unit = ${literal(unit)};

export const registrationAmount = ${registration};
export const checkInAmount = ${checkIn};

export const pointRules: readonly ${useType(file, 'PointRule')}[] = [
${rules.map(({ source, act, amount }) => `{ source: ${literal(source)}, act: ${literal(act)}, amount: ${amount} },`)}
];

export const badges: readonly ${useType(file, 'Badge')}[] = [
${badges.map(({ name, reason, source, least }) => `{ name: ${literal(name)}, reason: ${literal(reason)}, ${source === undefined ? '' : `source: ${literal(source)}, `}least: ${least} },`)}
];

export const rewards: readonly ${useType(file, 'Reward')}[] = [
${rewards.map(({ name, text, cost }, index) => `{ id: ${index + 1}, name: ${literal(name)}, text: ${literal(text)}, cost: ${cost} },`)}
];`;
  return printModule(`${folder}/settings.ts`, 'What acts are worth in this product, and what is given for it.', body);
}

/** The demo user has checked in on the two days before the first visit. */
function seedText(): string {
  const body = code`
const demoUserId = 1;

export function seedPoints(database: ${useType('server/db.ts', 'Database')}, now: Date) {
for (const daysAgo of [1, 2])
${use(`${folder}/table.ts`, 'checkIn')}(database, demoUserId, new Date(now.getTime() - daysAgo * 86_400_000));
}`;
  return printModule(`${folder}/seed.ts`, 'Check-ins of the demo user, who has the id 1.', body);
}

const table = `CREATE TABLE point_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  -- What it is for; together with the key it counts once.
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  path TEXT,
  amount INTEGER NOT NULL,
  -- NULL: before points were counted.
  earned_at TEXT,
  UNIQUE (user_id, source, key)
) STRICT;`;
